import type { Grid, GridCell, GridRow } from "../model/grid.ts";

/** A formula of ours that shows findings, as typed or as files keep it, whatever the namespace's suffix. */
const ours = /^(?:_xldudf_)?BUDGET[A-Z]*[._]CHECK\(/i;
/** How the lines of `BUDGET.CHECK` begin. */
const spilledLine = /^(?:错误|提示|说明|另有|未执行)/;
const spilledColumns = 5;

/**
 * A sheet without what our own functions show on it: their list of findings is no content of
 * the clerk's, and must not set off the next check.
 */
export function withoutOwnSpill(grid: Grid): Grid {
  let rows: Map<number, GridRow> | null = null;
  for (const [row, cells] of grid.rows) {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || !ours.test(cell.formula)) return;
      rows ??= new Map(grid.rows);
      for (const at of spilledRows(grid, row, column)) {
        rows.set(at, cleared(rows.get(at) ?? [], column, at === row ? cell : null));
      }
    });
  }
  return rows ? { ...grid, rows } : grid;
}

/** The row of the formula, and the rows below it that its list goes on in. */
function spilledRows(grid: Grid, row: number, column: number): number[] {
  const rows = [row];
  for (let at = row + 1; ; at++) {
    const cell = grid.rows.get(at)?.[column];
    if (!cell || cell.formula !== undefined || !spilledLine.test(cell.text)) return rows;
    rows.push(at);
  }
}

/** The row without the formula's own cell and the cells its list fills. */
function cleared(cells: GridRow, column: number, anchor: GridCell | null): GridRow {
  return cells.map((cell, at) => {
    if (at < column || at >= column + spilledColumns || !cell) return cell;
    return cell === anchor || cell.formula === undefined ? undefined : cell;
  });
}
