import {
  type Decimal,
  absolute,
  compare,
  decimalText,
  equals,
  isZero,
  multiply,
  subtract,
  trim,
} from "../../../model/decimal.ts";
import { valueLike } from "../../../model/figures.ts";
import { type Slip, slipBetween } from "../../../model/slips.ts";
import type { TargetFigure } from "../../../model/target-check.ts";

/** What of a figure can be compared with another. */
type Compared = Pick<TargetFigure, "value" | "unit" | "per">;

/** 85, 90, 98, 100: shares that people set themselves as thresholds. */
export const isUsual = ({ value, unit }: Compared): boolean =>
  unit === "%" && /^(?:[5-9][05]|9\d|100)$/.test(decimalText(trim(value)));

/** The same amount, whatever unit it is said in. */
export function isSame(one: Compared, other: Compared): boolean {
  const like = one.per === other.per ? valueLike(one, other) : null;
  return like !== null && equals(like, other.value);
}

/**
 * Whether one of two figures that should be the same is the other with a slip of the pen. Two usual
 * thresholds may both be meant, and so may figures one digit of which makes little difference: 98%
 * and 95%, 120 and 121. Exchanged digits and a moved decimal point are a slip wherever they are.
 */
export function isMisprint(one: Compared, other: Compared): boolean {
  return !(isUsual(one) && isUsual(other)) && isFarSlip(one, other, nearer, true);
}

/** Whether a slip of the pen moved the digits of one, which no two targets differ by: 95 and 59, 95 and 9.5; not 100 and 10. */
export function isMoved(one: Compared, other: Compared): boolean {
  const [own, meant] = [one, other].map(({ value }) => decimalText(trim(value)));
  return movesDigits.has(slipBetween(own!, meant!)) && /[1-9]\D*\d*[1-9]/.test(own!);
}

/** The same where both speak of one thing at length, so that only one of two thresholds can be meant: 70% and 80%. */
export const isFarMisprint = (one: Compared, other: Compared): boolean =>
  isFarSlip(one, other, nearer, true);

/** The same of a figure that is only about right (约60人, 70%左右). */
export const isRoughMisprint = (one: Compared, other: Compared): boolean =>
  isFarSlip(one, other, rougher, false);

/** Twelve to one, and eight to one, of what differs. */
const [nearer, rougher] = [12n, 8n];

const movesDigits = new Set<Slip | null>(["digits-exchanged", "decimal-point", "ten-thousand"]);

function isFarSlip(one: Compared, other: Compared, times: bigint, exact: boolean): boolean {
  const like = one.per === other.per ? valueLike(one, other) : null;
  if (like === null || isZero(like) || isZero(other.value)) return false;
  const [own, meant] = [like, other.value].map((value) => decimalText(trim(value)));
  const slip = slipBetween(own!, meant!);
  if (slip === null || (exact && movesDigits.has(slip))) return slip !== null;
  const most = compare(absolute(like), absolute(other.value)) > 0 ? like : other.value;
  return compare(scaled(subtract(like, other.value), times), absolute(most)) >= 0;
}

const scaled = (value: Decimal, times: bigint): Decimal =>
  multiply(absolute(value), { digits: times, scale: 0 });

/** Whether a figure has so many digits that another can hardly be like it by chance: 86.5, 335267; not 100. */
export const isTelling = ({ value }: Compared): boolean =>
  decimalText(trim(absolute(value)))
    .replace(/\D|(?<!0)0+$/g, "")
    .replace(/^0+/, "").length >= 3;
