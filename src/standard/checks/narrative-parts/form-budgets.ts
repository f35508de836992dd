import type { TextDocument } from "../../../model/document.ts";
import { type Decimal, parseDecimal } from "../../../model/decimal.ts";
import type { TextSpan } from "../../../model/text-check.ts";
import { cellsOf } from "./stretches.ts";

/** The amount that a form of targets gives its project, in 万元. */
export interface FormBudget {
  readonly span: TextSpan;
  readonly value: Decimal;
}

const label = /^(?:预算数|年度资金申请总额)[:：]?$/;
const amount = /^(\d[\d,]*(?:\.\d+)?)(?:万元)?$/;

/** The budgets of the forms that a text prints, in order. */
export function formBudgets(document: TextDocument): readonly FormBudget[] {
  const cells = cellsOf(document);
  return cells.flatMap((one, at): FormBudget[] => {
    const next = cells[at + 1];
    if (!label.test(one.flow) || !next || next.table !== one.table) return [];
    const value = parseDecimal((amount.exec(next.flow)?.[1] ?? "").replaceAll(",", ""));
    return value ? [{ span: { of: next, start: 0, end: next.flow.length }, value }] : [];
  });
}
