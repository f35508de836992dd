import type { FormLayout } from "../../model/form-layout.ts";

/** For each row of a layout, the column (from 0) where each of its cells begins. */
export function layoutColumns({ rows }: Pick<FormLayout, "rows">): readonly (readonly number[])[] {
  const coveredUntil: number[] = [];
  return rows.map((row, at) => {
    const cells = "cells" in row ? row.cells : row.indicators;
    let column = 0;
    return cells.map((cell) => {
      while ((coveredUntil[column] ?? -1) >= at) column++;
      const start = column;
      const down = "down" in cell ? (cell.down ?? 1) : 1;
      const across = cell.across ?? 1;
      const last = down === "indicators" ? at + 1 : at + down - 1;
      for (let i = 0; i < across; i++) coveredUntil[column + i] = last;
      column += across;
      return start;
    });
  });
}
