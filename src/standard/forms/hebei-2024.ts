import { defineForm } from "../../model/define-form.ts";
import { goalAndIndicators, ofHebeiProjects, spendingPlan } from "../form-parts/hebei.ts";

export const hebei2024 = defineForm({
  id: "hebei-2024",
  label: { zh: "河北省预算绩效文本目标表（2024年样式）", en: "Hebei project targets, 2024 form" },
  why: "部门预算绩效文本第二部分的预算项目绩效目标，每个项目一张。",
  basis: "河北省部门预算绩效文本格式；冀财预绩效目标表样",
  since: 2022,
  ...ofHebeiProjects,
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
          text: "预算数{budget:nought}万元，其中财政资金{budget-appropriation:nought}万元，其他资金{budget-other:nought}万元。主要用于{use:purpose}。",
          across: 6,
        },
      ],
    },
    ...spendingPlan([2, 1, 1, 2], "percent"),
    ...goalAndIndicators(2),
  ],
});
