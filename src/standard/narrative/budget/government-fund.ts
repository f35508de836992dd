import { defineNarrative } from "../../../model/define-narrative.ts";
import { fundSpending } from "../budget-fund.ts";
import { budgetBasis } from "../budget-words.ts";

export const budgetGovernmentFund = defineNarrative({
  id: "budget/government-fund",
  label: { zh: "政府性基金预算财政拨款支出预算情况说明", en: "government-fund" },
  why: "政府性基金专款专用，单独说明；没有的也要说明。",
  basis: budgetBasis,
  since: 2018,
  ...fundSpending("政府性基金预算财政拨款", "budget/government-fund-expenditure"),
});
