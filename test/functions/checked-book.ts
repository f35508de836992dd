import { bookFrom } from "../../src/hosts/memory/book.ts";
import { Desk } from "../../src/live/desk.ts";
import { type Grid, type GridCell, cellAt } from "../../src/model/grid.ts";
import type { LiveState } from "../../src/model/live.ts";

/** What checking a workbook really comes to, and what a formula is handed. */
export interface CheckedBook {
  /** The values of the sheet that was asked for, as Excel hands them over; null for none. */
  readonly range: readonly (readonly unknown[])[] | null;
  readonly state: LiveState;
}

/**
 * Checks a workbook, written as `bookFrom` takes it.
 * @param sheet the one to look at; null for the whole workbook
 */
export function checkedBook(lines: readonly string[], sheet: string | null): CheckedBook {
  const { grids, name } = bookFrom(lines.join("\n"));
  const desk = new Desk();
  desk.begin();
  grids.forEach((grid) => desk.take(grid));
  desk.finish(name);
  desk.check(null);
  if (sheet === null) return { range: null, state: stateOf(desk.verdict()) };
  const range = valuesOf(grids.find((grid) => grid.name === sheet)!);
  return { range, state: stateOf(desk.verdictWithin(range)) };
}

function stateOf(verdict: ReturnType<Desk["verdict"]>): LiveState {
  if (!verdict) throw new Error("the desk knows no place with these values");
  return { kind: "checked", verdict };
}

function valuesOf(grid: Grid): unknown[][] {
  const rows = Math.max(...grid.rows.keys());
  const columns = Math.max(...[...grid.rows.values()].map(({ length }) => length - 1));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => valueOf(cellAt(grid, row + 1, column + 1))),
  );
}

const valueOf = (cell: GridCell | undefined): string | number =>
  cell?.type === "number" ? Number(cell.text) : (cell?.text ?? "");
