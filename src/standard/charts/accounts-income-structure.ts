import { defineChart } from "../../model/define-chart.ts";

export const accountsIncomeStructure = defineChart({
  id: "accounts-income-structure",
  label: { zh: "收入决算结构", en: "where the income came from" },
  why: "让人一眼看出收入从哪里来。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2019,
  shape: "shares",
  title: "{year}年度收入决算结构",
  series: ["{year}年决算"],
  points: {
    sheet: "final-accounts/income-expenditure",
    column: "amount",
    under: ["income.source."],
  },
  atLeast: 2,
});
