import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis } from "../accounts-words.ts";

const heading = "政府性基金预算财政拨款收入支出决算情况说明";
const sheet = "final-accounts/government-fund";

export const accountsGovernmentFundText = defineNarrative({
  id: "accounts/government-fund",
  label: { zh: heading, en: "government fund" },
  why: "政府性基金专款专用，年初结转、收入、支出和年末结转单独说明；没有的也要说明。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    opening: `${sheet}!total:opening`,
    income: `${sheet}!total:income`,
    spent: `${sheet}!total:total`,
    closing: `${sheet}!total:closing`,
  },
  parts: [
    { heading, level: 1 },
    {
      when: { filled: sheet },
      say: [
        "{year}年度政府性基金预算财政拨款年初结转和结余{opening}，本年收入{income}，本年支出{spent}，年末结转和结余{closing}。",
        {
          list: {
            lines: { sheet, column: "total", under: [""], length: 7 },
            before: "本年支出{spent}，主要用于以下方面：",
            each: "{name}{amount}",
            between: "；",
          },
        },
        "。",
      ],
    },
    {
      when: { empty: sheet },
      say: ["{year}年度没有政府性基金预算财政拨款收入支出，该表空表列示。"],
    },
  ],
});
