import { defineForm } from "../../model/define-form.ts";
import { goalAndIndicators, ofHebeiProjects, spendingPlanIfGiven } from "../form-parts/hebei.ts";

export const hebei2021 = defineForm({
  id: "hebei-2021",
  label: { zh: "河北省项目绩效目标表（2021年样式）", en: "Hebei project targets, 2021 form" },
  why: "随部门预算公开的预算项目绩效目标，每个项目一张。",
  basis: "河北省部门预算公开文本格式；冀财预绩效目标表样",
  since: 2018,
  ...ofHebeiProjects,
  title: "{serial}、{project}绩效目标表",
  alsoTitled: ["{serial}.{project}绩效目标表"],
  above: [],
  widths: [12, 16, 24, 30, 18, 24],
  rows: [...spendingPlanIfGiven([1, 1, 1, 2]), ...goalAndIndicators(1)],
});
