import type { Amount } from "../../model/amount.ts";
import { type Decimal, isZero, zero } from "../../model/decimal.ts";
import type { Figure } from "../../model/narrative.ts";
import { type Unit, moneyUnit } from "../../model/unit.ts";
import { hiddenInParts, sumSlack } from "../evaluating/compare-figures.ts";

/** A figure of the text as an amount. */
export function amountOf({ value, decimals, unit }: Figure): Amount {
  return { value, decimals, unit: unitOf(unit) };
}

const unitOf = (unit: string): Unit => moneyUnit(unit) ?? { zh: unit, power: null };

/**
 * What the printing of parts and of their total hides, for one total in a unit after another.
 * Counts hide nothing.
 */
export function slackOf(parts: readonly Figure[], zh: string): (total: Figure) => Decimal {
  const printed = parts.filter(({ value }) => !isZero(value));
  const unit = unitOf(zh);
  const isRounded = (unit.power !== null || zh === "%") && printed.length > 1;
  const hidden = isRounded ? hiddenInParts(printed.map(amountOf), unit) : null;
  if (!hidden) return () => zero;
  const byDecimals = new Map<number, Decimal>();
  return ({ decimals }) => {
    let slack = byDecimals.get(decimals);
    if (!slack) byDecimals.set(decimals, (slack = sumSlack({ unit, decimals }, hidden)));
    return slack;
  };
}
