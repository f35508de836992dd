import { valueIn } from "./amount.ts";
import { type Decimal, shift } from "./decimal.ts";
import type { Figure, Statement } from "./narrative.ts";
import { moneyUnit } from "./unit.ts";

/** The amount a statement is about: of the accounts where both are given. */
export function levelOf({ levels }: Statement): Figure | null {
  return levels.accounts ?? levels.unsaid ?? levels.budget ?? null;
}

/** The change a statement gives first. */
export function changeOf({ comparisons }: Statement): Figure | null {
  return comparisons.find(({ change }) => change !== null)?.change ?? null;
}

const people = new Set(["人", "名", "位", "人次"]);

/** The value of a figure in the unit of another; null when they do not measure the same. */
export function valueLike(
  figure: Pick<Figure, "value" | "unit">,
  other: { readonly unit: string },
): Decimal | null {
  if (figure.unit === other.unit) return figure.value;
  // Nothing is nothing in any unit: 0 or 没有.
  if (figure.value.digits === 0n && (figure.unit === "" || other.unit === "")) return figure.value;
  const [own, others] = [moneyUnit(figure.unit), moneyUnit(other.unit)];
  if (own && others) return valueIn(figure.value, own, others);
  if (people.has(figure.unit) && people.has(other.unit)) return figure.value;
  if (figure.unit.startsWith("万") && figure.unit.slice(1) === other.unit)
    return shift(figure.value, 4);
  if (other.unit.startsWith("万") && other.unit.slice(1) === figure.unit)
    return shift(figure.value, -4);
  return null;
}
