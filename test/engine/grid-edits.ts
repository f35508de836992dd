import type { Area, Grid, GridCell, GridRow, Workbook } from "../../src/model/grid.ts";
import type { Table } from "../../src/model/reading.ts";

/** Where the parts of a laid-out table stand on its sheet. */
export interface Frame {
  readonly table: Table;
  readonly title: number;
  readonly unitLine: number;
  readonly headerFirst: number;
  readonly headerLast: number;
  /** Row of column numbers (栏次); null for none. */
  readonly columnNumbers: number | null;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Last column of the table. */
  readonly width: number;
}

/** The parts of a table of a department's workbook, as `layOut` prints it. */
export function frameOf(table: Table): Frame {
  const { grid } = table;
  const lines = table.blocks.flatMap((block) => block.lines.map((line) => line.row));
  const firstLine = Math.min(...lines);
  const columnNumbers =
    [...grid.rows].find(([row, cells]) => row < firstLine && cells[1]?.text === "栏次")?.[0] ??
    null;
  return {
    table,
    title: 1,
    unitLine: 2,
    headerFirst: 3,
    headerLast: (columnNumbers ?? firstLine) - 1,
    columnNumbers,
    firstLine,
    lastLine: Math.max(...lines),
    width: Math.max(...[...grid.rows.values()].map((cells) => cells.length)) - 1,
  };
}

export const text = (words: string): GridCell => ({ type: "text", text: words, format: "General" });

type Place = readonly [row: number, column: number];

/** The grid with every cell moved to `to`, null taking it out; merges go along. */
export function moved(grid: Grid, to: (row: number, column: number) => Place | null): Grid {
  const cells: [number, number, GridCell][] = [];
  for (const [row, column, cell] of cellsOf(grid)) {
    const place = to(row, column);
    if (place) cells.push([...place, cell]);
  }
  return { ...grid, rows: rowsOf(cells), merges: grid.merges.flatMap((area) => areaTo(area, to)) };
}

function areaTo(
  { top, left, bottom, right }: Area,
  to: (row: number, column: number) => Place | null,
): Area[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const place = to(row, column);
      if (place) places.push(place);
    }
  }
  if (places.length < 2) return [];
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  return [
    {
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      left: Math.min(...columns),
      right: Math.max(...columns),
    },
  ];
}

/** The grid with every cell replaced by what `change` makes of it; undefined takes it out. */
export function changed(
  grid: Grid,
  change: (cell: GridCell, row: number, column: number) => GridCell | undefined,
): Grid {
  const cells: [number, number, GridCell][] = [];
  for (const [row, column, cell] of cellsOf(grid)) {
    const now = change(cell, row, column);
    if (now) cells.push([row, column, now]);
  }
  return { ...grid, rows: rowsOf(cells) };
}

/** The grid with these cells added or replaced. */
export function withCells(grid: Grid, added: readonly (readonly [...Place, GridCell])[]): Grid {
  return { ...grid, rows: rowsOf([...cellsOf(grid), ...added]) };
}

/** Rows pushed down by `count` from `row` on. */
export const rowsInserted = (grid: Grid, row: number, count = 1): Grid =>
  moved(grid, (at, column) => [at >= row ? at + count : at, column]);

/** Columns pushed right by `count` from `column` on. */
export const columnsInserted = (grid: Grid, column: number, count = 1): Grid =>
  moved(grid, (row, at) => [row, at >= column ? at + count : at]);

export function* cellsOf(grid: Grid): Iterable<[number, number, GridCell]> {
  for (const [row, cells] of grid.rows) {
    for (const [column, cell] of cells.entries()) if (cell) yield [row, column, cell];
  }
}

/** Rows in ascending order, as hosts give them; the last of two cells at one place stays. */
export function rowsOf(
  cells: Iterable<readonly [number, number, GridCell]>,
): ReadonlyMap<number, GridRow> {
  const rows = new Map<number, (GridCell | undefined)[]>();
  for (const [row, column, cell] of cells) {
    const line = rows.get(row) ?? [];
    line[column] = cell;
    rows.set(row, line);
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

export const withGrids = (workbook: Workbook, grids: readonly Grid[]): Workbook => ({
  ...workbook,
  grids,
});
