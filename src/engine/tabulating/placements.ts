import { isCode } from "./figures.ts";
import { type Equation, breach } from "./equations.ts";

/** A column of a table, as far as placing needs to know it. */
export interface PlacedColumn {
  readonly kind: "code" | "text" | "figure";
  readonly words: string;
  /** Words of the group above, empty for none. */
  readonly group: string;
}

/** A cell of a row whose column is sought. */
export interface RowToken {
  readonly text: string;
  readonly kind: "figure" | "nil" | "text";
  /** The figure in whole units of the sixth decimal. */
  readonly units: bigint | null;
}

/** One way to place a row: for each token its column, counted from 0. */
export interface Placement {
  readonly columns: readonly number[];
  readonly cost: number;
}

/** What it costs, beyond its kind, to set a token into a column. */
export type TokenCost = (token: number, column: number) => number;

const most = 6000;
/** A column this much dearer than a token's cheapest is not tried. */
const farOff = 4.5;
/** A row with figures rarely leaves a sum and all its parts blank. */
const idleSum = 0.8;

/** The ways to place a row's tokens in order, the likeliest first. */
export function placements(
  tokens: readonly RowToken[],
  columns: readonly PlacedColumn[],
  equations: readonly Equation[],
  extra: TokenCost,
): Placement[] {
  const prices = tokens.map((token, at) =>
    columns.map((column, index) => kindCost(token, column) + extra(at, index)),
  );
  const strict = inOrder(prices, columns.length, farOff);
  const found = strict.length > 0 ? strict : inOrder(prices, columns.length, Infinity);
  const judged = found.map((one) => ({
    ...one,
    cost: one.cost + breaches(tokens, one.columns, equations) + gaps(tokens, one.columns, columns),
  }));
  return judged.sort((a, b) => a.cost - b.cost);
}

/** All ways to choose a column for each token, further right for each. */
function inOrder(
  prices: readonly (readonly number[])[],
  width: number,
  slack: number,
): Placement[] {
  const found: Placement[] = [];
  const chosen: number[] = [];
  const bounds = prices.map((of) => Math.min(...of) + slack);
  const walk = (at: number, from: number, cost: number): void => {
    if (at === prices.length) {
      found.push({ columns: [...chosen], cost });
      return;
    }
    const last = width - (prices.length - at);
    for (let column = from; column <= last && found.length < most; column++) {
      const price = prices[at]![column]!;
      if (price > bounds[at]!) continue;
      chosen.push(column);
      walk(at + 1, column + 1, cost + price + column * 0.001);
      chosen.pop();
    }
  };
  walk(0, 0, 0);
  return found;
}

function kindCost(token: RowToken, column: PlacedColumn): number {
  switch (column.kind) {
    case "code":
      if (token.kind === "figure") return isCode(token.text) ? 0 : 12;
      return /^[A-Z]\d+$/.test(token.text) || token.kind === "nil" ? 0 : 8;
    case "text":
      return token.kind === "text" ? 0 : token.kind === "nil" ? 1 : 6;
    case "figure":
      return token.kind === "text" ? 7 : 0;
  }
}

/** A name or a code left out while others of the row are there. */
function gaps(
  tokens: readonly RowToken[],
  placed: readonly number[],
  columns: readonly PlacedColumn[],
): number {
  const name = columns.findIndex(({ kind }) => kind === "text");
  const code = columns.findIndex(({ kind }) => kind === "code");
  let cost = 0;
  if (
    name >= 0 &&
    !placed.includes(name) &&
    columns.filter(({ kind }) => kind === "text").length === 1
  )
    cost += 2;
  if (code >= 0 && !placed.includes(code) && tokens[0] && isCode(tokens[0].text)) cost += 2;
  return cost;
}

/** The values of a placed row, by column. */
export function valuesOf(
  tokens: readonly RowToken[],
  placed: readonly number[],
): (bigint | null)[] {
  const values: (bigint | null)[] = [];
  placed.forEach((column, at) => {
    values[column] = tokens[at]!.units;
  });
  return values;
}

function breaches(
  tokens: readonly RowToken[],
  placed: readonly number[],
  equations: readonly Equation[],
): number {
  if (equations.length === 0) return 0;
  const values = valuesOf(tokens, placed);
  const empty = (at: number) => (values[at] ?? null) === null;
  return equations.reduce((sum, equation) => {
    const idle = equation.kind === "sum" && empty(equation.total) && equation.parts.every(empty);
    return sum + breach(equation, values) + (idle ? idleSum : 0);
  }, 0);
}
