import { defineForm } from "../../model/define-form.ts";
import { sichuanScoreFrame } from "../codes/sichuan-score-frame.ts";

export const sichuanScore2020 = defineForm({
  id: "sichuan-score-2020",
  label: {
    zh: "四川省部门整体支出绩效评价评分表",
    en: "Sichuan scores of the department's spending",
  },
  why: "随部门决算公开的部门整体支出绩效自评得分，满分100分。",
  basis: "四川省部门整体支出绩效评价指标体系",
  since: 2018,
  profile: "sichuan",
  of: "department",
  title: "{department}部门整体支出绩效评价评分表",
  above: [],
  widths: [16, 16, 14, 10, 36, 60, 10],
  frame: sichuanScoreFrame,
  rows: [
    {
      cells: [
        { text: "绩效指标", across: 3, head: true },
        { text: "指标分值", down: 2, head: true },
        { text: "指标解释", down: 2, head: true },
        { text: "计分标准", down: 2, head: true },
        { text: "自评得分", down: 2, head: true },
      ],
    },
    {
      cells: [
        { text: "一级指标", head: true },
        { text: "二级指标", head: true },
        { text: "三级指标", head: true },
      ],
    },
    {
      indicators: [
        { text: "{level1}（{points:level1}分）", merged: true },
        { text: "{level2}（{points:level2}分）", merged: true },
        { text: "{level3}" },
        { text: "{points}" },
        { text: "{description}" },
        { text: "{criterion}" },
        { text: "{score}" },
      ],
    },
    {
      cells: [{ text: "总分", across: 6, head: true }, { text: "{score:total}" }],
    },
  ],
  emptyNote: "请填写各项指标的计分标准和自评得分。",
});
