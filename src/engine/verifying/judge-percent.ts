import type { Term } from "../../model/claim.ts";
import {
  type Decimal,
  absolute,
  add,
  compare,
  equals,
  halfUnit,
  isZero,
  negate,
  subtract,
  tenTo,
} from "../../model/decimal.ts";
import { valueLike } from "../../model/figures.ts";
import { moneyUnit } from "../../model/unit.ts";
import { isLastUnit } from "../evaluating/compare-figures.ts";
import type { Verdict } from "./judge.ts";

/** Digits a bound is worked out to beyond what is printed. */
const guard = 12;

/** Looks whether a printed percentage is the first operand over the second. */
export function judgePercent(stated: Term, operands: readonly Term[]): Verdict {
  const [part, whole] = operands;
  const over = part && whole ? valueLike(part, whole) : null;
  if (!part || !whole || over === null) {
    return { result: "skipped", because: "两个数的单位不同，不能相除", operands };
  }
  if (isZero(whole.value)) return overNothing(stated, part, operands);
  const { decimals, value } = stated;
  const rounded = nearest(over, whole.value, decimals);
  const own = absolute(value);
  const size = absolute(rounded);
  if (stated.unit !== "%") return wrongUnit(own, rounded, operands);
  if (equals(own, size)) return passed(rounded, null, operands);
  const cut = quotient(over, whole.value, decimals);
  if (equals(own, absolute(cut))) return passed(rounded, "truncated", operands);
  if (withinPrinting(own, decimals, over, part, whole)) return passed(rounded, "rounded", operands);
  const difference = subtract(own, size);
  return {
    result: "failed",
    expected: rounded,
    difference,
    lastDigit: isLastUnit(difference, decimals),
    operands,
  };
}

const passed = (
  expected: Decimal,
  residue: "truncated" | "rounded" | null,
  operands: readonly Term[],
): Verdict => ({ result: "passed", expected, residue, operands });

/** 占98.4个百分点: a share is printed in per cent; points tell how far two shares are apart. */
function wrongUnit(own: Decimal, expected: Decimal, operands: readonly Term[]): Verdict {
  const difference = subtract(own, absolute(expected));
  return { result: "failed", expected, difference, lastDigit: false, operands };
}

/** Nothing has no rate: 增长100% over nought is a habit, not a figure. */
function overNothing(stated: Term, part: Term, operands: readonly Term[]): Verdict {
  if (isZero(stated.value) && isZero(part.value)) {
    return { result: "passed", expected: stated.value, residue: null, operands };
  }
  return { result: "skipped", because: "对比数为 0，没有比率", operands };
}

/** `part` over `whole` in per cent, cut to `decimals`. */
function quotient(part: Decimal, whole: Decimal, decimals: number): Decimal {
  const top = part.digits * tenTo(whole.scale + 2 + decimals);
  return { digits: top / (whole.digits * tenTo(part.scale)), scale: decimals };
}

/** The same, rounded half away from nought. */
function nearest(part: Decimal, whole: Decimal, decimals: number): Decimal {
  const top = part.digits * tenTo(whole.scale + 2 + decimals);
  const under = whole.digits * tenTo(part.scale);
  const negative = top < 0n !== under < 0n;
  const [a, b] = [top < 0n ? -top : top, under < 0n ? -under : under];
  const digits = (2n * a + b) / (2n * b);
  return { digits: negative ? -digits : digits, scale: decimals };
}

/**
 * Amounts printed short leave room: with each operand anywhere within half a unit of its last
 * digit, can the percentage be what is printed?
 */
function withinPrinting(
  own: Decimal,
  decimals: number,
  over: Decimal,
  part: Term,
  whole: Term,
): boolean {
  const [ofPart, ofWhole] = [roomOf(part, whole), roomOf(whole, whole)];
  if (ofPart === null || ofWhole === null || (isZero(ofPart) && isZero(ofWhole))) return false;
  const [top, under] = [absolute(over), absolute(whole.value)];
  const [cutPart, cutWhole] = [add(ofPart, ofPart), add(ofWhole, ofWhole)];
  // Rounded figures hide half a unit either way; figures that were cut hide up to a whole one.
  return (
    liesBetween(own, decimals, [
      [positive(subtract(top, ofPart)), add(under, ofWhole)],
      [add(top, ofPart), subtract(under, ofWhole)],
    ]) ||
    liesBetween(own, decimals, [
      [top, add(under, cutWhole)],
      [add(top, cutPart), under],
    ])
  );
}

type Fraction = readonly [top: Decimal, under: Decimal];

/** Is a printed percentage between two fractions, give or take half a unit of its last digit? */
function liesBetween(
  own: Decimal,
  decimals: number,
  [low, high]: readonly [Fraction, Fraction],
): boolean {
  const half = halfUnit(decimals);
  if (compare(add(own, half), quotient(...low, decimals + guard)) < 0) return false;
  // A base that may be nothing at all sets no upper end.
  if (high[1].digits <= 0n) return true;
  return compare(subtract(own, half), quotient(...high, decimals + guard)) <= 0;
}

const positive = (value: Decimal): Decimal =>
  value.digits < 0n ? negate({ digits: 0n, scale: 0 }) : value;

/** What printing hides of a term, in the unit of the whole; null when it was counted, not rounded. */
function roomOf(term: Term, whole: Term): Decimal | null {
  if (isZero(term.value) || (term.unit === "元" && term.decimals >= 2))
    return { digits: 0n, scale: 0 };
  if (!moneyUnit(term.unit)) return { digits: 0n, scale: 0 };
  let value = halfUnit(term.decimals);
  // A derived base carries what all its figures hide.
  const times = BigInt(Math.max(1, term.derived?.length ?? 1));
  value = { digits: value.digits * times, scale: value.scale };
  return valueLike({ value, unit: term.unit }, whole);
}
