import { decimalOfStored, equals } from "../../model/decimal.ts";
import type { CellContent } from "../ports.ts";

/** What Excel tells of one cell. */
export interface ToldCell {
  readonly value: unknown;
  readonly formula: unknown;
  /** `Empty`, `String`, `Double`, `Boolean`, `Error` … */
  readonly type: string;
}

/**
 * What a cell holds; null for a truth value or an error typed in, which no edit can state.
 * Words that begin with `=` are told as value and formula alike.
 */
export function contentTold({ value, formula, type }: ToldCell): CellContent | null {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { kind: "formula", text: formula.slice(1) };
  }
  if (value === "" || value === null) return { kind: "blank", text: "" };
  if (typeof value === "number") return { kind: "number", text: String(value) };
  if (typeof value !== "string" || type === "Error") return null;
  return { kind: "text", text: value };
}

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
