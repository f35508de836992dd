import type { DraftCell } from "./draft.ts";
import { isFigure } from "./figures.ts";
import { bare } from "./words.ts";

const heads = /(?:编码|代码|序号|行次|编号|目录序号)$|^[类款项]$/;

/** Tells which cells of digits are codes, line numbers and column numbers, by the headers above. */
export function labelColumns(cells: readonly DraftCell[]): (cell: DraftCell) => boolean {
  const headed = new Map<number, number>();
  const rows = new Map<number, DraftCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, [...row, cell]);
    if (!heads.test(bare(cell.text))) continue;
    for (let at = cell.column; at < cell.column + cell.columns; at++) {
      if (!headed.has(at)) headed.set(at, cell.row);
    }
  }
  const numbering = new Set<number>();
  for (const [row, inRow] of rows) if (isNumbering(inRow)) numbering.add(row);
  return (cell) => numbering.has(cell.row) || (headed.get(cell.column) ?? Infinity) < cell.row;
}

/** 栏次 1 2 3, or 1 2 3 4 alone. */
function isNumbering(row: readonly DraftCell[]): boolean {
  const printed = row.filter(({ text }) => text !== "").sort((a, b) => a.column - b.column);
  const named = bare(printed[0]?.text ?? "") === "栏次";
  const numbers = named ? printed.slice(1) : printed;
  return (
    numbers.length >= (named ? 1 : 3) &&
    numbers.every(({ text }, index) => isFigure(text) && text === String(index + 1))
  );
}
