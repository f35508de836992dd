import type { LaidCell, LaidSheet } from "../../model/layout.ts";
import { type Entry, entryOfText } from "./entries.ts";
import { areaAddress } from "./rectangles.ts";

/** Writes every figure, word, formula and format of a laid sheet, and merges its cells. */
export function fillSheet(sheet: Excel.Worksheet, { cells, merges }: LaidSheet): void {
  const rows = Math.max(1, ...cells.map(({ row }) => row));
  const columns = Math.max(1, ...cells.map(({ column }) => column));
  const matrix = <T>(usual: T, of: (cell: LaidCell) => T): T[][] => {
    const all = Array.from({ length: rows }, () => Array.from({ length: columns }, () => usual));
    for (const cell of cells) all[cell.row - 1]![cell.column - 1] = of(cell);
    return all;
  };
  const block = sheet.getRangeByIndexes(0, 0, rows, columns);
  // Only words may meet a text format when they are entered; and entering changes some formats.
  block.numberFormat = matrix("General", (cell) => (isText(cell) ? cell.format : "General"));
  block.formulas = matrix<Entry>("", entryOf);
  block.numberFormat = matrix("General", ({ format }) => format);
  for (const area of merges) sheet.getRange(areaAddress(area)).merge();
}

const isText = ({ content, formula }: LaidCell) =>
  formula === undefined && content?.kind === "text";

function entryOf({ content, formula, format }: LaidCell): Entry {
  if (formula !== undefined) return `=${formula}`;
  if (content === null) return "";
  return content.kind === "number" ? Number(content.text) : entryOfText(content.text, format);
}
