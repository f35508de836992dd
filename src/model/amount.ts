import { type Decimal, decimalTextTo, parseDecimal, shift } from "./decimal.ts";
import type { Unit } from "./unit.ts";

/** An exact figure that remembers how it was printed. */
export interface Amount {
  /** Exact value, in `unit`. */
  readonly value: Decimal;
  /** Decimals printed: 2 for `7907.40`, 0 for `7498`. */
  readonly decimals: number;
  readonly unit: Unit;
}

/**
 * An amount from printed text in a unit, e.g. `amount("1,234.56", tenThousandYuan)`.
 * @throws RangeError when the text is no plain number; texts of documents go through `readFigure`.
 */
export function amount(text: string, unit: Unit): Amount {
  const value = parseDecimal(text.replaceAll(",", ""));
  if (!value) throw new RangeError(`not an amount: ${text}`);
  return { value, decimals: value.scale, unit };
}

/** The value moved from one money unit to another, exactly; null when either is not money. */
export function valueIn(value: Decimal, from: Unit, to: Unit): Decimal | null {
  if (from.zh === to.zh) return value;
  if (from.power === null || to.power === null) return null;
  return shift(value, from.power - to.power);
}

/** Text for messages: grouped by thousands, at least the given decimals. */
export function figureText(value: Decimal, decimals: number): string {
  const [whole = "", fraction] = decimalTextTo(value, decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,40}$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
