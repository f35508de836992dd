import { defineChart } from "../../model/define-chart.ts";

export const incomeStructure = defineChart({
  id: "income-structure",
  label: { zh: "收入结构", en: "where the income comes from" },
  why: "让人一眼看出收入从哪里来。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2018,
  shape: "shares",
  title: "{year}年预算收入构成",
  series: ["{year}年预算"],
  points: {
    sheet: "budget/income-expenditure",
    column: "amount",
    under: ["income.source.", "income.carry-over"],
  },
  atLeast: 2,
});
