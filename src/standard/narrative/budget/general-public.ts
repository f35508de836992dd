import { defineNarrative } from "../../../model/define-narrative.ts";
import type { Situation } from "../../../model/narrative-section.ts";
import { budgetBasis, sentence } from "../budget-words.ts";

const sheet = "budget/general-public-expenditure";
const spending = "一般公共预算财政拨款支出预算";
const some: Situation = { some: ["total"] };

export const budgetGeneralPublic = defineNarrative({
  id: "budget/general-public",
  label: { zh: "一般公共预算财政拨款支出预算情况说明", en: "general public budget" },
  why: "一般公共预算的钱用在哪些方面、每个科目多少，逐项说明。",
  basis: budgetBasis,
  since: 2018,
  facts: {
    total: `${sheet}!total:total`,
    basic: `${sheet}!total:basic`,
    project: `${sheet}!total:project`,
    item: `${sheet}!*:total`,
  },
  parts: [
    { heading: "一般公共预算财政拨款支出预算情况说明", level: 1 },
    { heading: "支出规模", level: 2 },
    {
      when: { none: ["total"] },
      say: ["{year}年没有安排一般公共预算财政拨款支出，该表空表列示。"],
    },
    {
      when: some,
      ...sentence(`{year}年${spending}{total}`, {
        list: {
          lines: [
            { name: "基本支出", slot: "basic" },
            { name: "项目支出", slot: "project" },
          ],
          before: "，其中：",
          each: "{name}{amount}",
          between: "，",
        },
      }),
    },
    { heading: "支出结构", level: 2, when: some },
    {
      when: some,
      ...sentence(`{year}年${spending}{total}`, {
        list: {
          lines: { sheet, column: "total", under: [""], length: 3 },
          of: "total",
          before: "，主要用于以下方面：",
          each: "{name}{amount}，占{share}",
          between: "；",
        },
      }),
    },
    { heading: "具体安排", level: 2, when: some },
    {
      each: { sheet, column: "total", under: [""], length: 7 },
      say: ["{nth}.{path}：{year}年预算安排{item}。"],
    },
  ],
});
