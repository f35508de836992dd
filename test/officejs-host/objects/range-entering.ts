import { address } from "../../../src/model/grid.ts";
import { cellsIn, columnsIn, intersection, rowsIn } from "../areas.ts";
import { emptyCell, entered, type FakeCell } from "../cell-values.ts";
import { accessDenied, HostError, invalidArgument } from "../host-error.ts";
import type { FakeWorkbook } from "../workbook.ts";
import type { RangeState } from "./range.ts";

/** Most cells Excel carries over at once. */
const mostCells = 5_000_000;

/** One thing of every cell, row by row. @throws HostError for more cells than Excel carries over */
export function matrix<T>({ sheet, area }: RangeState, of: (cell: FakeCell) => T): T[][] {
  if (cellsIn(area) > mostCells) {
    throw new HostError("GeneralException", "请求的数据过多。");
  }
  return Array.from({ length: rowsIn(area) }, (_row, down) =>
    Array.from({ length: columnsIn(area) }, (_cell, along) =>
      of(sheet.cell(area.top + down, area.left + along)),
    ),
  );
}

/**
 * Enters values or formulas: one for all cells, or a matrix of exactly the range's shape; null
 * leaves a cell as it is. All or none. @throws HostError
 */
export function enter(state: RangeState, given: unknown, book: FakeWorkbook): void {
  const { sheet, area } = state;
  const changes = shaped(state, given).map(({ row, column, value }) => {
    const cell = sheet.cell(row, column);
    mayChange(state, row, column);
    return { row, column, cell: entered(cell, value) };
  });
  for (const { row, column, cell } of changes) {
    sheet.put(row, column, withResult(cell, book, sheet.name, address(row, column)));
  }
  book.changed({ kind: "changed", sheet, area, ours: true });
  book.changed({ kind: "calculated", sheet });
}

/** A formula gets its result from the workbook's calculator, if it has one. */
function withResult(cell: FakeCell, book: FakeWorkbook, sheet: string, at: string): FakeCell {
  if (cell.formula === undefined || !book.calculate) return cell;
  const result = book.calculate(cell.formula, sheet, at);
  return result === null ? cell : { ...entered(cell, result), formula: cell.formula };
}

/** Sets formats; the shapes are those of values. */
export function setFormats(state: RangeState, given: unknown): void {
  const changes = shaped(state, given);
  if (state.sheet.protection && state.sheet.protection.options["allowFormatCells"] !== true) {
    throw accessDenied();
  }
  for (const { row, column, value } of changes) {
    if (value === null || value === undefined) continue;
    if (typeof value !== "string") throw invalidArgument("numberFormat");
    state.sheet.put(row, column, { ...state.sheet.cell(row, column), format: value });
  }
}

/** `Range.clear`: everything, what the cells hold, or how they look. */
export function clear(state: RangeState, applyTo: string, book: FakeWorkbook): void {
  const { sheet, area } = state;
  const contents = applyTo === "All" || applyTo === "Contents";
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { format, locked } = sheet.cell(row, column);
      if (contents) mayChange(state, row, column);
      if (applyTo === "All") sheet.put(row, column, emptyCell);
      else if (contents) sheet.put(row, column, { ...emptyCell, format, locked });
    }
  }
  if (contents) book.changed({ kind: "changed", sheet, area, ours: true });
}

/** @throws HostError for a locked cell of a protected sheet, or one inside a merged area */
function mayChange({ sheet }: RangeState, row: number, column: number): void {
  if (sheet.protection && sheet.cell(row, column).locked) throw accessDenied();
  if (sheet.spills.has(address(row, column))) {
    throw new HostError("GeneralException", "不能更改数组的某一部分。");
  }
}

function shaped({ sheet, area }: RangeState, given: unknown) {
  const single = !Array.isArray(given);
  const rows = given as unknown[][];
  const fits =
    single ||
    (rows.length === rowsIn(area) &&
      rows.every((row) => Array.isArray(row) && row.length === columnsIn(area)));
  if (!fits) throw invalidArgument("输入数组的行数或列数与该区域的大小不匹配");
  const bounded = single ? (intersection(area, sheet.used(false) ?? area) ?? area) : area;
  const target = single && cellsIn(area) > mostCells ? bounded : area;
  const cells: { row: number; column: number; value: unknown }[] = [];
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      const value = single ? given : rows[row - area.top]![column - area.left];
      cells.push({ row, column, value });
    }
  }
  return cells;
}
