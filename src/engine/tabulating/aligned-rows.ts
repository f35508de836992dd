import { type ColumnPlace, nearest } from "./aligned-columns.ts";
import { codeGaps } from "./code-gaps.ts";
import { joined } from "./draft.ts";
import { unitsOf } from "./figures.ts";
import type { TableLine, Token } from "./lines.ts";
import type { CellToken } from "./spaced-rows.ts";
import { bare, isTotal, opensLine } from "./words.ts";

/** A cell of an aligned row and where it stands. */
export interface AlignedCell extends CellToken {
  readonly token: Token;
}

const longestRow = 6;

/**
 * Puts printed lines together to rows: names wrapped above and below, amounts a line higher or
 * lower than their name. Of all ways to part the lines the one is taken in which every row has
 * a name, no column holds two figures and no name is cut.
 */
export function alignedRows(
  lines: readonly TableLine[],
  places: readonly ColumnPlace[],
): AlignedCell[][] {
  const at = lines.map(({ tokens }) => tokens.map((token) => nearest(token, places)));
  const habits = habitsOf(lines, at, places);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= lines.length; end++) {
    let found = { cost: Infinity, from: end - 1 };
    for (let from = end - 1; from >= Math.max(0, end - longestRow); from--) {
      const own = rowCost(lines, at, places, habits, from, end);
      if (own === Infinity && from < end - 1) break;
      const cost = best[from]!.cost + own;
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const rows: AlignedCell[][] = [];
  for (let end = lines.length; end > 0; end = best[end]!.from) {
    rows.push(rowCells(lines, at, best[end]!.from, end));
  }
  return rows.reverse();
}

interface Habits {
  /** Rows carry codes. */
  readonly coded: boolean;
  /** Rows of a text column begin with ordinals. */
  readonly ordinals: ReadonlySet<number>;
  /** Widest words of each text column. */
  readonly widest: ReadonlyMap<number, number>;
}

function habitsOf(
  lines: readonly TableLine[],
  at: readonly (readonly (number | null)[])[],
  places: readonly ColumnPlace[],
): Habits {
  let codes = 0;
  let rows = 0;
  const ordinals = new Map<number, number>();
  const widest = new Map<number, number>();
  lines.forEach(({ tokens }, line) => {
    tokens.forEach((token, index) => {
      const column = at[line]![index];
      if (column === null || column === undefined) return;
      if (places[column]!.kind === "code") codes += 1;
      if (token.kind !== "text") return;
      rows += 1;
      widest.set(column, Math.max(widest.get(column) ?? 0, token.to - token.from));
      if (opensLine(token.text)) ordinals.set(column, (ordinals.get(column) ?? 0) + 1);
    });
  });
  return {
    coded: codes > rows / 3,
    ordinals: new Set([...ordinals].filter(([, count]) => count >= 3).map(([column]) => column)),
    widest,
  };
}

const mostlyFull = 0.7;

function rowCost(
  lines: readonly TableLine[],
  at: readonly (readonly (number | null)[])[],
  places: readonly ColumnPlace[],
  habits: Habits,
  from: number,
  end: number,
): number {
  const taken = new Set<number>();
  const words = new Map<number, Token>();
  let figures = 0;
  let total = false;
  let cost = (end - from - 1) * 0.1;
  for (let line = from; line < end; line++) {
    if (line > from && lines[line]!.parted) cost += 0.7;
    const { tokens } = lines[line]!;
    const hasFigure = tokens.some(({ kind }) => kind !== "text");
    tokens.forEach((token, index) => {
      const column = at[line]![index] ?? -1;
      if (token.kind !== "text") {
        if (column >= 0 && taken.has(column)) cost = Infinity;
        taken.add(column);
        if (places[column]?.kind !== "code") figures += 1;
        return;
      }
      total ||= isTotal(bare(token.text));
      const before = words.get(column);
      if (before) {
        const full = before.to - before.from >= mostlyFull * habits.widest.get(column)!;
        cost +=
          0.3 +
          (opensLine(token.text) ? 6 : 0) +
          (full ? 0 : 4) +
          (hasFigure && !habits.coded ? 0.8 : 0);
      } else if (
        habits.ordinals.has(column) &&
        !opensLine(token.text) &&
        !isTotal(bare(token.text))
      )
        cost += 1.5;
      words.set(column, token);
    });
  }
  if (words.size === 0) cost += 4;
  if (habits.coded && !total) cost += codeGaps(places, taken, words);
  if (words.size > 0 && figures === 0) cost += 0.4;
  const last = lines[end - 1]!.tokens;
  const amounts = at[end - 1]!.every((column, index) =>
    column === null ? last[index]!.kind !== "text" : places[column]!.kind === "figure",
  );
  if (end - from > 1 && amounts) cost += 0.9;
  return cost;
}

/** The cells of a row from left to right, each name in one. */
function rowCells(
  lines: readonly TableLine[],
  at: readonly (readonly (number | null)[])[],
  from: number,
  end: number,
): AlignedCell[] {
  const cells: AlignedCell[] = [];
  const names = new Map<number, number>();
  let order = 0;
  const orders = new Map<Token, number>();
  const lasts = new Map<number, number>();
  for (let line = from; line < end; line++) {
    lines[line]!.tokens.forEach((token, index) => {
      orders.set(token, order++);
      const column = at[line]![index] ?? -1;
      const known = token.kind === "text" ? names.get(column) : undefined;
      if (known === undefined) {
        if (token.kind === "text") {
          names.set(column, cells.length);
          lasts.set(column, order);
        }
        cells.push(cellOf(token));
        return;
      }
      const before = cells[known]!;
      const next = lasts.get(column) === order - 1;
      const span = next ? { start: before.span.start, end: token.span.end } : before.span;
      if (next) lasts.set(column, order);
      const text = joined(before.text, token.text);
      const place = {
        ...before.token,
        from: Math.min(before.token.from, token.from),
        to: Math.max(before.token.to, token.to),
      };
      cells[known] = { ...before, text, span, token: place };
    });
  }
  return cells.sort((a, b) => a.token.from + a.token.to - b.token.from - b.token.to);
}

const cellOf = (token: Token): AlignedCell => ({
  text: token.text,
  span: token.span,
  kind: token.kind,
  units: token.kind === "figure" ? unitsOf(token.text) : null,
  token,
});
