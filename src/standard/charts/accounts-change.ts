import { defineChart } from "../../model/define-chart.ts";

export const accountsChange = defineChart({
  id: "accounts-change",
  label: { zh: "收支决算变动", en: "accounts against the year before" },
  why: "比上年多了还是少了，图比数字快。",
  basis: "地方预决算公开操作规程（财预〔2016〕143号）",
  since: 2019,
  shape: "columns",
  title: "收、支决算总计与{last-year}年度比较",
  series: ["{last-year}年决算", "{year}年决算"],
  points: [
    {
      name: "收入总计",
      figures: [
        "own/accounts!income:last",
        "final-accounts/income-expenditure!income.total:amount",
      ],
    },
    {
      name: "支出总计",
      figures: [
        "own/accounts!spending:last",
        "final-accounts/income-expenditure!expenditure.total:amount",
      ],
    },
  ],
  atLeast: 1,
});
