import type { ContentLine } from "../../model/contents.ts";
import { cellAt } from "../../model/grid.ts";
import type { BlockReading, Table } from "../../model/reading.ts";
import { holdsFigures } from "../../model/sheet.ts";
import { arranged } from "./arranged.ts";
import { type FreeLine, freeLinesOf } from "./free-lines.ts";

/** A line by code with the row it can be begun on. */
export interface BegunLine {
  readonly line: ContentLine;
  readonly row: number;
  /** The row of a line whose formulas it needs; null where its row has them, or needs none. */
  readonly as: number | null;
}

/** Where a line belongs: below the one it stands under, best behind the one before. */
interface Place {
  readonly above: number;
  readonly before: number;
}

/** Where the lines of a table by codes stand once those of the year before are among them. */
export interface LinesPlaced {
  /** Lines whose row is another or new. */
  readonly begun: readonly BegunLine[];
  /** Rows of lines nobody filled in that made room for others. */
  readonly cleared: readonly number[];
  /** Lines there is no room for. */
  readonly left: readonly ContentLine[];
}

/** Gives every line by codes that a table does not have yet a row: in order of the codes, else where one is free. */
export function newLines(
  table: Table,
  block: BlockReading,
  lines: readonly ContentLine[],
): LinesPlaced {
  const rowOf = new Map(block.lines.map(({ key, row }) => [key, row]));
  const missing = lines.filter(({ key }) => !rowOf.has(key));
  const free = freeLinesOf(table, block, missing.length);
  const sums = sumRows(table, block, free);
  const levelOf = ({ key, values }: ContentLine): number | null =>
    Object.keys(values).length === 0 && sums.size > 0 ? key.length : null;
  const inOrder = missing.length === 0 ? [] : arranged(table, block, missing, { free, levelOf });
  if (!inOrder) return whereFree(lines, rowOf, { free, sums, levelOf, block });
  const keyAt = new Map(block.lines.map(({ key, row }) => [row, key]));
  return {
    begun: inOrder.flatMap(({ row, line }) =>
      line && keyAt.get(row) !== line.key ? [{ line, row, as: null }] : [],
    ),
    cleared: inOrder.flatMap(({ row, line }) => (line === null && keyAt.has(row) ? [row] : [])),
    left: [],
  };
}

/** Each on a free row below the line it stands under. */
function whereFree(
  lines: readonly ContentLine[],
  there: ReadonlyMap<string, number>,
  ways: {
    readonly free: FreeLine[];
    readonly sums: ReadonlyMap<number, number>;
    readonly levelOf: (line: ContentLine) => number | null;
    readonly block: BlockReading;
  },
): LinesPlaced {
  const rowOf = new Map(there);
  const begun: BegunLine[] = [];
  const left: ContentLine[] = [];
  let before = 0;
  for (const line of lines) {
    const above = rowOf.get(parentOf(line.key, ways.block) ?? "total");
    const known = rowOf.get(line.key);
    const taken =
      known !== undefined || above === undefined
        ? null
        : take(ways.free, ways.levelOf(line), { above, before }, ways.sums);
    if (taken) begun.push({ line, ...taken });
    const row = known ?? taken?.row;
    if (row === undefined) left.push(line);
    else {
      before = row;
      rowOf.set(line.key, row);
    }
  }
  return { begun, cleared: [], left };
}

/** Takes a free row; where none has the formulas of a sum, one without, for them to be copied to. */
function take(
  free: FreeLine[],
  level: number | null,
  { above, before }: Place,
  sums: ReadonlyMap<number, number>,
): Omit<BegunLine, "line"> | null {
  const below = free.filter(({ row }) => row > above);
  const behind = (fits: readonly FreeLine[]) => fits.find(({ row }) => row > before) ?? fits[0];
  const ready = behind(below.filter((one) => one.level === level));
  const as = level === null ? undefined : sums.get(level);
  const chosen = ready ?? (as && behind(below.filter((one) => one.level === null)));
  if (!chosen) return null;
  free.splice(free.indexOf(chosen), 1);
  return { row: chosen.row, as: ready ? null : as! };
}

/** A row of each level whose figures are sums by formula; none in a table of plain figures. */
function sumRows(
  { grid }: Table,
  { lines, columns }: BlockReading,
  free: readonly FreeLine[],
): Map<number, number> {
  const isComputed = (row: number): boolean =>
    columns.some(
      ({ placed, at }) =>
        holdsFigures(placed.column) && cellAt(grid, row, at)?.formula !== undefined,
    );
  const used = lines.flatMap(({ code, row }) =>
    code !== null && isComputed(row) ? [[code.length, row] as const] : [],
  );
  const unused = free.flatMap(({ level, row }) => (level === null ? [] : [[level, row] as const]));
  return new Map([...unused, ...used]);
}

/** The code a code stands under; null for one that stands under none. */
function parentOf(key: string, { block: { rows } }: BlockReading): string | null {
  if (rows.kind !== "codes") return null;
  const shorter = rows.levels.filter((length) => length < key.length).at(-1);
  return shorter === undefined ? null : key.slice(0, shorter);
}

/** The formula of a cell as it reads on another row, as when it is copied there. */
export const movedTo = (formula: string, from: number, to: number): string =>
  formula.replace(new RegExp(`(\\$?[A-Z]{1,3})${from}(?!\\d)`, "g"), `$1${to}`);
