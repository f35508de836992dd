import type { Term } from "../../model/claim.ts";
import {
  type Decimal,
  add,
  compare,
  decimalText,
  equals,
  round,
  subtract,
  trim,
  zero,
} from "../../model/decimal.ts";
import { valueLike } from "../../model/figures.ts";
import { type Slip, slipBetween } from "../../model/slips.ts";

/** The same terms in the unit of a total; null where one measures something else. */
export function inUnitOf(total: Pick<Term, "unit">, terms: readonly Term[]): Term[] | null {
  const like = terms.flatMap((one): Term[] => {
    const value = valueLike(one, total);
    return value ? [{ ...one, value, decimals: Math.max(value.scale, 0), unit: total.unit }] : [];
  });
  return like.length === terms.length ? like : null;
}

const sumOf = (terms: readonly Pick<Term, "value">[]): Decimal =>
  terms.reduce((all, { value }) => add(all, value), zero);

/** Whether the parts come to the total as it is printed. */
export const comeTo = (total: Term, parts: readonly Term[]): boolean =>
  equals(round(sumOf(parts), total.decimals), total.value);

/**
 * Whether parts that do not come to their total surely should: one slip of the pen explains the gap,
 * and either they come to more than the whole, or the slip moved digits of a figure that has many.
 * What comes to less may simply leave something out.
 */
export function areSurelyItsParts(total: Term, parts: readonly Term[]): boolean {
  const sum = sumOf(parts);
  const gap = subtract(total.value, sum);
  const isOver = compare(sum, total.value) > 0;
  const pairs = [
    [total.value, sum],
    ...parts.map(({ value }) => [value, add(value, gap)] as const),
  ] as const;
  return pairs.some(([own, meant]) => {
    if (compare(meant!, zero) <= 0) return false;
    const [said, wanted] = [own!, meant!].map((value) => decimalText(trim(value)));
    const slip = slipBetween(said!, wanted!);
    return isOver ? slips.has(slip) : moved.has(slip) && hasManyDigits(said!);
  });
}

const moved = new Set<Slip | null>(["digits-exchanged", "decimal-point", "ten-thousand"]);
const slips = new Set<Slip | null>([...moved, "digit"]);

/** Three digits and more are hardly another figure's with two exchanged. */
export const hasManyDigits = (text: string): boolean => /[1-9]\d+[1-9]/.test(text.replace(".", ""));
