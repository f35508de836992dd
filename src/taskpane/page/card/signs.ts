import { valueIn } from "../../../model/amount.ts";
import {
  type Decimal,
  add,
  equals,
  isZero,
  parseDecimal,
  subtract,
  zero,
} from "../../../model/decimal.ts";
import type { Quantity } from "../../../model/finding.ts";
import { moneyUnit } from "../../../model/unit.ts";

/** Operands that may be taken away at once; more are never written in one relation. */
const mostTaken = 3;

/** A figure in another unit of money; as it is where either is none. */
export function figureIn({ value, unit }: Quantity, wanted: string): Decimal {
  const figure = parseDecimal(value) ?? zero;
  const [from, to] = [moneyUnit(unit), moneyUnit(wanted)];
  return (from && to && valueIn(figure, from, to)) ?? figure;
}

/**
 * Which operands are added and which taken away so that they give what is expected.
 * @returns one sign an operand; null when no signs do
 */
export function signsOf(
  operands: readonly Quantity[],
  expected: string,
  unit: string,
): readonly (1 | -1)[] | null {
  const figures = operands.map((operand) => figureIn(operand, unit));
  const goal = parseDecimal(expected);
  if (!goal) return null;
  const all = figures.reduce(add, zero);
  const filled = figures.flatMap((figure, at) => (isZero(figure) ? [] : [at]));
  const taken = takenAway(figures, filled, subtract(all, goal), mostTaken);
  return taken && figures.map((_, at) => (taken.includes(at) ? -1 : 1));
}

/** The fewest operands whose double is the excess. */
function takenAway(
  figures: readonly Decimal[],
  among: readonly number[],
  excess: Decimal,
  most: number,
): readonly number[] | null {
  if (isZero(excess)) return [];
  for (let count = 1; count <= most; count++) {
    const found = ofCount(figures, among, excess, count);
    if (found) return found;
  }
  return null;
}

function ofCount(
  figures: readonly Decimal[],
  among: readonly number[],
  excess: Decimal,
  count: number,
): readonly number[] | null {
  for (const [index, at] of among.entries()) {
    const double = add(figures[at]!, figures[at]!);
    if (count === 1) {
      if (equals(double, excess)) return [at];
      continue;
    }
    const rest = ofCount(figures, among.slice(index + 1), subtract(excess, double), count - 1);
    if (rest) return [at, ...rest];
  }
  return null;
}
