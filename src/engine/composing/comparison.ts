import {
  type Decimal,
  absolute,
  compare,
  isZero,
  parseDecimal,
  subtract,
} from "../../model/decimal.ts";
import type { Comparison } from "../../model/narrative-section.ts";
import { percentOf } from "../../model/phrase.ts";
import type { ReasonsFrom } from "../../model/profile.ts";
import type { GivenFigure } from "./fact-book.ts";

/** What became of a figure since the year before. */
export interface Change {
  readonly kind: "increase" | "decrease" | "same" | "nothing" | "begun" | "under";
  /** Without its sign. */
  readonly size: Decimal;
  /** In per cent, without its sign; null over nothing or less. */
  readonly rate: Decimal | null;
  /** The figure as a percentage of the other; null over nothing or less. */
  readonly completion: Decimal | null;
  /** Places of both figures. */
  readonly from: readonly string[];
}

export function changeOf(now: GivenFigure, before: GivenFigure): Change {
  const difference = subtract(now.value, before.value);
  const size = absolute(difference);
  const rate = before.value.digits > 0n ? percentOf(size, before.value) : null;
  const completion = before.value.digits > 0n ? percentOf(now.value, before.value) : null;
  const from = [now.place, before.place].filter((place) => place !== null);
  return { kind: kindOf(now.value, before.value, difference), size, rate, completion, from };
}

function kindOf(now: Decimal, before: Decimal, difference: Decimal): Change["kind"] {
  if (isZero(difference)) return isZero(now) ? "nothing" : "same";
  if (before.digits < 0n) return "under";
  if (isZero(before)) return "begun";
  return difference.digits > 0n ? "increase" : "decrease";
}

/** The variant of a sentence that says this change; a rate too small to be printed is not said. */
export function comparedWords(words: Comparison, { kind, rate }: Change): string {
  return rate !== null && isZero(rate) ? withoutRate(words[kind]) : words[kind];
}

/** Words on a change without the clause that gives its rate: ，增长{rate}. */
export const withoutRate = (words: string): string => words.replace(/，[^，]*\{rate\}/, "");

/** Kinds of change a sentence tells the size of. */
const changed: readonly Change["kind"][] = ["increase", "decrease", "begun"];

/** Whether an authority wants to know why. */
export function needsReason({ size, rate, kind }: Change, from: ReasonsFrom | undefined): boolean {
  if (!from || !changed.includes(kind)) return false;
  const atLeast = (value: Decimal, least: string) => compare(value, parseDecimal(least)!) >= 0;
  return atLeast(size, from.amount) && (rate === null || atLeast(rate, from.percent));
}
