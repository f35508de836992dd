import {
  type Decimal,
  absolute,
  add,
  compare,
  decimalText,
  isZero,
  negate,
  subtract,
  zero,
} from "../../model/decimal.ts";
import { changeOf, levelOf, valueLike } from "../../model/figures.ts";
import type { Breakdown, Figure, Statement } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { signOf } from "./accounts.ts";
import { slackOf } from "./fit.ts";

export type Slot = Breakdown["slot"];

/** The figure that adds up: the amount or its change. Rates are no parts of rates. */
export function figureOf(statement: Statement, slot: Slot): Figure | null {
  const figure = slot === "level" ? levelOf(statement) : changeOf(statement);
  return figure?.unit === "%" ? null : figure;
}

/** The parts that have a figure measuring what the total measures. */
export function withFigures(
  total: Statement,
  parts: readonly Statement[],
  slot: Slot,
): Statement[] {
  const whole = figureOf(total, slot);
  if (!whole) return [];
  return parts.filter((part) => {
    const figure = figureOf(part, slot);
    return figure !== null && valueLike(figure, whole) !== null;
  });
}

/** A total and the sum of its parts, signed, in the unit of the total. */
interface Sum {
  readonly whole: Figure;
  readonly size: Decimal;
  readonly sum: Decimal;
  readonly values: readonly Decimal[];
}

function sumOf(total: Statement, parts: readonly Statement[], slot: Slot): Sum {
  const whole = figureOf(total, slot)!;
  const values = parts.map((part) => valueLike(figureOf(part, slot)!, whole)!);
  const sum = parts.reduce((all, part, nth) => add(all, signed(part, slot, values[nth]!)), zero);
  return { whole, size: signed(total, slot, whole.value), sum, values };
}

function signed(statement: Statement, slot: Slot, value: Decimal): Decimal {
  const falls =
    slot === "level"
      ? signOf(statement) < 0
      : statement.comparisons.find(({ change }) => change)?.direction === "down";
  return falls ? negate(value) : value;
}

/** Do the parts make the total, but for what printing hides? */
export function addsUp(total: Statement, parts: readonly Statement[], slot: Slot): boolean {
  return sumsOf(parts, slot)(total);
}

/** Tells of one total after another whether these parts make it; they are added once for a unit. */
export function sumsOf(parts: readonly Statement[], slot: Slot): (total: Statement) => boolean {
  const sums = new Map<string, Fit | null>();
  return (total) => {
    const whole = figureOf(total, slot);
    if (!whole) return false;
    let fit = sums.get(whole.unit);
    if (fit === undefined) {
      fit = areLike(parts, whole, slot) ? fitOf(total, parts, slot) : null;
      sums.set(whole.unit, fit);
    }
    // Nothing is made of something only where the somethings cancel.
    if (!fit || (isZero(whole.value) && !isZero(fit.sum))) return false;
    const difference = subtract(signed(total, slot, whole.value), fit.sum);
    return isZero(difference) || compare(absolute(difference), fit.slack(whole)) <= 0;
  };
}

/** Parts added in one unit, and what their printing hides. */
interface Fit {
  readonly sum: Decimal;
  readonly slack: (total: Figure) => Decimal;
}

function fitOf(total: Statement, parts: readonly Statement[], slot: Slot): Fit {
  const figures = parts.map((part) => figureOf(part, slot)!);
  const { whole, sum } = sumOf(total, parts, slot);
  return { sum, slack: slackOf(figures, whole.unit) };
}

/** Do all parts measure what the figure measures? */
const areLike = (parts: readonly Statement[], whole: Figure, slot: Slot): boolean =>
  parts.every((part) => {
    const figure = figureOf(part, slot);
    return figure !== null && valueLike(figure, whole) !== null;
  });

/**
 * May this be a total and its parts although they do not add up? The gap is small beside the
 * total, or one slip of the pen explains it; otherwise the total of the list stands elsewhere.
 */
export function plausible(total: Statement, parts: readonly Statement[], slot: Slot): boolean {
  if (parts.length === 1) return true;
  const { size, sum } = sumOf(total, parts, slot);
  const gap = absolute(subtract(size, sum));
  return compare(add(gap, gap), absolute(size)) <= 0 || slipExplains(total, parts, slot);
}

/** Would one slip of the pen, in the total or in a part, make the sum? */
export function slipExplains(total: Statement, parts: readonly Statement[], slot: Slot): boolean {
  const { whole, size, sum, values } = sumOf(total, parts, slot);
  if (isSlip(whole.value, absolute(sum))) return true;
  const rest = subtract(size, sum);
  return values.some((value) => isSlip(value, absolute(add(value, rest))));
}

const isSlip = (was: Decimal, meant: Decimal): boolean =>
  slipBetween(decimalText(was), decimalText(meant)) !== null;
