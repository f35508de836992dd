import { defineNarrative } from "../../../model/define-narrative.ts";
import { budgetBasis, sentence } from "../budget-words.ts";

const total = (column: string) => `budget/expenditure!total:${column}`;

export const budgetExpenditure = defineNarrative({
  id: "budget/expenditure",
  label: { zh: "支出预算情况说明", en: "expenditure" },
  why: "钱用来维持运转还是用在项目上，各占多少。",
  basis: budgetBasis,
  since: 2018,
  facts: {
    spent: total("total"),
    basic: total("basic"),
    project: total("project"),
    commercial: total("commercial"),
    remitted: total("superior"),
    subsidies: total("affiliate"),
  },
  parts: [
    { heading: "支出预算情况说明", level: 1 },
    sentence("{year}年本年支出预算合计{spent}", {
      list: {
        lines: [
          { name: "基本支出", slot: "basic" },
          { name: "项目支出", slot: "project" },
          { name: "经营支出", slot: "commercial" },
          { name: "上缴上级支出", slot: "remitted" },
          { name: "对附属单位补助支出", slot: "subsidies" },
        ],
        of: "spent",
        before: "，其中：",
        each: "{name}{amount}，占{share}",
        between: "；",
      },
    }),
    { chart: "expenditure-structure" },
    { chart: "expenditure-by-class" },
  ],
});
