import { type Area, type Grid, cellAt } from "../../model/grid.ts";
import { wordsOf } from "./read-cell.ts";
import { bare } from "./words.ts";

/** Header cells above each column, outermost first; columns number from 1. */
export type Paths = ReadonlyMap<number, readonly PathStep[]>;

export interface PathStep {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The headers above each column, outermost first, merged and blank-continued groups filled in. */
export function headerPaths(grid: Grid, first: number, last: number): Paths {
  const paths = new Map<number, PathStep[]>();
  const merges = grid.merges.filter((area) => area.top <= last && area.bottom >= first);
  let width = 0;
  for (let row = first; row <= last; row++)
    width = Math.max(width, grid.rows.get(row)?.length ?? 0);
  for (const area of merges) {
    if (area.top >= first && area.bottom <= last && area.right < 300) {
      width = Math.max(width, area.right + 1);
    }
  }
  for (let column = 1; column < width; column++) {
    const path: PathStep[] = [];
    for (let row = first; row <= last; row++) {
      const step = stepAt(grid, merges, row, column, last);
      const before = path.at(-1);
      if (step && !(before && before.row === step.row && before.column === step.column))
        path.push(step);
    }
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
}

const areaAt = (merges: readonly Area[], row: number, column: number): Area | undefined =>
  merges.find(
    (one) => one.top <= row && one.bottom >= row && one.left <= column && one.right >= column,
  );

function stepAt(
  grid: Grid,
  merges: readonly Area[],
  row: number,
  column: number,
  last: number,
): PathStep | null {
  const area = areaAt(merges, row, column);
  const [atRow, atColumn] = area ? [area.top, area.left] : [row, column];
  const text = bare(wordsOf(cellAt(grid, atRow, atColumn)));
  if (text !== "") return { text, row: atRow, column: atColumn };
  return area || row === last ? null : continued(grid, merges, row, column);
}

/** A blank header cell continues the group at its left when the row below goes on there. */
function continued(
  grid: Grid,
  merges: readonly Area[],
  row: number,
  column: number,
): PathStep | null {
  if (bare(wordsOf(cellAt(grid, row + 1, column))) === "") return null;
  for (let left = column - 1; left >= 1; left--) {
    const inMerge = areaAt(merges, row, left) !== undefined;
    const text = bare(wordsOf(cellAt(grid, row, left)));
    if (text !== "") return inMerge ? null : { text, row, column: left };
    if (inMerge) return null;
  }
  return null;
}
