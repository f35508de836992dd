import type { Term } from "../../../model/claim.ts";
import { parseDecimal } from "../../../model/decimal.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { Targets } from "../../../model/target-check.ts";
import { fieldTerm, quotedName } from "./terms.ts";

const months = [3, 6, 10, 12] as const;

/** One step of a spending plan (资金支出计划): the share spent by the end of a month. */
export interface PlanStep {
  readonly month: (typeof months)[number];
  readonly term: Term;
}

/** The steps of a project's spending plan that were entered, in order; a bare figure is per cent. */
export function planOf(targets: Targets, project: ProjectTarget): PlanStep[] {
  return months.flatMap((month): PlanStep[] => {
    const field = `plan-${month}` as const;
    const value = parseDecimal((project.fields[field] ?? "").replace(/(?<!\s)\s*[%％]$/, ""));
    if (!value) return [];
    const figure = { value, decimals: value.scale, unit: "%" };
    const label = `${quotedName(project)}${month}月底支出计划`;
    return [{ month, term: fieldTerm(targets, project, field, figure, label) }];
  });
}
