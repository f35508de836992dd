import { defineNarrative } from "../../../model/define-narrative.ts";
import { termParts } from "../budget-terms.ts";

export const budgetTerms = defineNarrative({
  id: "budget/terms",
  label: { zh: "名词解释", en: "explanation of terms" },
  why: "公开是给群众看的，专业名词要解释。",
  basis: "财预〔2016〕143号；地方部门预算公开文本格式",
  since: 2018,
  facts: {},
  parts: [{ heading: "名词解释", level: 1 }, ...termParts],
});
