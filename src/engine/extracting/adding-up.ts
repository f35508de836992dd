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
import { slack } from "./fit.ts";

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
  const { whole, size, sum } = sumOf(total, parts, slot);
  const difference = subtract(size, sum);
  if (isZero(difference)) return true;
  const figures = parts.map((part) => figureOf(part, slot)!);
  return slack(whole, figures, difference);
}

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
