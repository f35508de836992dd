import { defineNarrative } from "../../../model/define-narrative.ts";
import { termParts } from "../budget-terms.ts";
import { budgetBasis } from "../budget-words.ts";

export const budgetTermList = defineNarrative({
  id: "budget/term-list",
  label: { zh: "名词解释", en: "explanation of terms" },
  why: "公开是给群众看的，专业名词要解释；这里名词解释自成一部分，不再另起标题。",
  basis: budgetBasis,
  since: 2018,
  facts: {},
  parts: termParts,
});
