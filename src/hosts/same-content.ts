import { decimalOfStored, equals } from "../model/decimal.ts";
import type { CellContent } from "./ports.ts";

/** Whether two contents are the same: figures to the fifteen digits Excel vouches for. */
export function isSame(one: CellContent, other: CellContent): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  if (one.kind !== other.kind) return false;
  if (one.kind !== "number") return one.text === other.text;
  const [a, b] = [decimalOfStored(one.text), decimalOfStored(other.text)];
  return a !== null && b !== null && equals(a, b);
}

/** Nothing, or words of no length. */
const isBlank = ({ kind, text }: CellContent) =>
  kind === "blank" || (kind === "text" && text === "");
