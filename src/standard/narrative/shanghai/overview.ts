import { defineNarrative } from "../../../model/define-narrative.ts";

export const shanghaiOverview = defineNarrative({
  id: "shanghai/overview",
  label: { zh: "部门概况", en: "the department" },
  why: "部门管什么，决算由哪些单位合成。",
  basis: "上海市部门决算公开文本格式；2024年度决算公开实例",
  since: 2019,
  facts: {},
  parts: [
    { heading: "主要职能", level: 1 },
    { own: { section: "部门概况", paragraph: "部门职责" } },
    { heading: "部门决算单位构成", level: 1 },
    { own: { section: "部门概况", paragraph: "机构设置" } },
  ],
});
