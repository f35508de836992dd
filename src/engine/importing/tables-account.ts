import type { Span, TextDocument } from "../../model/document.ts";
import { type Grid, type GridCell, address } from "../../model/grid.ts";
import type { Unplaced } from "../../model/imported.ts";
import { type Decimal, decimalText, equals, zero } from "../../model/decimal.ts";
import { printedText } from "../../model/printed-text.ts";
import type { Table } from "../../model/reading.ts";
import { holdsFigures } from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import { quotedAt } from "../verifying/quoted-at.ts";
import type { Counted, Taken } from "./account-for.ts";
import { drawnAs, drawnFigures, figureIn, figuresOf } from "./read-back.ts";
import type { TableContents } from "./table-contents.ts";

/** Figures of the tables: those the workbook holds in their cells have a place. */
export function tablesAccount(
  { looked, reading, tables, forms, contents, again }: Taken,
  standard: Standard,
): Counted & { readonly drawnAgain: number } {
  const { document } = looked.narrative;
  const placeOf = placesIn(document);
  const known = new Map(reading.tables.map((table) => [table.grid, table]));
  const ofForms = new Set(forms.map(({ table }) => table.grid));
  const spans = forms.flatMap(({ table }) => table.span ?? []);
  const held = heldCells(contents, tables, figuresOf(again));
  const drawn = drawnFigures(again, standard);
  let [placed, drawnAgain] = [0, 0];
  const unplaced: Unplaced[] = [];
  for (const [nth, grid] of document.workbook.grids.entries()) {
    const table = known.get(grid);
    const { span } = document.tables[nth]!;
    if (!table && (ofForms.has(grid.name) || spans.some((one) => overlap(one, span)))) continue;
    const isTaken = table !== undefined && tables.tables.includes(table);
    for (const { row, column, cell } of table ? ownFigures(table) : allFigures(grid)) {
      const at = address(row, column);
      const becomes = isTaken ? held.get(`${grid.name}!${at}`) : undefined;
      if (becomes === "held") {
        placed += 1;
        continue;
      }
      if (!table && isDrawn(grid, row, cell, drawn)) {
        drawnAgain += 1;
        continue;
      }
      const { start, end } = placeOf(grid, at) ?? span;
      unplaced.push({
        what: "figure",
        text: printedText(cell),
        because: becomes ?? because(table, isTaken, grid),
        location: quotedAt(document.source, document.source.name, start, end),
      });
    }
  }
  return { placed, drawnAgain, unplaced };
}

/** A figure of a chart that is printed as a table: its line names what it is of. */
function isDrawn(grid: Grid, row: number, cell: GridCell, drawn: ReadonlySet<string>): boolean {
  const name = grid.rows.get(row)?.find((one) => one?.type === "text");
  return name !== undefined && drawn.has(drawnAs(name.text, cell.text));
}

/** By cell of the document: `held`, or why the workbook says another figure. */
function heldCells(
  { sheets }: Taken["contents"],
  { places }: TableContents,
  figures: ReadonlyMap<string, Decimal>,
): Map<string, string> {
  const held = new Map<string, string>();
  for (const [id, { lines }] of sheets) {
    for (const { key, values } of lines) {
      for (const [column, text] of Object.entries(values)) {
        const place = places.get(`${id}!${key}:${column}`);
        const value = figureIn(text);
        if (place === undefined || !value) continue;
        const now = figures.get(`${id}!${key}:${column}`) ?? zero;
        held.set(place, equals(now, value) ? "held" : `按公式应为${decimalText(now)}，与所印不同`);
      }
    }
  }
  return held;
}

function because(table: Table | undefined, isTaken: boolean, { name }: Grid): string {
  if (!table) return `“${name}”不是标准表`;
  const title = `《${table.definition.label.zh}》`;
  return isTaken ? `${title}没有这一行或这一栏` : `前面已有一张${title}`;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function placesIn({ workbook, tables }: TextDocument): (grid: Grid, at: string) => Span | null {
  const byGrid = new Map(tables.map((table) => [workbook.grids[table.grid]!, table.cells]));
  return (grid, at) => byGrid.get(grid)?.get(at) ?? null;
}

interface FigureAt {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

function allFigures(grid: Grid): FigureAt[] {
  return [...grid.rows].flatMap(([row, cells]) =>
    [...cells.entries()].flatMap(([column, cell]) =>
      cell?.type === "number" ? [{ row, column, cell }] : [],
    ),
  );
}

/** Figures of a table but for its line numbers, the row that numbers its columns, codes and names. */
function ownFigures({ blocks, grid }: Table): FigureAt[] {
  const columns = blocks.flatMap((block) => block.columns);
  const words = new Set(
    columns.flatMap(({ placed, at }) => (holdsFigures(placed.column) ? [] : [at])),
  );
  const first = Math.min(...columns.map(({ at }) => at));
  const top = Math.min(...blocks.flatMap(({ lines }) => lines.map(({ row }) => row)));
  return allFigures(grid).filter(
    ({ row, column }) => row >= top && column >= first && !words.has(column),
  );
}
