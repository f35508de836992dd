import type { Term } from "../../model/claim.ts";
import {
  type Decimal,
  absolute,
  add,
  compare,
  halfUnit,
  isZero,
  multiply,
  subtract,
  tenTo,
} from "../../model/decimal.ts";
import { valueLike } from "../../model/figures.ts";
import { isLastUnit } from "../evaluating/compare-figures.ts";
import type { Verdict } from "./judge.ts";

/** Looks whether an average is the amount over the number of heads, at the precision both are printed in. */
export function judgeQuotient(stated: Term, operands: readonly Term[]): Verdict {
  const [amount, heads] = operands;
  const whole = amount ? valueLike(amount, stated) : null;
  if (!amount || !heads || whole === null) {
    return { result: "skipped", because: "两个数的单位不同，不能相除", operands };
  }
  if (heads.value.digits <= 0n) {
    return { result: "skipped", because: "数量为 0，没有平均数", operands };
  }
  const { value, decimals } = stated;
  const expected = nearest(whole, heads.value, decimals);
  const back = multiply(value, heads.value);
  const gap = subtract(whole, back);
  if (isZero(gap)) return { result: "passed", expected, residue: null, operands };
  const room = valueLike({ value: halfUnit(amount.decimals), unit: amount.unit }, stated)!;
  const half = multiply(halfUnit(decimals), heads.value);
  if (compare(absolute(gap), add(room, half)) <= 0) {
    return { result: "passed", expected, residue: "rounded", operands };
  }
  // What was cut off is at most one unit of the last digit.
  if (gap.digits > 0n && compare(gap, add(room, add(half, half))) < 0) {
    return { result: "passed", expected, residue: "truncated", operands };
  }
  const difference = subtract(value, expected);
  const lastDigit = isLastUnit(difference, decimals);
  return { result: "failed", expected, difference, lastDigit, operands };
}

/** `whole` over a number of heads, rounded half up to `decimals`. */
function nearest(whole: Decimal, heads: Decimal, decimals: number): Decimal {
  const top = whole.digits * tenTo(heads.scale + decimals);
  const under = heads.digits * tenTo(whole.scale);
  const size = top < 0n ? -top : top;
  const digits = (2n * size + under) / (2n * under);
  return { digits: top < 0n ? -digits : digits, scale: decimals };
}
