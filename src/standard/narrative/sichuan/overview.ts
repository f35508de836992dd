import { defineNarrative } from "../../../model/define-narrative.ts";

const basis = "川财预〔2022〕12号；四川省部门决算公开编制说明";

export const sichuanOverview = defineNarrative({
  id: "sichuan/overview",
  label: { zh: "部门概况", en: "the department" },
  why: "职能之外还要说当年重点工作完成得怎样，读者才知道钱换来了什么。",
  basis,
  since: 2019,
  facts: {},
  parts: [
    { heading: "基本职能及主要工作", level: 1 },
    { heading: "主要职能", level: 2 },
    { own: { section: "部门概况", paragraph: "部门职责" } },
    { heading: "{year}年重点工作完成情况", level: 2 },
    { own: { section: "部门概况", paragraph: "重点工作完成情况" } },
    { heading: "机构设置", level: 1 },
    { own: { section: "部门概况", paragraph: "机构设置" } },
  ],
});
