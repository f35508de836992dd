import { defineNarrative } from "../../../model/define-narrative.ts";
import { fundSpending } from "../budget-fund.ts";
import { budgetBasis } from "../budget-words.ts";

export const budgetStateCapital = defineNarrative({
  id: "budget/state-capital",
  label: { zh: "国有资本经营预算财政拨款支出预算情况说明", en: "state-capital" },
  why: "国有资本经营预算用在哪里，单独说明；没有的也要说明。",
  basis: budgetBasis,
  since: 2018,
  ...fundSpending("国有资本经营预算财政拨款", "budget/state-capital-expenditure"),
});
