import { defineForm } from "../../model/define-form.ts";

export const hebei2024 = defineForm({
  id: "hebei-2024",
  label: { zh: "河北省预算绩效文本目标表（2024年样式）", en: "Hebei project targets, 2024 form" },
  why: "部门预算绩效文本第二部分的预算项目绩效目标，每个项目一张。",
  basis: "河北省部门预算绩效文本格式；冀财预绩效目标表样",
  since: 2022,
  profile: "hebei",
  of: "project",
  title: "{serial}.{project}绩效目标表",
  alsoTitled: ["{serial}、{project}绩效目标表"],
  above: [["{unit-code} {department}", "单位：万元"]],
  widths: [14, 16, 16, 24, 18, 12, 12],
  rows: [
    {
      cells: [
        { text: "项目编码", head: true },
        { text: "{project-code:code}", across: 2 },
        { text: "项目名称", head: true },
        { text: "{project}", across: 3 },
      ],
    },
    {
      cells: [
        { text: "预算规模及资金用途", down: 2, head: true },
        { text: "预算数", head: true },
        { text: "{budget:2}" },
        { text: "其中：财政资金", head: true },
        { text: "{budget-appropriation:2}" },
        { text: "其他资金", head: true },
        { text: "{budget-other:2}" },
      ],
    },
    {
      cells: [
        {
          text: "预算数{budget:nought}万元，其中财政资金{budget-appropriation:nought}万元，其他资金{budget-other:nought}万元。主要用于{use}。",
          across: 6,
        },
      ],
    },
    {
      cells: [
        { text: "资金支出计划（%）", down: 2, head: true },
        { text: "3月底", across: 2, head: true },
        { text: "6月底", head: true },
        { text: "10月底", head: true },
        { text: "12月底", across: 2, head: true },
      ],
    },
    {
      cells: [
        { text: "{plan-3:percent}", across: 2 },
        { text: "{plan-6:percent}" },
        { text: "{plan-10:percent}" },
        { text: "{plan-12:percent}", across: 2 },
      ],
    },
    {
      cells: [
        { text: "绩效目标", head: true },
        { text: "{goal:numbered}", across: 6 },
      ],
    },
    {
      cells: [
        { text: "一级指标", head: true },
        { text: "二级指标", head: true },
        { text: "三级指标", head: true },
        { text: "绩效指标描述", head: true },
        { text: "指标值", head: true },
        { text: "指标值确定依据", across: 2, head: true },
      ],
    },
    {
      indicators: [
        { text: "{level1}", merged: true },
        { text: "{level2}" },
        { text: "{level3}" },
        { text: "{description}" },
        { text: "{target}" },
        { text: "{basis}", across: 2 },
      ],
    },
  ],
  emptyNote: "本部门无预算项目，此表为空表列示。",
});
