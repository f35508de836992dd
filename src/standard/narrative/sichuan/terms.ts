import { defineNarrative } from "../../../model/define-narrative.ts";
import { explained, termSentence } from "../explained-terms.ts";

/** Those before explain where the money comes from, those behind what it is spent as. */
const firstOfSpending = explained.findIndex(([term]) => term === "基本支出");

export const sichuanAccountsTerms = defineNarrative({
  id: "sichuan/terms",
  label: { zh: "名词解释", en: "explanation of terms" },
  why: "公开是给群众看的，专业名词和本部门用到的支出科目都要解释，科目与具体情况说明里的一致。",
  basis: "川财预〔2022〕12号；四川省部门决算公开编制说明",
  since: 2019,
  facts: {},
  parts: [
    ...explained.slice(0, firstOfSpending).map(termSentence),
    {
      each: {
        ...{ sheet: "final-accounts/general-public-expenditure", column: "total" },
        ...{ under: [""], length: 7 },
      },
      say: ["{number}.{path}：指本部门在“{name}”科目中列支的资金。"],
    },
    ...explained.slice(firstOfSpending).map(termSentence),
  ],
});
