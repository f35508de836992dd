import type { Claim, Term } from "../../model/claim.ts";
import { decimalText, decimalTextTo } from "../../model/decimal.ts";
import type { Quantity } from "../../model/finding.ts";
import type { RelationReport } from "../../model/report.ts";
import type { TargetCheck } from "../../model/target-check.ts";
import type { Verdict } from "../verifying/judge.ts";
import { locationOf } from "./quantities.ts";

/** A promise of performance targets as it was judged. */
export interface JudgedTarget {
  readonly id: string;
  readonly check: TargetCheck;
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** A relation between targets as the report lists it. */
export function targetReport(
  { id, check, claim, verdict }: JudgedTarget,
  path: string,
): RelationReport {
  const { stated } = claim;
  return {
    id,
    rule: check.id,
    kind: claim.kind,
    outcome: verdict.result,
    because: verdict.result === "skipped" ? verdict.because : null,
    residue: verdict.result === "passed" ? verdict.residue : null,
    operands: verdict.operands.map((one) => targetQuantity(one, path, id)),
    stated: targetQuantity(stated, path, id),
    expected: verdict.result === "skipped" ? null : expectedText(verdict.expected, stated),
  };
}

const expectedText = (value: Term["value"], { decimals }: Term): string =>
  value.scale > decimals ? decimalText(value) : decimalTextTo(value, decimals);

/** A figure of a cell, or one that the rules give and no cell prints. */
export function targetQuantity(term: Term, path: string, relation: string): Quantity {
  const { value, unit, decimals, label, fact } = term;
  const text = decimalTextTo(value, decimals);
  const plain = { value: text, unit, decimals, label };
  if (fact) return { ...plain, text, location: locationOf(fact, path) };
  return { ...plain, text: null, location: null, derivedFrom: [relation] };
}
