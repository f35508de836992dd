import type { Grid, GridCell, Workbook } from "../../src/model/grid.ts";

/** A workbook as JSON can carry it into a page: cells with their row and column. */
export interface BookJson {
  readonly name: string;
  readonly grids: readonly (Pick<Grid, "name" | "visibility" | "merges"> & {
    readonly cells: readonly (readonly [row: number, column: number, cell: GridCell])[];
  })[];
}

export function bookToJson({ name, grids }: Workbook): BookJson {
  return {
    name,
    grids: grids.map(({ name, visibility, merges, rows }) => ({
      name,
      visibility,
      merges,
      cells: [...rows].flatMap(([row, cells]) =>
        cells.flatMap((cell, column) => (cell ? [[row, column, cell] as const] : [])),
      ),
    })),
  };
}

export function bookFromJson({ name, grids }: BookJson): Workbook {
  return {
    name,
    grids: grids.map(({ name, visibility, merges, cells }) => {
      const rows = new Map<number, (GridCell | undefined)[]>();
      for (const [row, column, cell] of cells) {
        const held = rows.get(row) ?? [];
        held[column] = cell;
        rows.set(row, held);
      }
      return { name, visibility, merges, rows };
    }),
  };
}
