import type { Fact } from "../../src/model/reading.ts";
import { read } from "../../src/engine/read.ts";
import { recompute } from "../../src/engine/recompute.ts";
import { type Workbook, cellAt, parseAddress } from "../../src/model/grid.ts";
import type { Correction } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";
import { withCells } from "../../bench/mutations.ts";
import { type Spot, placeOf } from "../departments/plant.ts";

/** `budget/expenditure 2101101:project`. */
export function spotOf(text: string): Spot {
  const [, table, line, column] = /^(\S+) (\S+):(\S+)$/.exec(text)!;
  return { table: table!, line: line!, column: column! };
}

/** `sheet!cell` of a cell by meaning. */
export function cellOf(workbook: Workbook, spot: string): string {
  const { sheet, cell } = placeOf(read(workbook, standard, null), spotOf(spot));
  return `${sheet}!${cell}`;
}

/** The figure a cell stores. */
export function storedAt(workbook: Workbook, spot: string): string {
  const place = cellOf(workbook, spot);
  const cut = place.lastIndexOf("!");
  const { row, column } = parseAddress(place.slice(cut + 1))!;
  const grid = workbook.grids.find(({ name }) => name === place.slice(0, cut))!;
  return cellAt(grid, row, column)?.text ?? "";
}

/** The workbook with other figures typed over some cells; formulas of other cells stay. */
export function typed(workbook: Workbook, figures: Readonly<Record<string, string>>): Workbook {
  return withCells(
    workbook,
    new Map(
      Object.entries(figures).map(([spot, text]) => [
        cellOf(workbook, spot),
        { type: text === "" ? "blank" : "number", text, format: "0.00" } as const,
      ]),
    ),
  );
}

/** The workbook with corrections made, formulas keeping their formula. */
export function corrected(workbook: Workbook, corrections: readonly Correction[]): Workbook {
  const cells = corrections.map(({ location, becomes }) => {
    const grid = workbook.grids.find((one) => one.name === location.sheet)!;
    const { row, column } = parseAddress(location.cell)!;
    const cell = cellAt(grid, row, column) ?? { format: "0.00" };
    const now = { ...cell, type: "number" as const, text: becomes };
    return [`${location.sheet}!${location.cell}`, now] as const;
  });
  return withCells(workbook, new Map(cells));
}

/** Formulas computed anew, as Excel does; typed figures stay. */
export function recalculated(workbook: Workbook): Workbook {
  const corrections = recompute(read(workbook, standard, null), standard, "book");
  return corrected(
    workbook,
    corrections.filter(({ location }) => {
      const grid = workbook.grids.find((one) => one.name === location.sheet)!;
      const { row, column } = parseAddress(location.cell)!;
      return cellAt(grid, row, column)?.formula !== undefined;
    }),
  );
}

export const meaningOf = ({ table, line, column }: Fact): string =>
  `${table.definition.id} ${line}:${column.id}`;
