import type { Grid, GridCell, GridRow } from "../model/grid.ts";

/** A formula that shows our list of findings, as typed or as files keep it, whatever the namespace's suffix. */
const ours = /(?:^|[^A-Z])(?:_xldudf_)?BUDGET[A-Z]*[._]CHECK\(/i;
/** Columns of a list of findings: severity, place, message, difference, next step. */
const listColumns = 5;
const closingLine = /^(?:另有 \d+ 条，见任务窗格|未执行 \d+ 项，原因见任务窗格)$/;

/**
 * A sheet without what our own functions show on it: their list of findings is no content of
 * the clerk's, and must not set off the next check. Only cells that read like that list go;
 * whatever stands beside it or below it stays.
 */
export function withoutOwnSpill(grid: Grid): Grid {
  let rows: Map<number, GridRow> | null = null;
  for (const [row, cells] of grid.rows) {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || !ours.test(cell.formula)) return;
      rows ??= new Map(grid.rows);
      for (const { at, width } of shownLines(grid, row, column, cell)) {
        const before = rows.get(at) ?? [];
        rows.set(
          at,
          before.map((one, place) => (place >= column && place < column + width ? undefined : one)),
        );
      }
    });
  }
  return rows ? { ...grid, rows } : grid;
}

interface ShownLine {
  readonly at: number;
  /** Cells of the row that are the list's. */
  readonly width: number;
}

/** The row of the formula, and the rows below it that its list goes on in. */
function shownLines(grid: Grid, row: number, column: number, anchor: GridCell): ShownLine[] {
  const isList = anchor.text.startsWith("✗ ");
  const lines = [{ at: row, width: isList ? listColumns : 1 }];
  if (!isList && !anchor.text.startsWith("✓ ")) return lines;
  for (let at = row + 1; ; at++) {
    const cells = grid.rows.get(at)?.slice(column, column + listColumns) ?? [];
    if (isList && isFindingLine(cells)) lines.push({ at, width: listColumns });
    else if (isClosingLine(cells[0])) lines.push({ at, width: isList ? listColumns : 1 });
    else return lines;
  }
}

/** Severity, place, message, difference, next step, none of them typed as a formula. */
function isFindingLine([severity, place, message, , next, ...rest]: GridRow): boolean {
  const words = [message, next].every((cell) => cell?.type === "text" && cell.text !== "");
  const says = severity?.text === "错误" || severity?.text === "提示";
  const where = place === undefined || place.text === "" || place.text.includes("!");
  const typed = [severity, place, message, next, ...rest].some(
    (cell) => cell?.formula !== undefined,
  );
  return says && words && where && !typed;
}

const isClosingLine = (cell: GridCell | undefined): boolean =>
  cell !== undefined && cell.formula === undefined && closingLine.test(cell.text);
