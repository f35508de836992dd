import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { layOut } from "../src/engine/lay-out.ts";
import { templateWriter } from "../src/hosts/exceljs/template-writer.ts";
import type { Area, Grid, GridCell } from "../src/model/grid.ts";
import type { LaidCell, LaidSheet, Layout } from "../src/model/layout.ts";
import { standard } from "../src/standard/index.ts";
import { nameOf, template } from "../src/standard/skeletons.ts";
import { loadContents, loadPlanting } from "../test/departments/departments.ts";
import { droppedRows } from "../test/departments/plant.ts";
import { loadPlanted, loadWorkbook } from "../test/departments/workbook.ts";
import { docxOf, p } from "../test/hosts/documents/docx-of.ts";

const twin = "linjiang-2021-planted";

/** The sample of `npm start`: the planted twin as a file, in the look of the template. */
export async function sampleFiles(): Promise<Map<string, Uint8Array>> {
  const { of, edits } = loadPlanting(twin);
  const contents = loadContents(of);
  const profile = standard.profiles.get(contents.profile)!;
  const base = layOut({
    standard,
    profile,
    year: contents.year,
    contents,
    template,
    nameOf,
    formulas: "none",
  });
  const grids = new Map(loadPlanted(twin).grids.map((grid) => [grid.name, grid]));
  const dropped = droppedRows(loadWorkbook(of), edits);
  const sheets = base.sheets.map((sheet) =>
    sheetAs(sheet, grids.get(sheet.name)!, dropped.get(sheet.name) ?? []),
  );
  const layout: Layout = { sheets, names: [] };
  return new Map([["samples/planted.xlsx", await templateWriter.write(layout)]]);
}

/** A laid sheet with the cells of a grid, rows that were dropped left out. */
function sheetAs(sheet: LaidSheet, grid: Grid, dropped: readonly number[]): LaidSheet {
  const up = (row: number) => row - dropped.filter((one) => one < row).length;
  const moved = (area: Area): Area => ({ ...area, top: up(area.top), bottom: up(area.bottom) });
  return {
    ...sheet,
    protected: false,
    cells: sheet.cells
      .filter(({ row }) => !dropped.includes(row))
      .map((cell) =>
        cellAs({ ...cell, row: up(cell.row) }, grid.rows.get(up(cell.row))?.[cell.column]),
      ),
    merges: sheet.merges.map(moved),
    heights: new Map(
      [...sheet.heights]
        .filter(([row]) => !dropped.includes(row))
        .map(([row, height]) => [up(row), height]),
    ),
    printed: moved(sheet.printed),
    validations: [],
    alarms: [],
  };
}

function cellAs(laid: LaidCell, cell: GridCell | undefined): LaidCell {
  const plain: LaidCell = { ...laid };
  delete (plain as { formula?: string }).formula;
  const content =
    cell && cell.type !== "blank"
      ? { kind: cell.type === "number" ? ("number" as const) : ("text" as const), text: cell.text }
      : null;
  return cell?.formula === undefined
    ? { ...plain, content }
    : { ...plain, content, formula: cell.formula };
}

/** The sample narrative, which is written by hand, as a Word document. */
function sampleDocument(root: string): Uint8Array {
  const lines = readFileSync(join(root, "samples/planted.txt"), "utf8").split("\n");
  return docxOf(lines.flatMap((line) => (line === "" ? [] : p(line))).join(""));
}

/** Writes the samples below a folder. */
export async function writeSamples(root: string): Promise<void> {
  const files = await sampleFiles();
  files.set("samples/planted.docx", sampleDocument(root));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

if (process.argv[1]?.endsWith("samples.ts") === true) void writeSamples(process.cwd());
