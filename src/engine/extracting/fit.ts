import type { Amount } from "../../model/amount.ts";
import { type Decimal, isZero } from "../../model/decimal.ts";
import type { Figure } from "../../model/narrative.ts";
import { moneyUnit } from "../../model/unit.ts";
import { sumResidue } from "../evaluating/compare-figures.ts";

/** A figure of the text as an amount. */
export function amountOf({ value, decimals, unit }: Figure): Amount {
  return { value, decimals, unit: moneyUnit(unit) ?? { zh: unit, power: null } };
}

/** Is a difference no more than what the printing of a sum's figures hides? Counts hide nothing. */
export function slack(total: Figure, parts: readonly Figure[], difference: Decimal): boolean {
  if (!moneyUnit(total.unit) && total.unit !== "%") return false;
  const printed = parts.filter(({ value }) => !isZero(value));
  if (printed.length < 2) return false;
  return sumResidue(amountOf(total), printed.map(amountOf), difference) !== null;
}
