import { defineChart } from "../../model/define-chart.ts";

export const expenditureByClass = defineChart({
  id: "expenditure-by-class",
  label: { zh: "按功能分类的支出", en: "expenditure by functional class" },
  why: "让人一眼看出钱用在哪些方面。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2018,
  shape: "bars",
  title: "{year}年本年支出按功能分类",
  series: ["{year}年预算"],
  points: {
    sheet: "budget/income-expenditure",
    column: "amount",
    under: ["expenditure.class."],
  },
  atLeast: 2,
});
