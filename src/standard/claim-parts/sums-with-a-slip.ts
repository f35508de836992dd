import type { Term } from "../../model/claim.ts";
import {
  type Decimal,
  absolute,
  add,
  compare,
  decimalText,
  equals,
  multiply,
  negate,
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
 * Whether parts that do not come to their total surely should: a slip of the pen explains the gap.
 * What comes to more than the whole is wrong where digits moved, or where one digit of a figure that
 * has many is another and no part, nor two, are what is too much (projects of another fund). What
 * comes to less may simply leave something out, unless the digits of such a figure moved.
 */
export function areSurelyItsParts(total: Term, parts: readonly Term[]): boolean {
  const sum = sumOf(parts);
  const gap = subtract(total.value, sum);
  const isOver = compare(sum, total.value) > 0;
  if (isOver && areTooMuch(parts, negate(gap))) return false;
  const isMoved = (own: Decimal, meant: Decimal): boolean =>
    moved.has(slipOf(own, meant)) && (isOver || hasManyDigits(own));
  const isDigit = (own: Decimal, meant: Decimal): boolean =>
    isOver && hasManyDigits(own) && slipOf(own, meant) === "digit" && isFar(own, gap);
  return (
    isMoved(total.value, sum) ||
    parts.some(({ value }) => isMoved(value, add(value, gap)) || isDigit(value, add(value, gap)))
  );
}

/** A limit may be rounded up: ≤96万元 for 95.9万元. A digit that is wrong makes a twelfth at least. */
const isFar = (own: Decimal, gap: Decimal): boolean =>
  compare(multiply(absolute(gap), { digits: 12n, scale: 0 }), own) >= 0;

/** Whether one of the parts, or two together, are the gap. */
const areTooMuch = (parts: readonly Term[], gap: Decimal): boolean =>
  parts.some(
    ({ value }, nth) =>
      equals(value, gap) ||
      parts.slice(nth + 1).some((other) => equals(add(value, other.value), gap)),
  );

function slipOf(own: Decimal, meant: Decimal): Slip | null {
  if (compare(meant, zero) <= 0) return null;
  const [said, wanted] = [own, meant].map((value) => decimalText(trim(value)));
  return slipBetween(said!, wanted!);
}

const moved = new Set<Slip | null>(["digits-exchanged", "decimal-point", "ten-thousand"]);

/** Three digits and more are hardly another figure's with two exchanged. */
export const hasManyDigits = (value: Decimal): boolean =>
  /[1-9]\d+[1-9]/.test(decimalText(trim(value)).replace(".", ""));
