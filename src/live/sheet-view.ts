import type { Area, Grid } from "../model/grid.ts";
import { printedText } from "../model/printed-text.ts";

/** Some rows of a sheet as they print, for a page that shows them. */
export interface SheetView {
  readonly sheet: string;
  /** Row and column of the last cell that holds something. */
  readonly rows: number;
  readonly columns: number;
  /** Row numbers shown, both included. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly ViewedCell[];
  /** Merged areas that touch the rows shown. */
  readonly merges: readonly Area[];
}

export interface ViewedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Letters of the whole text; more than `text` has where it was cut. */
  readonly length: number;
  readonly figure: boolean;
  readonly formula: string | null;
}

/** Longer texts are cut: a cell may hold 32,767 characters. */
const longest = 400;

/** The rows of a sheet around one row. */
export function sheetView(grid: Grid, around: number, count: number): SheetView {
  const numbers = [...grid.rows.keys()];
  const rows = numbers.at(-1) ?? 0;
  const first = Math.max(1, Math.min(around - Math.floor(count / 2), rows - count + 1));
  const last = Math.min(rows, first + count - 1);
  let columns = 0;
  for (const cells of grid.rows.values()) columns = Math.max(columns, cells.length - 1);
  const cells: ViewedCell[] = [];
  for (let row = first; row <= last; row++) {
    grid.rows.get(row)?.forEach((cell, column) => {
      if (!cell) return;
      const text = printedText(cell);
      const formula = cell.formula ?? null;
      cells.push({
        row,
        column,
        text: text.slice(0, longest),
        length: text.length,
        figure: cell.type === "number",
        formula,
      });
    });
  }
  const merges = grid.merges.filter(({ top, bottom }) => top <= last && bottom >= first);
  return { sheet: grid.name, rows, columns, first, last, cells, merges };
}
