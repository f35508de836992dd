import { defineChart } from "../../model/define-chart.ts";

export const expenditureChange = defineChart({
  id: "expenditure-change",
  label: { zh: "支出变动", en: "expenditure against the year before" },
  why: "比上年多了还是少了，图比数字快。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2018,
  shape: "columns",
  title: "预算支出与{last-year}年比较",
  series: ["{last-year}年预算", "{year}年预算"],
  points: [
    {
      name: "支出总计",
      figures: [
        "own/particulars!prior-expenditure:amount",
        "budget/income-expenditure!expenditure.total:amount",
      ],
    },
    {
      name: "基本支出",
      figures: ["own/prior-year!basic:amount", "budget/expenditure!total:basic"],
    },
    {
      name: "项目支出",
      figures: ["own/prior-year!project:amount", "budget/expenditure!total:project"],
    },
  ],
  atLeast: 1,
});
