import { readFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { Desk } from "../../src/live/desk.ts";
import { cellNamed, contentOf } from "../../src/live/edits.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { CheckedDocument } from "../../src/model/report.ts";

/** The workbook with planted errors that comes with the page. */
export const sampleBytes = new Uint8Array(
  readFileSync(join(__dirname, "..", "..", "samples", "planted.xlsx")),
);

/** A file as plain data. */
export const bookIn = (bytes: Uint8Array, name = "book.xlsx"): Workbook =>
  xlsxReader().read(bytes, name);

/** What checking a file comes to, without any page. */
export function checkedFile(bytes: Uint8Array): CheckedDocument {
  const desk = new Desk();
  desk.open(bytes, "book.xlsx");
  return desk.check(null).document as CheckedDocument;
}

/** A copy of a file with one figure changed. */
export function withFigure(
  bytes: Uint8Array,
  sheet: string,
  cell: string,
  text: string,
): Uint8Array {
  const desk = new Desk();
  desk.open(bytes, "book.xlsx");
  const was = contentOf(cellNamed(bookIn(bytes), sheet, cell));
  desk.edit([{ sheet, cell, was, becomes: { kind: "number", text } }]);
  return desk.correctedCopy();
}

/** Every formula of a workbook, as `sheet: formula`. */
export const formulasOf = ({ grids }: Workbook): string[] =>
  grids.flatMap(({ name, rows }) =>
    [...rows.values()].flatMap((row) =>
      row.flatMap((cell) => (cell?.formula === undefined ? [] : [`${name}: ${cell.formula}`])),
    ),
  );

/** Every text of a workbook. */
export const textsOf = ({ grids }: Workbook): string[] =>
  grids.flatMap(({ rows }) =>
    [...rows.values()].flatMap((row) => row.flatMap((cell) => (cell ? [cell.text] : []))),
  );
