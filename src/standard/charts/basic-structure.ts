import { defineChart } from "../../model/define-chart.ts";

export const basicStructure = defineChart({
  id: "basic-structure",
  label: { zh: "基本支出结构", en: "what basic expenditure is made of" },
  why: "人员经费和公用经费各占多少，是读者最常问的。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2018,
  shape: "shares",
  title: "{year}年一般公共预算基本支出构成",
  series: ["{year}年预算"],
  points: [
    {
      name: "人员经费",
      figures: ["budget/basic-expenditure!total:personnel"],
    },
    {
      name: "公用经费",
      figures: ["budget/basic-expenditure!total:operating"],
    },
  ],
  atLeast: 2,
});
