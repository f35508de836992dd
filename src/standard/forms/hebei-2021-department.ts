import { defineForm } from "../../model/define-form.ts";

export const hebei2021Department = defineForm({
  id: "hebei-2021-department",
  label: {
    zh: "河北省部门整体支出绩效指标表（2021年样式）",
    en: "Hebei whole-department indicators, 2021 form",
  },
  why: "随部门预算公开的部门整体绩效指标，各项分值合计100分。",
  basis: "河北省部门预算公开文本格式；冀财预绩效目标表样",
  since: 2018,
  profile: "hebei",
  of: "department",
  title: "部门整体支出绩效指标",
  above: [],
  widths: [12, 12, 18, 12, 26, 14, 10, 16, 20],
  rows: [
    {
      cells: [
        { text: "一级指标", down: 2, head: true },
        { text: "二级指标", down: 2, head: true },
        { text: "三级指标", down: 2, head: true },
        { text: "评（扣）分标准", down: 2, head: true },
        { text: "绩效指标描述", down: 2, head: true },
        { text: "指标值", across: 3, head: true },
        { text: "指标值确定依据", down: 2, head: true },
      ],
    },
    {
      cells: [
        { text: "符号", head: true },
        { text: "值", head: true },
        { text: "单位", head: true },
      ],
    },
    {
      indicators: [
        { text: "{level1}", merged: true },
        { text: "{level2}" },
        { text: "{level3}" },
        { text: "{points}" },
        { text: "{description}" },
        { text: "{comparator:described}" },
        { text: "{value:number}" },
        { text: "{measure:words}" },
        { text: "{basis}" },
      ],
    },
  ],
  emptyNote: "本部门未设置整体绩效指标，此表为空表列示。",
});
