import { defineForm } from "../../model/define-form.ts";

export const hebei2021 = defineForm({
  id: "hebei-2021",
  label: { zh: "河北省项目绩效目标表（2021年样式）", en: "Hebei project targets, 2021 form" },
  why: "随部门预算公开的预算项目绩效目标，每个项目一张。",
  basis: "河北省部门预算公开文本格式；冀财预绩效目标表样",
  since: 2018,
  profile: "hebei",
  of: "project",
  title: "{serial}、{project}绩效目标表",
  alsoTitled: ["{serial}.{project}绩效目标表"],
  above: [],
  widths: [12, 16, 24, 30, 18, 24],
  rows: [
    {
      when: ["plan-3", "plan-6", "plan-10", "plan-12"],
      cells: [
        { text: "资金支出计划（%）", down: 2, head: true },
        { text: "3月底", head: true },
        { text: "6月底", head: true },
        { text: "10月底", head: true },
        { text: "12月底", head: true, across: 2 },
      ],
    },
    {
      when: ["plan-3", "plan-6", "plan-10", "plan-12"],
      cells: [
        { text: "{plan-3:percent2}" },
        { text: "{plan-6:percent2}" },
        { text: "{plan-10:percent2}" },
        { text: "{plan-12:percent2}", across: 2 },
      ],
    },
    {
      cells: [
        { text: "绩效目标", head: true },
        { text: "{goal:numbered}", across: 5 },
      ],
    },
    {
      cells: [
        { text: "一级指标", head: true },
        { text: "二级指标", head: true },
        { text: "三级指标", head: true },
        { text: "绩效指标描述", head: true },
        { text: "指标值", head: true },
        { text: "指标值确定依据", head: true },
      ],
    },
    {
      indicators: [
        { text: "{level1}", merged: true },
        { text: "{level2}" },
        { text: "{level3}" },
        { text: "{description}" },
        { text: "{target}" },
        { text: "{basis}" },
      ],
    },
  ],
  emptyNote: "本部门无预算项目，此表为空表列示。",
});
