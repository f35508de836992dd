import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis } from "../accounts-words.ts";
import { explained, termSentence } from "../explained-terms.ts";

export const accountsTerms = defineNarrative({
  id: "accounts/terms",
  label: { zh: "名词解释", en: "explanation of terms" },
  why: "公开是给群众看的，专业名词要解释。",
  basis: accountsBasis,
  since: 2019,
  facts: {},
  parts: explained.map(termSentence),
});
