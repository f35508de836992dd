import type { Term } from "../../model/claim.ts";
import { type Decimal, absolute, compare, shift, subtract } from "../../model/decimal.ts";

/**
 * 约, 余, 近: such a figure agrees with every amount it may stand for. 500余万元 is 500 to 600
 * (one more of its last digit that is not nought); 约 and 近 reach as far to either side.
 */
export function approximately(
  stated: Term,
  operands: readonly Term[],
  expected: Decimal,
): "agrees" | "unclear" | "exact" {
  const rough = [stated, ...operands].filter(({ figure }) => figure?.mention?.approximate);
  // The same rough figure said twice is one figure.
  if (rough.length === 0 || (rough.length === 2 && operands.length === 1)) return "exact";
  if (rough.length > 1 || rough[0] !== stated) return "unclear";
  const word = stated.figure!.mention!.approximate!;
  const gap = subtract(expected, stated.value);
  const size = absolute(gap);
  const within = compare(size, granularity(stated.value)) < 0;
  // 约4.0万人 of 40万人: no word makes it that.
  if (!within) return isFar(size, stated.value) ? "exact" : "unclear";
  return word === "more" && gap.digits < 0n ? "unclear" : "agrees";
}

const isFar = (gap: Decimal, value: Decimal): boolean =>
  compare(gap, absolute(value)) > 0 && compare(gap, shift(granularity(value), 1)) > 0;

/** One of the last digit that is not nought: 100 for 9200, 0.01 for 2211.44. */
function granularity(value: Decimal): Decimal {
  const zeros = /(?<!0)0*$/.exec(value.digits.toString())![0].length;
  return shift({ digits: 1n, scale: value.scale }, value.scale > 0 ? 0 : zeros);
}
