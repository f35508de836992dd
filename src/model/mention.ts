import type { Decimal } from "./decimal.ts";

/** What a printed number measures. */
export type Measure = "money" | "percent" | "points" | "permille" | "times" | "count" | "plain";

/** A figure as a sentence prints it. Offsets are those of the passage's flow. */
export interface Mention {
  /** The whole expression: sign, bound, number, unit, 以上. */
  readonly start: number;
  readonly end: number;
  /** The number alone. */
  readonly digits: { readonly start: number; readonly end: number };
  readonly measure: Measure;
  /** Exact and signed, in the unit as printed. */
  readonly value: Decimal;
  /** Decimals printed. */
  readonly decimals: number;
  /** As printed, in standard form: 万元, 元, %, 百分点, 人次, 辆, 台（套）; empty for none. */
  readonly unit: string;
  /** What one unit is for: 人, 月, 年·人; null for none. */
  readonly per: string | null;
  readonly bound: "≥" | "≤" | ">" | "<" | "=" | null;
  /** 约 左右 about · 多 余 more than · 近 nearly. */
  readonly approximate: "about" | "more" | "less" | null;
  /** Upper end of a range; `value` is the lower. */
  readonly upTo: Decimal | null;
  /** Written in Chinese numerals: 七项, 两批次. */
  readonly spelled: boolean;
  /** What is odd about its printing. */
  readonly oddities: readonly Oddity[];
}

/** 万0元 · 3,45万元 · 12 345.67 (blank inside) · 100万基金 (元 left out) · 12．5. */
export type Oddity = "stray-ten-thousand" | "grouping" | "blank-inside" | "yuan-missing";

/** Digits that are no amount. */
export interface Token {
  readonly kind: "year" | "date" | "document-number" | "code" | "ordinal" | "other";
  readonly start: number;
  readonly end: number;
  /** The calendar year it names; null for the rest. */
  readonly year: number | null;
}
