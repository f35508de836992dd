import type { FixedRow, FormCellLayout, IndicatorRows } from "../../model/form-layout.ts";
import type { ProjectField } from "../../model/performance.ts";

const head = true;
const planFields = ["plan-3", "plan-6", "plan-10", "plan-12"] as const;

/** How a row of five is set: the columns each of its cells takes. */
type Widths = readonly [number, number, number, number];

/** 资金支出计划: the months, and the shares spent by their ends. */
export function spendingPlan(
  [first, second, third, fourth]: Widths,
  format: "percent" | "percent2",
  when?: readonly ProjectField[],
): readonly FixedRow[] {
  const across = [first, second, third, fourth];
  const months = ["3月底", "6月底", "10月底", "12月底"];
  const given = when ? { when } : {};
  return [
    {
      ...given,
      cells: [
        { text: "资金支出计划（%）", down: 2, head },
        ...months.map((text, nth): FormCellLayout => ({ text, across: across[nth]!, head })),
      ],
    },
    {
      ...given,
      cells: planFields.map((field, nth) => ({
        text: `{${field}:${format}}`,
        across: across[nth]!,
      })),
    },
  ];
}

/** The same where a form prints it only for projects that have one. */
export const spendingPlanIfGiven = (widths: Widths): readonly FixedRow[] =>
  spendingPlan(widths, "percent2", planFields);

/** The goals, then the indicators; `basis` is the columns that the last of their cells takes. */
export function goalAndIndicators(basis: number): readonly (FixedRow | IndicatorRows)[] {
  return [
    {
      cells: [
        { text: "绩效目标", head },
        { text: "{goal:numbered}", across: 4 + basis },
      ],
    },
    {
      cells: [
        { text: "一级指标", head },
        { text: "二级指标", head },
        { text: "三级指标", head },
        { text: "绩效指标描述", head },
        { text: "指标值", head },
        { text: "指标值确定依据", across: basis, head },
      ],
    },
    {
      indicators: [
        { text: "{level1}", merged: true },
        { text: "{level2}" },
        { text: "{level3}" },
        { text: "{description}" },
        { text: "{target}" },
        { text: "{basis}", across: basis },
      ],
    },
  ];
}

/** What every project form of the province says of itself. */
export const ofHebeiProjects = {
  profile: "hebei",
  of: "project",
  emptyNote: "本部门无预算项目，此表为空表列示。",
} as const;
