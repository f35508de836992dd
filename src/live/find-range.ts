import { type Area, type Grid, type Workbook, cellAt } from "../model/grid.ts";

/** A place whose cells hold given values. */
export interface FoundRange {
  readonly sheet: string;
  readonly area: Area;
}

type Values = readonly (readonly unknown[])[];

/**
 * Where the values that Excel handed to a function stand: a function is told what a range
 * holds, not where it is. The first place that holds just these; null for none.
 */
export function findRange(workbook: Workbook, values: Values): FoundRange | null {
  const anchor = firstFilled(values);
  if (!anchor) return null;
  for (const grid of workbook.grids) {
    for (const [row, cells] of grid.rows) {
      for (const [column, cell] of cells.entries()) {
        if (!cell || cell.text !== anchor.text) continue;
        const [top, left] = [row - anchor.row, column - anchor.column];
        if (top < 1 || left < 1 || !holds(grid, values, top, left)) continue;
        const bottom = top + values.length - 1;
        const right = left + (values[0]?.length ?? 0) - 1;
        return { sheet: grid.name, area: { top, left, bottom, right } };
      }
    }
  }
  return null;
}

/** What a cell's value is compared by. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** The first words; without words the first figure. Nought may stand for an empty cell. */
function firstFilled(values: Values) {
  const isWord = (value: unknown) => typeof value === "string" && value !== "";
  const isFigure = (value: unknown) => value !== 0 && textOf(value) !== "";
  for (const counts of [isWord, isFigure]) {
    for (const [row, cells] of values.entries()) {
      const column = cells.findIndex(counts);
      if (column >= 0) return { row, column, text: textOf(cells[column]) };
    }
  }
  return null;
}

function holds(grid: Grid, values: Values, top: number, left: number): boolean {
  return values.every((cells, down) =>
    cells.every((value, across) => {
      const text = cellAt(grid, top + down, left + across)?.text ?? "";
      // Excel hands an empty cell of a range over as 0 or as nothing.
      return text === textOf(value) || (text === "" && value === 0);
    }),
  );
}
