import { defineNarrative } from "../../../model/define-narrative.ts";
import type { Situation } from "../../../model/narrative-section.ts";
import { accountsBasis, sentence, withLastYear, withOpeningBudget } from "../accounts-words.ts";

const section = "一般公共预算财政拨款支出决算情况说明";
const spending = "一般公共预算财政拨款支出";
const sheet = "final-accounts/general-public-expenditure";
const some: Situation = { some: ["total"] };

export const accountsGeneralPublicText = defineNarrative({
  id: "accounts/general-public",
  label: { zh: section, en: "expenditure of the general public budget" },
  why: "一般公共预算的钱用在哪些方面，每个科目与年初预算、上年决算相比多了还是少了，要逐项说明。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    total: `${sheet}!total:total`,
    spent: "final-accounts/expenditure!total:total",
    planned: "own/subjects!total:budget",
    "last-total": "own/subjects!total:last",
    item: `${sheet}!*:total`,
    "planned-item": "own/subjects!*:budget",
    "last-item": "own/subjects!*:last",
  },
  parts: [
    { heading: section, level: 1 },
    { heading: `${spending}决算总体情况`, level: 2 },
    sentence(`{year}年度${spending}{total}`, {
      share: { part: "total", whole: "spent", say: "，占本年支出合计的{share}" },
    }),
    sentence({
      compare: withLastYear({
        ...{ name: spending, now: "total", before: "last-total" },
        reason: { section, paragraph: "增减原因" },
      }),
    }),
    { heading: `${spending}决算结构情况`, level: 2, when: some },
    {
      when: some,
      ...sentence(`{year}年度${spending}{total}`, {
        list: {
          lines: { sheet, column: "total", under: [""], length: 3 },
          of: "total",
          before: "，主要用于以下方面：",
          each: "{name}{amount}，占{share}",
          between: "；",
        },
      }),
    },
    { chart: "accounts-general-public-by-class" },
    { heading: `${spending}决算具体情况`, level: 2 },
    sentence({
      compare: withOpeningBudget({ name: spending, now: "total", before: "planned" }),
    }),
    {
      each: { sheet, column: "total", under: [""], length: 7 },
      say: [
        "{nth}.",
        {
          compare: withOpeningBudget({
            ...{ name: "{path}：", now: "item", before: "planned-item" },
            reason: { section, paragraph: "{code}" },
          }),
        },
        "。",
        {
          compare: withLastYear({
            ...{ name: "支出决算", now: "item", before: "last-item" },
          }),
        },
        "。",
      ],
    },
  ],
});
