import type { Amount } from "./amount.ts";

/**
 * What one cell of a table says. Blank, zero, dash, unreadable and "formula never
 * calculated" are different statements (design principle 6).
 */
export type Cell =
  | { readonly kind: "blank" }
  /** A mark that says "nothing here": —, ——, -, /, ×. */
  | { readonly kind: "nil"; readonly mark: string }
  | AmountCell
  /** Words in a column of words. */
  | { readonly kind: "text"; readonly text: string }
  /** Something in an amount column that is no amount. */
  | { readonly kind: "unreadable"; readonly text: string }
  /** A formula without a stored result. */
  | { readonly kind: "not-calculated"; readonly formula: string };

export interface AmountCell {
  readonly kind: "amount";
  readonly amount: Amount;
  /** The number is stored as text: Excel would leave it out of every SUM. */
  readonly storedAsText: boolean;
  /** The cell is computed by a formula. */
  readonly formula?: string;
}

export const blankCell: Cell = { kind: "blank" };
