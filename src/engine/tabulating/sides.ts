import type { PlacedColumn, TokenCost } from "./placements.ts";
import { bare, ordinalOf, withoutOrdinal } from "./words.ts";
import type { CellToken } from "./spaced-rows.ts";

/**
 * Which side of a two-sided table (收入 | 支出) a name belongs to: by the words of the side, by
 * the ordinal that continues the side's, by having stood there before.
 */
export class Sides {
  private readonly last = new Map<number, number>();
  private readonly seen = new Map<number, Set<string>>();
  private readonly names: readonly number[];

  constructor(private readonly columns: readonly PlacedColumn[]) {
    this.names = columns.flatMap(({ kind }, at) => (kind === "text" ? [at] : []));
  }

  /** Whether the table has sides at all. */
  get several(): boolean {
    return this.names.length === 2 && this.columns[this.names[1]!]!.group !== "";
  }

  /** What setting the tokens of a row into columns costs. */
  costOf(tokens: readonly CellToken[]): TokenCost {
    return (token, column) => {
      const { text, kind } = tokens[token]!;
      if (kind !== "text" || !this.names.includes(column)) return 0;
      const words = bare(text);
      return this.byWords(words, column) + this.byOrder(words, column);
    };
  }

  private byWords(words: string, column: number): number {
    const own = keyOf(this.columns[column]!.group);
    const others = this.names
      .filter((at) => at !== column)
      .map((at) => keyOf(this.columns[at]!.group));
    if (
      own !== "" &&
      words.includes(own) &&
      !others.some((one) => one !== "" && words.includes(one))
    )
      return 0;
    return others.some((one) => one !== "" && one !== own && words.includes(one)) ? 3 : 0.6;
  }

  private byOrder(words: string, column: number): number {
    if (this.seen.get(column)?.has(withoutOrdinal(words))) return -1;
    const ordinal = ordinalOf(words);
    const last = this.last.get(column) ?? 0;
    if (ordinal === null) return 0;
    return ordinal === last + 1 ? 0 : ordinal === 1 ? 0.5 : 1.5;
  }

  /** Remembers where a row's names were set. */
  keep(tokens: readonly CellToken[], placed: readonly number[]): void {
    placed.forEach((column, token) => {
      const { text, kind } = tokens[token]!;
      if (kind !== "text" || !this.names.includes(column)) return;
      const words = bare(text);
      const ordinal = ordinalOf(words);
      if (ordinal !== null) this.last.set(column, ordinal);
      const seen = this.seen.get(column) ?? new Set();
      this.seen.set(column, seen.add(withoutOrdinal(words)));
    });
  }
}

const keyOf = (group: string): string => /收入|支出/.exec(group)?.[0] ?? "";
