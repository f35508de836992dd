import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis } from "../accounts-words.ts";

export const accountsOverview = defineNarrative({
  id: "accounts/overview",
  label: { zh: "部门概况", en: "the department" },
  why: "读者先要知道部门管什么、由哪些单位组成，才看得懂后面的数。",
  basis: accountsBasis,
  since: 2019,
  facts: {},
  parts: [
    { heading: "部门职责", level: 1 },
    { own: { section: "部门概况", paragraph: "部门职责" } },
    { heading: "机构设置", level: 1 },
    { own: { section: "部门概况", paragraph: "机构设置" } },
  ],
});
