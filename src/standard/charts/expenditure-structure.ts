import { defineChart } from "../../model/define-chart.ts";

export const expenditureStructure = defineChart({
  id: "expenditure-structure",
  label: { zh: "支出结构", en: "what kinds of expenditure there are" },
  why: "让人一眼看出钱用在维持运转还是用在项目上。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2018,
  shape: "shares",
  title: "{year}年预算支出构成",
  series: ["{year}年预算"],
  points: [
    {
      name: "基本支出",
      figures: ["budget/expenditure!total:basic"],
    },
    {
      name: "项目支出",
      figures: ["budget/expenditure!total:project"],
    },
    {
      name: "经营支出",
      figures: ["budget/expenditure!total:commercial"],
    },
    {
      name: "上缴上级支出",
      figures: ["budget/expenditure!total:superior"],
    },
    {
      name: "对附属单位补助支出",
      figures: ["budget/expenditure!total:affiliate"],
    },
    {
      name: "年终结转结余",
      figures: ["budget/income-expenditure!expenditure.carry-over:amount"],
    },
  ],
  atLeast: 2,
});
