import type { Claim, Formula, Term } from "../../../model/claim.ts";
import type { Kind } from "../../../model/finding.ts";

const kinds: Partial<Record<Formula, Kind>> = {
  equal: "equal",
  within: "bound",
  covers: "bound",
  sum: "sum",
  product: "product",
  percent: "completion",
};

/** A promise between figures that were entered; sure unless said otherwise. */
export function promise(
  pattern: string,
  formula: Formula,
  stated: Term,
  operands: readonly Term[],
  zh: string,
  extra: Partial<Pick<Claim, "sure" | "kind" | "otherwise">> = {},
): Claim {
  const kind = kinds[formula] ?? "equal";
  return { pattern, kind, formula, stated, operands, sure: true, otherwise: [], zh, ...extra };
}
