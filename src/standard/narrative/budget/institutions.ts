import { defineNarrative } from "../../../model/define-narrative.ts";

export const budgetInstitutions = defineNarrative({
  id: "budget/institutions",
  label: { zh: "部门职责及机构设置情况", en: "duties and institutions" },
  why: "读者先要知道部门管什么、由哪些单位组成，才看得懂后面的数。",
  basis: "财预〔2016〕143号；地方部门预算公开文本格式",
  since: 2018,
  facts: {},
  parts: [
    { heading: "部门职责及机构设置情况", level: 1 },
    { heading: "部门职责", level: 2 },
    { own: { section: "部门职责及机构设置情况", paragraph: "部门职责" } },
    { heading: "机构设置", level: 2 },
    { own: { section: "部门职责及机构设置情况", paragraph: "机构设置" } },
    { table: "budget/institutions" },
  ],
});
