import { type Area, address } from "../../model/grid.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel takes a list of areas as one text of at most this length. */
const longestList = 8_000;

/** The places as few rectangles: stretches of a row, and equal stretches below one another. */
export function rectanglesOf(places: readonly Place[]): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const [row, columns] of rowsOf(places)) {
    const next = new Map<string, Area>();
    for (const [left, right] of stretchesOf(columns)) {
      const above = open.get(`${left}:${right}`);
      const top = above?.bottom === row - 1 ? above.top : row;
      next.set(`${left}:${right}`, { top, left, bottom: row, right });
    }
    done.push(...[...open].filter(([key, area]) => next.get(key)?.top !== area.top).map(last));
    open = next;
  }
  return [...done, ...open.values()];
}

const last = ([, area]: readonly [string, Area]) => area;

/** Columns by row, both ascending. */
function rowsOf(places: readonly Place[]): [number, number[]][] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of places) {
    const known = rows.get(row);
    if (known) known.push(column);
    else rows.set(row, [column]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, all]) => [row, all.sort((a, b) => a - b)]);
}

/** First and last of every unbroken stretch of ascending numbers. */
export function stretchesOf(numbers: readonly number[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (const number of numbers) {
    const open = stretches.at(-1);
    if (open && number <= open[1] + 1) open[1] = number;
    else stretches.push([number, number]);
  }
  return stretches;
}

/** Address of an area such as `A1:C5`. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return `${address(top, left)}:${address(bottom, right)}`;
}

/** The areas as lists of addresses, none too long for Excel. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const one of areas.map(areaAddress)) {
    const open = lists.at(-1);
    if (open !== undefined && open.length + one.length < longestList) {
      lists[lists.length - 1] = `${open},${one}`;
    } else lists.push(one);
  }
  return lists;
}
