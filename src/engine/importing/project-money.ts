import { type Decimal, isZero, subtract, zero } from "../../model/decimal.ts";
import type { ContentsDraft } from "./contents-draft.ts";

const projects = "own/projects";
/** Columns of 项目 by the cell that says how much of that money goes into projects. */
const fundTotals = {
  "general-public": "budget/general-public-expenditure!total:project",
  "government-fund": "budget/government-fund-expenditure!total:project",
  "state-capital": "budget/state-capital-expenditure!total:project",
} as const;
const allProjects = "budget/expenditure!total:project";

/**
 * The column of 项目 for money of which a text says no more than how much: the only kind of money
 * projects are paid from by the tables, else 一般公共预算.
 */
export function projectMoney(draft: ContentsDraft): { readonly column: string; sure: boolean } {
  const amount = (reference: string): Decimal => draft.figure(reference) ?? zero;
  const funds = Object.entries(fundTotals).map(([column, total]) => ({
    column,
    value: amount(total),
  }));
  const other = funds.reduce((rest, { value }) => subtract(rest, value), amount(allProjects));
  const paying = [...funds, { column: "budget-other", value: other }].filter(
    ({ value }) => !isZero(value),
  );
  const [only] = paying;
  return only && paying.length === 1
    ? { column: only.column, sure: true }
    : { column: "general-public", sure: paying.length === 0 };
}

/** What is to be said of money that was put where most of it comes from; nothing where that is certain. */
export function projectRemarks(draft: ContentsDraft): string[] {
  const { column, sure } = projectMoney(draft);
  const lines = (draft.sheets.get(projects)?.lines ?? []).filter(
    ({ key, values }) => key !== "total" && values[column] !== undefined,
  );
  if (sure || lines.length === 0) return [];
  return [
    `文档没有写各项目的资金来源，${lines.length} 个项目的金额记入“项目”表的一般公共预算拨款一栏，请按实际来源改正`,
  ];
}
