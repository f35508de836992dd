import { defineNarrative } from "../../../model/define-narrative.ts";
import type { NarrativePiece } from "../../../model/narrative-section.ts";
import { budgetBasis, sentence } from "../budget-words.ts";

const sheet = "budget/basic-expenditure";

/** 主要包括基本工资、津贴补贴。 */
const mainly = (column: string): NarrativePiece => ({
  list: {
    lines: { sheet, column, under: ["3"], length: 5 },
    before: "，主要包括",
    each: "{name}",
    between: "、",
  },
});

export const budgetBasic = defineNarrative({
  id: "budget/basic",
  label: { zh: "一般公共预算基本支出预算情况说明", en: "basic expenditure" },
  why: "维持运转的钱，人员和公用各多少、用在哪些方面。",
  basis: budgetBasis,
  since: 2018,
  facts: {
    basic: `${sheet}!total:total`,
    personnel: `${sheet}!total:personnel`,
    operating: `${sheet}!total:operating`,
  },
  parts: [
    { heading: "一般公共预算基本支出预算情况说明", level: 1 },
    sentence("{year}年一般公共预算财政拨款基本支出{basic}", {
      list: {
        lines: [
          { name: "人员经费", slot: "personnel" },
          { name: "公用经费", slot: "operating" },
        ],
        before: "，其中：",
        each: "{name}{amount}",
        between: "，",
      },
    }),
    { when: { some: ["personnel"] }, say: ["人员经费{personnel}", mainly("personnel"), "。"] },
    { when: { some: ["operating"] }, say: ["公用经费{operating}", mainly("operating"), "。"] },
    { chart: "basic-structure" },
  ],
});
