import { defineNarrative } from "../../../model/define-narrative.ts";
import { budgetBasis } from "../budget-words.ts";

export const budgetPerformance = defineNarrative({
  id: "budget/performance",
  label: { zh: "预算绩效情况说明", en: "performance" },
  why: "花钱要问效：目标是什么、怎样保证做到。",
  basis: `《中共中央 国务院关于全面实施预算绩效管理的意见》；${budgetBasis}`,
  since: 2018,
  facts: {},
  parts: [
    { heading: "预算绩效情况说明", level: 1 },
    { own: { section: "预算绩效信息", paragraph: "总体绩效目标" } },
    { own: { section: "预算绩效信息", paragraph: "工作保障措施" }, otherwise: "" },
  ],
});
