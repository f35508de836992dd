import { cellAt } from "../../model/grid.ts";
import type { BlockReading, Table } from "../../model/reading.ts";
import { holdsFigures } from "../../model/sheet.ts";
import { isBlankAt } from "./offered-cell.ts";

/** A row of a table by codes that nobody uses yet. */
export interface FreeLine {
  readonly row: number;
  /** Length of the codes its formula sums for; null where a figure is typed. */
  readonly level: number | null;
}

/** To which row the formula of the total reaches; the last one closes the table. */
const reach = /ROWS\(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?(\d+)\)/;
/** How many letters of a code stand behind the line's own in the formula of a sum. */
const below = /&"(\?+)"/;

/**
 * Rows of a table by codes on which a line can be begun, below its total and above the row that
 * closes it. A table without formulas has no end: its rows are those below the last line.
 * @param wanted how many a table without an end is to give
 */
export function freeLinesOf({ grid }: Table, block: BlockReading, wanted: number): FreeLine[] {
  const { rows } = block.block;
  if (rows.kind !== "codes") return [];
  const figures = block.columns.filter(({ placed }) => holdsFigures(placed.column));
  const labels = block.columns.filter(({ placed }) => !holdsFigures(placed.column));
  const total = block.lines.find(({ key }) => key === "total");
  const formulaAt = (row: number) =>
    figures.map(({ at }) => cellAt(grid, row, at)?.formula).find((one) => one !== undefined);
  const end = reach.exec((total && formulaAt(total.row)) ?? "")?.[1];
  const last = Math.max(...block.lines.map(({ row }) => row));
  const first = end === undefined ? last + 1 : total!.row + 1;
  const after = end === undefined ? last + 1 + wanted : Number(end);
  const free: FreeLine[] = [];
  for (let row = first; row < after; row++) {
    if (labels.some(({ at }) => !isBlankAt(grid, row, at))) continue;
    const formula = formulaAt(row);
    if (formula === undefined && figures.every(({ at }) => isBlankAt(grid, row, at))) {
      free.push({ row, level: null });
    }
    const letters = below.exec(formula ?? "")?.[1];
    if (letters) free.push({ row, level: rows.levels.at(-1)! - letters.length });
  }
  return free;
}
