import type { TextTable } from "../../model/document.ts";
import type { RawTable } from "./cut.ts";
import { type Draft, type DraftCell, plainCell } from "./draft.ts";
import type { Head } from "./header-tree.ts";
import { leavesOf } from "./header-tree.ts";
import type { TableLine, Token } from "./lines.ts";
import type { SolvedTable } from "./spaced.ts";
import { columnsOf } from "./spaced.ts";
import { bare, unitStatement } from "./words.ts";

/** Lays a table out as a workbook prints it: title, owner and unit, headers, lines, notes. */
export function layTable(
  raw: RawTable,
  solved: SolvedTable,
  section: number,
  form: TextTable["form"],
): Draft {
  const cells: DraftCell[] = [];
  const leaves = leavesOf(solved.heads);
  const shift = solved.serial ? 1 : 0;
  const width = leaves.length + shift;
  let row = 0;
  if (raw.title) cells.push(wide(++row, width, raw.title));
  for (const line of raw.about) cells.push(...aboutCells(++row, width, line));
  const depth = depthOf(solved.heads);
  if (solved.serial) {
    const { text, span } = solved.serial;
    cells.push({ ...plainCell(row + 1, 1, text, span, true), rows: depth });
  }
  headCells(solved.heads, row + 1, 1 + shift, depth, cells);
  row += depth;
  if (raw.numbers) cells.push(...numberCells(++row, raw.numbers, width));
  const kinds = columnsOf(solved.heads).map(({ kind }) => kind);
  for (const { serial, tokens, placed, doubtful } of solved.rows) {
    row += 1;
    if (serial) cells.push(plainCell(row, 1, serial.text, serial.span, true));
    tokens.forEach(({ text, span }, at) => {
      const column = placed[at]!;
      const cell = plainCell(row, column + 1 + shift, text, span, kinds[column] === "code");
      cells.push(doubtful.has(column) ? { ...cell, note: inferred } : cell);
    });
  }
  for (const { text, span } of raw.notes) cells.push(plainCell(++row, 1, text, span, true));
  return { title: raw.title && bare(raw.title.text), span: spanOf(cells), section, form, cells };
}

/** Said of a cell whose column the text itself does not tell. */
const inferred = "原文未印空栏，此数所在的栏是按栏次先后推定的，请对照原文件。";

const wide = (row: number, width: number, { text, span, tokens }: TableLine): DraftCell => ({
  ...plainCell(
    row,
    1,
    text,
    tokens[0] ? { start: tokens[0].span.start, end: tokens.at(-1)!.span.end } : span,
    true,
  ),
  columns: width,
});

/** The unit of amounts stands in a cell of its own, at the right. */
function aboutCells(row: number, width: number, { text, tokens }: TableLine): DraftCell[] {
  const start = tokens[0]!.span.start;
  const unit = unitStatement(text);
  const whole = plainCell(row, 1, text, { start, end: start + text.length }, true);
  if (!unit || unit.start === 0 || unit.end < text.length || width < 2) return [whole];
  const left = text.slice(0, unit.start).trimEnd();
  return [
    plainCell(row, 1, left, { start, end: start + left.length }, true),
    plainCell(
      row,
      width,
      text.slice(unit.start),
      { start: start + unit.start, end: start + unit.end },
      true,
    ),
  ];
}

const depthOf = (heads: readonly Head[]): number =>
  1 + Math.max(0, ...heads.map(({ below }) => (below.length > 0 ? depthOf(below) : 0)));

function headCells(
  heads: readonly Head[],
  row: number,
  column: number,
  depth: number,
  into: DraftCell[],
): void {
  let at = column;
  for (const { text, span, below } of heads) {
    const columns = below.length > 0 ? leavesOf(below).length : 1;
    const rows = below.length > 0 ? 1 : depth;
    into.push({ ...plainCell(row, at, text, span, true), rows, columns });
    if (below.length > 0) headCells(below, row + 1, at, depth - 1, into);
    at += columns;
  }
}

function numberCells(row: number, numbers: readonly Token[], width: number): DraftCell[] {
  const from = width - numbers.length;
  return numbers.map(({ text, span }, at) =>
    plainCell(row, Math.max(0, from) + at + 1, text, span, true),
  );
}

const spanOf = (cells: readonly DraftCell[]) => ({
  start: Math.min(...cells.map(({ span }) => span.start)),
  end: cells.reduce((most, { span }) => Math.max(most, span.end), 0),
});
