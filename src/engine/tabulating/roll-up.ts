import type { Placement } from "./placements.ts";

/** A row to be placed: its ways, and what it says of its place among the rows. */
export interface OpenRow {
  readonly ways: readonly Placement[];
  /** Values of a way by column, figures only. */
  readonly values: (way: Placement) => readonly (bigint | null)[];
  /** Classification code; null for rows without. */
  readonly code: string | null;
  /** It sums the table up. */
  readonly total: boolean;
}

/** Costs this near are alike. */
const alike = 0.9;
const mostStates = 1500;

/**
 * Chooses a way for every row so that the rows add up: 项 to 款, 款 to 类, 类 to the total.
 * A row may hold figures only in columns where the row it is part of does.
 */
export function chooseWays(rows: readonly OpenRow[]): (Placement | undefined)[] {
  const chosen: (Placement | undefined)[] = rows.map(() => undefined);
  const parents = parentsOf(rows);
  const below = new Map<number | null, number[]>();
  parents.forEach((parent, at) => {
    const siblings = below.get(parent);
    if (siblings) siblings.push(at);
    else below.set(parent, [at]);
  });
  const settle = (parent: number | null): void => {
    const children = below.get(parent) ?? [];
    const coded = children.filter((at) => rows[at]!.code !== null);
    if (parent !== null && coded.length > 0) settleBelow(rows, chosen, parent, coded);
    for (const at of children) {
      chosen[at] ??= parent === null ? topWay(rows, at) : within(rows, chosen, parent, at)[0];
    }
    for (const at of children) settle(at);
  };
  settle(null);
  return chosen;
}

/** What it costs a total to leave a column blank that nearly every line fills. */
const blankTotal = 10;
const nearlyEvery = 0.8;

/** The way of a total: a wrong figure in it must not move the columns of all lines below. */
function topWay(rows: readonly OpenRow[], at: number): Placement | undefined {
  const { ways, values, total } = rows[at]!;
  const lines = rows.filter((row) => row.code !== null && row.ways.length > 0);
  if (!total || lines.length < 3) return ways[0];
  const filled: number[] = [];
  for (const line of lines) {
    line.values(line.ways[0]!).forEach((value, column) => {
      filled[column] = (filled[column] ?? 0) + (value === null ? 0 : 1);
    });
  }
  const cost = (way: Placement): number => {
    const own = values(way);
    const blank = filled.filter(
      (count, column) => count >= lines.length * nearlyEvery && (own[column] ?? null) === null,
    );
    return way.cost + blankTotal * blank.length;
  };
  return ways.reduce<Placement | undefined>(
    (best, way) => (best === undefined || cost(way) < cost(best) ? way : best),
    undefined,
  );
}

/** The total line: with codes the first, in a form the last (收入总计 below 本年收入合计). */
function grandTotal(rows: readonly OpenRow[]): number {
  const coded = rows.some(({ code }) => code !== null);
  return coded ? rows.findIndex(({ total }) => total) : rows.findLastIndex(({ total }) => total);
}

/** The ways of a row that keep to the columns of the row it is part of. */
function within(
  rows: readonly OpenRow[],
  chosen: readonly (Placement | undefined)[],
  parent: number,
  at: number,
): Placement[] {
  const above = chosen[parent];
  return supported(rows[at]!, above ? rows[parent]!.values(above) : [], above !== undefined);
}

/** The row each row is part of: the nearest above with a shorter code it begins with, else the total. */
function parentsOf(rows: readonly OpenRow[]): (number | null)[] {
  const grand = grandTotal(rows);
  const byCode = new Map<string, number>();
  return rows.map(({ code, total }, at) => {
    if (at === grand || (total && code === null)) return null;
    if (code === null) return grand < 0 ? null : grand;
    const parent = [5, 3].map((size) =>
      code.length > size ? byCode.get(code.slice(0, size)) : undefined,
    );
    byCode.set(code, at);
    return parent.find((one) => one !== undefined) ?? (grand < 0 ? null : grand);
  });
}

interface State {
  readonly cost: number;
  /** The way of the last row, and the state before it. */
  readonly pick: Placement | undefined;
  readonly before: State | null;
  readonly sums: readonly bigint[];
}

function settleBelow(
  rows: readonly OpenRow[],
  chosen: (Placement | undefined)[],
  parent: number,
  children: readonly number[],
): void {
  const above = chosen[parent];
  const wanted = above ? rows[parent]!.values(above) : [];
  const width = wanted.length;
  const sums = new Array<bigint>(width).fill(0n);
  let states: State[] = [{ cost: 0, pick: undefined, before: null, sums }];
  for (const at of children) {
    const row = rows[at]!;
    const ways = supported(row, wanted, above !== undefined);
    if (ways.length === 0) ways.push({ columns: [], cost: 0 });
    const grown = new Map<string, State>();
    for (const state of states) {
      for (const way of ways) {
        const sums = [...state.sums];
        row.values(way).forEach((value, column) => {
          if (value !== null && value !== undefined && column < width) sums[column]! += value;
        });
        const key = sums.join();
        const next = { cost: state.cost + way.cost, pick: way, before: state, sums };
        const known = grown.get(key);
        if (!known || next.cost < known.cost) grown.set(key, next);
      }
    }
    states = [...grown.values()].sort((a, b) => a.cost - b.cost).slice(0, mostStates);
  }
  const final = (state: State): number =>
    state.cost + 3 * state.sums.filter((sum, column) => sum !== (wanted[column] ?? 0n)).length;
  const [first] = states;
  if (!first) return;
  let state: State | null = states.reduce((a, b) => (final(b) < final(a) ? b : a), first);
  for (let index = children.length - 1; index >= 0 && state; index--) {
    chosen[children[index]!] = state.pick;
    state = state.before;
  }
}

/** The ways of a row with figures only where the row above has them, the likeliest of these. */
function supported(row: OpenRow, wanted: readonly (bigint | null)[], known: boolean): Placement[] {
  const inside = known
    ? row.ways.filter((way) =>
        row
          .values(way)
          .every(
            (value, column) => value === null || value === 0n || (wanted[column] ?? null) !== null,
          ),
      )
    : [...row.ways];
  const ways = inside.length > 0 ? inside : row.ways;
  const [best] = ways;
  return best ? ways.filter(({ cost }) => cost <= best.cost + alike).slice(0, 60) : [];
}
