import { read } from "../../src/engine/read.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";
import { moved } from "./grid-edits.ts";

/** The workbook without one line of a table; what stood below moves up. */
export function without(workbook: Workbook, table: string, key: string): Workbook {
  const { grid, blocks } = read(workbook, standard, null).tables.find(
    ({ definition }) => definition.id === table,
  )!;
  const { row: gone } = blocks.flatMap(({ lines }) => lines).find((line) => line.key === key)!;
  const shorter = moved(grid, (row, column) =>
    row === gone ? null : [row > gone ? row - 1 : row, column],
  );
  return { ...workbook, grids: workbook.grids.map((one) => (one === grid ? shorter : one)) };
}
