import { defineNarrative } from "../../../model/define-narrative.ts";
import { budgetBasis } from "../budget-words.ts";

export const budgetFurtherMatters = defineNarrative({
  id: "budget/further-matters",
  label: { zh: "其他需要说明的情况", en: "further matters" },
  why: "别处放不下的话写在这里；空表已在各自的部分说明。",
  basis: budgetBasis,
  since: 2018,
  facts: {},
  parts: [
    { heading: "其他需要说明的情况", level: 1 },
    {
      own: { section: "其他需要说明的情况", paragraph: "" },
      otherwise: "没有其他需要说明的情况。",
    },
  ],
});
