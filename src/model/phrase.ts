import {
  type Decimal,
  absolute,
  compare,
  decimalText,
  decimalTextTo,
  isZero,
  subtract,
  tenTo,
} from "./decimal.ts";

/** Decimals of a rate in disclosure texts: 增长4.06%. */
const rateDecimals = 2;

/** `part` as a percentage of `whole`, rounded half away from zero; `whole` must not be zero. */
export function percentOf(part: Decimal, whole: Decimal): Decimal {
  const scale = rateDecimals;
  const over = part.digits * tenTo(whole.scale + 2 + scale);
  const under = whole.digits * tenTo(part.scale);
  const negative = over < 0n !== under < 0n;
  const [top, bottom] = [over < 0n ? -over : over, under < 0n ? -under : under];
  const digits = (2n * top + bottom) / (2n * bottom);
  return { digits: negative ? -digits : digits, scale };
}

/**
 * The standard phrase of a change from last year: 增加130.00万元，增长4.06%. There is no rate
 * over nothing or less. The amount is exact, with two decimals at least.
 */
export function changePhrase(current: Decimal, previous: Decimal, unit: string): string {
  const difference = subtract(current, previous);
  if (isZero(difference)) return isZero(current) ? "与上年持平，均为0" : "与上年持平";
  const rises = difference.digits > 0n;
  const size = absolute(difference);
  const amount = `${rises ? "增加" : "减少"}${decimalTextTo(size, 2)}${unit}`;
  if (isZero(previous)) return `${amount}（上年为0，不计算增减率）`;
  if (previous.digits < 0n) return `${amount}（上年为负数，不计算增减率）`;
  return `${amount}，${rises ? "增长" : "下降"}${decimalText(percentOf(size, previous))}%`;
}

/** The standard phrase of a share: 占45.67%. Null where the part is no part of the whole. */
export function sharePhrase(part: Decimal, whole: Decimal): string | null {
  if (whole.digits <= 0n || part.digits < 0n || compare(part, whole) > 0) return null;
  return `占${decimalText(percentOf(part, whole))}%`;
}
