import { defineChart } from "../../model/define-chart.ts";

const kinds = [
  ["基本支出", "basic"],
  ["项目支出", "project"],
  ["上缴上级支出", "superior"],
  ["经营支出", "commercial"],
  ["对附属单位补助支出", "affiliate"],
] as const;

export const accountsExpenditureStructure = defineChart({
  id: "accounts-expenditure-structure",
  label: { zh: "支出决算结构", en: "what kinds of expenditure there were" },
  why: "让人一眼看出钱用在维持运转还是用在项目上。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2019,
  shape: "shares",
  title: "{year}年度支出决算结构",
  series: ["{year}年决算"],
  points: kinds.map(([name, column]) => ({
    name,
    figures: [`final-accounts/expenditure!total:${column}`],
  })),
  atLeast: 2,
});
