import type { Grid, Workbook } from "../../src/model/grid.ts";
import type { Reading } from "../../src/model/reading.ts";
import { type Frame, frameOf, withGrids } from "./grid-edits.ts";

/** Another way to print one and the same workbook. */
export interface Transformation {
  readonly name: string;
  /** Rules that may speak above 说明 (info), because the printing deserves it. */
  readonly justifies?: readonly string[];
  readonly of: (reading: Reading) => Workbook;
}

/** Changes one published table; grids it does not concern come back as they are. */
export type GridChange = (frame: Frame) => Grid;

/** A transformation that prints every published table otherwise. */
export function everyTable(
  name: string,
  change: GridChange,
  justifies: readonly string[] = [],
): Transformation {
  return {
    name,
    justifies,
    of: ({ workbook, tables }) =>
      withGrids(
        workbook,
        workbook.grids.map((grid) => {
          const table = tables.find((one) => one.grid === grid);
          return table && table.definition.own !== true ? change(frameOf(table)) : grid;
        }),
      ),
  };
}
