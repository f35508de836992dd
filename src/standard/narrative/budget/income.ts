import { defineNarrative } from "../../../model/define-narrative.ts";
import { budgetBasis, sentence } from "../budget-words.ts";

export const budgetIncome = defineNarrative({
  id: "budget/income",
  label: { zh: "收入预算情况说明", en: "income" },
  why: "钱从哪里来，每种来源占多少。",
  basis: budgetBasis,
  since: 2018,
  facts: { income: "budget/income-expenditure!income.total:amount" },
  parts: [
    { heading: "收入预算情况说明", level: 1 },
    sentence("{year}年收入预算总计{income}", {
      list: {
        lines: {
          ...{ sheet: "budget/income-expenditure", column: "amount" },
          under: ["income.source.", "income.carry-over"],
        },
        of: "income",
        before: "，其中：",
        each: "{name}{amount}，占{share}",
        between: "；",
      },
    }),
    { chart: "income-structure" },
  ],
});
