import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis } from "../accounts-words.ts";

export const accountsOtherMatters = defineNarrative({
  id: "accounts/other-matters",
  label: { zh: "其他需要说明的情况", en: "other matters" },
  why: "别处放不下的话写在这里。",
  basis: accountsBasis,
  since: 2019,
  facts: {},
  parts: [
    { heading: "其他需要说明的情况", level: 1 },
    {
      own: { section: "其他需要说明的情况", paragraph: "" },
      otherwise: "没有其他需要说明的情况。",
    },
  ],
});
