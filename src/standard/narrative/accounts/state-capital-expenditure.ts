import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis } from "../accounts-words.ts";

const heading = "国有资本经营预算财政拨款支出决算情况说明";
const sheet = "final-accounts/state-capital-expenditure";

export const accountsStateCapitalSpent = defineNarrative({
  id: "accounts/state-capital-expenditure",
  label: { zh: heading, en: "state capital expenditure" },
  why: "国有资本经营预算财政拨款用在哪里单独说明；没有的也要说明。",
  basis: accountsBasis,
  since: 2020,
  facts: { spent: `${sheet}!total:total` },
  parts: [
    { heading, level: 1 },
    {
      when: { filled: sheet },
      say: [
        "{year}年度国有资本经营预算财政拨款支出{spent}",
        {
          list: {
            lines: { sheet, column: "total", under: [""], length: 7 },
            before: "，主要用于以下方面：",
            each: "{name}{amount}",
            between: "；",
          },
        },
        "。",
      ],
    },
    {
      when: { empty: sheet },
      say: ["{year}年度没有国有资本经营预算财政拨款支出，该表空表列示。"],
    },
  ],
});
