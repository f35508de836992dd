import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis, sentence } from "../accounts-words.ts";

const total = (column: string) => `final-accounts/expenditure!total:${column}`;

export const accountsExpenditureText = defineNarrative({
  id: "accounts/expenditure",
  label: { zh: "支出决算情况说明", en: "expenditure" },
  why: "钱用来维持运转还是用在项目上，各占多少。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    spent: total("total"),
    basic: total("basic"),
    project: total("project"),
    superior: total("superior"),
    commercial: total("commercial"),
    affiliate: total("affiliate"),
  },
  parts: [
    { heading: "支出决算情况说明", level: 1 },
    sentence("{year}年度本年支出合计{spent}", {
      list: {
        lines: [
          { name: "基本支出", slot: "basic" },
          { name: "项目支出", slot: "project" },
          { name: "上缴上级支出", slot: "superior" },
          { name: "经营支出", slot: "commercial" },
          { name: "对附属单位补助支出", slot: "affiliate" },
        ],
        of: "spent",
        before: "，其中：",
        each: "{name}{amount}，占{share}",
        between: "；",
      },
    }),
    { chart: "accounts-expenditure-structure" },
  ],
});
