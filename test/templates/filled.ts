import { layOut } from "../../src/engine/lay-out.ts";
import { type Decimal, decimalOfStored, decimalText, trim } from "../../src/model/decimal.ts";
import type { Contents } from "../../src/model/contents.ts";
import type { Grid, GridCell, Workbook } from "../../src/model/grid.ts";
import type { LaidSheet, Layout } from "../../src/model/layout.ts";
import type { Fact, Reading } from "../../src/model/reading.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { loadContents } from "../departments/departments.ts";

export const profile = standard.profiles.get("hebei")!;
export const filledDepartments = ["leting-2021", "linjiang-2021"] as const;

export function laid(contents: Contents | null, formulas: "all" | "none"): Layout {
  return layOut({
    standard,
    profile,
    year: contents?.year ?? 2021,
    contents,
    template,
    nameOf,
    formulas,
  });
}

export const filled = (name: string, formulas: "all" | "none" = "all") =>
  laid(loadContents(name), formulas);

/** The figure of a line and column in a reading, as plain text; the cell's kind when it is none. */
export function figure(reading: Reading, sheet: string, line: string, column: string): string {
  const fact = factOf(reading, sheet, line, column);
  if (!fact) return "no such cell";
  const { cell } = fact;
  if (cell.kind === "text") return cell.text;
  return cell.kind === "amount" ? decimalText(trim(cell.amount.value)) : cell.kind;
}

export function factOf(
  reading: Reading,
  sheet: string,
  line: string,
  column: string,
): Fact | undefined {
  return reading.tables
    .find(({ definition }) => definition.id === sheet)
    ?.blocks.flatMap(({ lines }) => lines)
    .find(({ key }) => key === line)
    ?.facts.get(column);
}

/** The cells in which two workbooks differ, as `sheet!row,column: one | other`. */
export function differences(ours: Workbook, theirs: Workbook): string[] {
  return ours.grids.flatMap((grid) => {
    const other = theirs.grids.find(({ name }) => name === grid.name);
    if (!other) return [`${grid.name} is missing`];
    const found: string[] = [];
    for (const [row, cells] of grid.rows) {
      cells.forEach((cell, column) => {
        const twin = other.rows.get(row)?.[column];
        if (cell && saying(cell) !== saying(twin)) {
          found.push(`${grid.name}!${row},${column}: ${saying(cell)} | ${saying(twin)}`);
        }
      });
    }
    return found;
  });
}

function saying(cell: GridCell | undefined): string {
  if (!cell) return "";
  const value: Decimal | null = cell.type === "number" ? decimalOfStored(cell.text) : null;
  return value ? decimalText(trim(value)) : cell.text;
}

/** Lines of the 核对 sheet that are neither ✓ nor —: words of the relation and what is shown. */
export function complaints(book: Workbook): { zh: string; shows: string }[] {
  const grid = proofOf(book);
  return [...grid.rows]
    .filter(([row, cells]) => row > 4 && !["✓", "—"].includes(cells[6]?.text ?? ""))
    .map(([, cells]) => ({ zh: cells[3]?.text ?? "", shows: saying(cells[6]) }));
}

export const proofOf = (book: Workbook): Grid =>
  book.grids.find(({ name }) => name === template.proof.name)!;

/** Row of a code, or of the closing row of a sheet. */
export function rowOfCode(sheet: LaidSheet, code: string): number {
  return sheet.cells.find(({ kind, content }) => kind === "code" && content?.text === code)!.row;
}

export const closingRow = (sheet: LaidSheet): number =>
  sheet.cells.find(({ kind }) => kind === "closing")!.row;
