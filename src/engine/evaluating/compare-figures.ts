import type { Amount } from "../../model/amount.ts";
import { valueIn } from "../../model/amount.ts";
import {
  type Decimal,
  absolute,
  add,
  compare,
  equals,
  halfUnit,
  isZero,
  multiply,
  round,
  subtract,
  truncate,
  zero,
} from "../../model/decimal.ts";
import type { TableResidue } from "../../model/finding.ts";
import { type Unit, yuan } from "../../model/unit.ts";

/*
 * The one place that knows how far two printed figures may be apart although nobody erred
 * (contract, section 5.2). Nothing here is chosen: all of it follows from printed decimals.
 */

/** What comparing a printed figure with the one it should be gives. */
export type Comparison =
  | { readonly kind: "equal" }
  | { readonly kind: "residue"; readonly residue: TableResidue; readonly difference: Decimal }
  /** Off by one unit of the last printed digit, and no residue explains it. */
  | { readonly kind: "last-digit"; readonly difference: Decimal }
  | { readonly kind: "different"; readonly difference: Decimal };

/**
 * Compares a figure with the one it should be.
 * @param addends how many printed figures were added to get `expected`; one: the same figure printed twice
 */
export function compareFigures(stated: Amount, expected: Amount, addends: number): Comparison {
  const difference = subtract(stated.value, expected.value);
  if (isZero(difference)) return { kind: "equal" };
  const residue =
    addends === 1
      ? sameFigureResidue(stated, expected, expected.value)
      : sumResidue(stated, [expected], difference, addends);
  if (residue) return { kind: "residue", residue, difference };
  const decimals = Math.max(stated.decimals, expected.decimals);
  return { kind: isLastUnit(difference, decimals) ? "last-digit" : "different", difference };
}

/**
 * One amount printed twice may be rounded or cut where it is printed shorter; at equal length it is the same.
 * @param value the other's value, in the stated one's unit
 */
export function sameFigureResidue(
  stated: Amount,
  other: Amount,
  value: Decimal,
): TableResidue | null {
  const own = stated.decimals;
  const others = other.decimals + (stated.unit.power ?? 0) - (other.unit.power ?? 0);
  if (own === others) return alikeAsPrinted(stated.value, value, own) ? "rounded" : null;
  const [coarse, fine, decimals] =
    own < others ? [stated.value, value, own] : [value, stated.value, others];
  if (decimals < 0) return null;
  if (equals(round(fine, decimals), coarse)) return "rounded";
  return equals(truncate(fine, decimals), coarse) ? "truncated" : null;
}

/**
 * A total of printed parts: every part, and the total, hides up to half a unit of its last digit.
 * @param times how often each part counts, where only their printing is known
 */
export function sumResidue(
  stated: Amount,
  parts: readonly Amount[],
  difference: Decimal,
  times = 1,
): TableResidue | null {
  const hidden = hiddenInParts(parts, stated.unit, times);
  if (!hidden) return null;
  return compare(absolute(difference), sumSlack(stated, hidden)) <= 0 ? "sum-of-rounded" : null;
}

/** What the printing of a total and of its parts hides together; nothing where the total was never rounded. */
export const sumSlack = (stated: Pick<Amount, "unit" | "decimals">, hidden: Decimal): Decimal =>
  isExact(stated) ? zero : add(halfUnit(stated.decimals), hidden);

/** What the printing of parts hides of their sum, in a unit; null where one of them was never rounded. */
export function hiddenInParts(parts: readonly Amount[], unit: Unit, times = 1): Decimal | null {
  if (parts.some(isExact)) return null;
  const often = { digits: BigInt(times), scale: 0 };
  return parts.reduce(
    (all, part) =>
      add(all, multiply(valueIn(halfUnit(part.decimals), part.unit, unit) ?? zero, often)),
    zero,
  );
}

/** A unit price printed to the cent hides up to half a cent for every piece. */
export function productResidue(
  stated: Amount,
  quantity: Decimal,
  price: Amount,
  difference: Decimal,
): TableResidue | null {
  if (isExact(price)) return null;
  const hidden = multiply(absolute(quantity), halfUnit(price.decimals));
  const slack = add(hidden, halfUnit(stated.decimals));
  return compare(absolute(difference), slack) <= 0 ? "rounded" : null;
}

/** Whether two figures are one unit of the last printed digit apart. */
export const isLastUnit = (difference: Decimal, decimals: number): boolean =>
  equals(absolute(difference), { digits: 1n, scale: decimals });

/** Two figures stored longer than they are printed, and printed alike. */
const alikeAsPrinted = (a: Decimal, b: Decimal, decimals: number): boolean =>
  Math.max(a.scale, b.scale) > decimals && equals(round(a, decimals), round(b, decimals));

/** Amounts in 元 to the 分 were never rounded. */
const isExact = ({ unit, decimals }: Pick<Amount, "unit" | "decimals">): boolean =>
  unit.zh === yuan.zh && decimals >= 2;
