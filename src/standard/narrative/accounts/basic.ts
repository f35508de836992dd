import { defineNarrative } from "../../../model/define-narrative.ts";
import type { NarrativePiece } from "../../../model/narrative-section.ts";
import { accountsBasis, sentence } from "../accounts-words.ts";

const sheet = "final-accounts/basic-expenditure";

/** 主要包括基本工资、津贴补贴。 */
const mainly = (column: string, under: readonly string[]): NarrativePiece => ({
  list: {
    lines: { sheet, column, under, length: 5 },
    before: "，主要包括",
    each: "{name}",
    between: "、",
  },
});

export const accountsBasicText = defineNarrative({
  id: "accounts/basic",
  label: { zh: "一般公共预算财政拨款基本支出决算情况说明", en: "basic expenditure" },
  why: "维持运转的钱，人员和公用各多少、用在哪些方面。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    basic: "final-accounts/general-public-expenditure!total:basic",
    personnel: `${sheet}!total:personnel`,
    operating: `${sheet}!total:operating`,
  },
  parts: [
    { heading: "一般公共预算财政拨款基本支出决算情况说明", level: 1 },
    sentence("{year}年度一般公共预算财政拨款基本支出{basic}", {
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
    {
      when: { some: ["personnel"] },
      say: ["人员经费{personnel}", mainly("personnel", ["301", "303"]), "。"],
    },
    {
      when: { some: ["operating"] },
      say: ["公用经费{operating}", mainly("operating", ["302", "307", "309", "31", "399"]), "。"],
    },
  ],
});
