import { defineNarrative } from "../../../model/define-narrative.ts";
import { budgetBasis, sentence, withLastBudget } from "../budget-words.ts";

const section = "收支预算总体情况说明";

export const budgetOverall = defineNarrative({
  id: "budget/overall",
  label: { zh: section, en: "budget as a whole" },
  why: "部门全年安排了多少收入和支出，比上年多了还是少了，先总说一遍。",
  basis: budgetBasis,
  since: 2018,
  facts: {
    income: "budget/income-expenditure!income.total:amount",
    spending: "budget/income-expenditure!expenditure.total:amount",
    "last-spending": "own/particulars!prior-expenditure:amount",
  },
  parts: [
    { heading: section, level: 1 },
    sentence("{year}年收入预算总计{income}，支出预算总计{spending}"),
    sentence({
      compare: withLastBudget("支出预算总计", "spending", section, "比上年增减原因"),
    }),
    { chart: "expenditure-change" },
  ],
});
