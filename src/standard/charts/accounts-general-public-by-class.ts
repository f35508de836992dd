import { defineChart } from "../../model/define-chart.ts";

export const accountsGeneralPublicByClass = defineChart({
  id: "accounts-general-public-by-class",
  label: { zh: "一般公共预算支出决算结构", en: "general public budget by class" },
  why: "让人一眼看出一般公共预算的钱用在哪些方面。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2019,
  shape: "bars",
  title: "{year}年度一般公共预算财政拨款支出决算结构",
  series: ["{year}年决算"],
  points: {
    sheet: "final-accounts/general-public-expenditure",
    column: "total",
    under: [""],
    length: 3,
  },
  atLeast: 2,
});
