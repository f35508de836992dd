import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis, sentence } from "../accounts-words.ts";

export const accountsIncomeText = defineNarrative({
  id: "accounts/income",
  label: { zh: "收入决算情况说明", en: "income" },
  why: "钱从哪里来，每种来源占多少。",
  basis: accountsBasis,
  since: 2019,
  facts: { income: "final-accounts/income-expenditure!income.of-year:amount" },
  parts: [
    { heading: "收入决算情况说明", level: 1 },
    sentence("{year}年度本年收入合计{income}", {
      list: {
        lines: {
          ...{ sheet: "final-accounts/income-expenditure", column: "amount" },
          under: ["income.source."],
        },
        of: "income",
        before: "，其中：",
        each: "{name}{amount}，占{share}",
        between: "；",
      },
    }),
    { chart: "accounts-income-structure" },
  ],
});
