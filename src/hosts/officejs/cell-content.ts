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
