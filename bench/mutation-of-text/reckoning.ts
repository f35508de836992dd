import { Decimal } from "decimal.js";
import type { Quantity } from "../../src/model/finding.ts";
import type { RelationReport } from "../../src/model/report.ts";

/** A printed figure: its value in the unit of the figure it is held against, and its last printed place. */
export interface Printed {
  readonly value: Decimal;
  readonly last: Decimal;
  /** How much of it may have been rounded away: nothing of a whole number. */
  readonly hidden: Decimal;
}

/** What the stated figure should be, reckoned from the others; null where it cannot be said. */
export type Formula = (operands: readonly Decimal[]) => Decimal | null;

const hundred = new Decimal(100);

const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 亿: 8 };

/** Power of ten of a unit: 万元 and 万人 are 4. */
const powerOf = (unit: string): number =>
  powers[/^(?:百万|百|千|万|亿)(?=.)/.exec(unit)?.[0] ?? ""] ?? 0;

/** How many of the stated figure's unit one of a figure's unit is. */
const scaleTo = (stated: Quantity, { unit }: Quantity): Decimal =>
  new Decimal(10).pow(powerOf(unit) - powerOf(stated.unit));

/** A figure as it is printed, reckoned in the unit of the stated one. */
export function printedIn(stated: Quantity, quantity: Quantity, digits = quantity.value): Printed {
  const scale = scaleTo(stated, quantity);
  const value = new Decimal(digits);
  const last = lastPlace(digits).times(scale);
  const hidden = digits.includes(".") ? last.div(2) : new Decimal(0);
  return { value: value.times(scale), last, hidden };
}

/** The unit of the last printed digit: 0.01 for 1120.50. */
const lastPlace = (digits: string): Decimal =>
  new Decimal(10).pow(-(digits.split(".")[1] ?? "").length);

const over = (one: Decimal | undefined, other: Decimal | undefined): Decimal | null =>
  one && other && !other.isZero() ? one.div(other).times(hundred) : null;

const quotients: readonly Formula[] = [
  ([part, whole]) => over(part, whole),
  ([now, before]) => over(before && now?.minus(before), before),
  ([change, , now]) => over(change, change && now?.minus(change)),
  ([change, now]) => over(change, change && now?.minus(change)),
  ([whole, part]) => over(part, whole),
];

/** All added; the rest taken off the first; each one added or taken off. */
function sums(count: number): readonly Formula[] {
  const signed = (signs: readonly number[]): Formula => {
    return (all) => all.reduce((sum, one, nth) => sum.plus(one.times(signs[nth]!)), new Decimal(0));
  };
  const all = Array.from({ length: count }, () => 1);
  const rest = all.map((_, nth) => (nth === 0 ? 1 : -1));
  const each = count > 10 ? [] : Array.from({ length: 2 ** count }, (_, bits) => bits);
  return [all, rest, ...each.map((bits) => all.map((_, nth) => ((bits >> nth) & 1 ? -1 : 1)))].map(
    signed,
  );
}

/** The figures multiplied, in 元 or in hundreds or millions of it. */
const products: readonly Formula[] = [0, -4, -2, 4, -8, 2].map(
  (power): Formula =>
    (all) =>
      all.reduce((product, one) => product.times(one), new Decimal(10).pow(power)),
);

function formulasOf({ kind, operands }: RelationReport): readonly Formula[] {
  if (kind === "equal") return [([one]) => one ?? null];
  if (kind === "sum" || kind === "difference" || kind === "bound" || kind === "order")
    return sums(operands.length);
  if (kind === "product") return products;
  // 90 % at least where the budget is called met.
  return operands.length === 1 ? [([one]) => one ?? null] : quotients;
}

/** The formula by which a relation came to what it expects; null where none of those known does. */
export function formulaOf(relation: RelationReport): Formula | null {
  const { stated, operands, expected, kind } = relation;
  if (expected === null) return null;
  const target = new Decimal(expected);
  const raw = kind === "product";
  const values = operands.map((one) =>
    raw ? new Decimal(one.value) : printedIn(stated, one).value,
  );
  const near = lastPlace(expected);
  const fits = (formula: Formula): boolean => {
    const found = formula(values);
    return (
      found !== null &&
      found
        .minus(target)
        .abs()
        .lte(near.div(kind === "equal" ? 1 : 2))
    );
  };
  return formulasOf(relation).find(fits) ?? null;
}
