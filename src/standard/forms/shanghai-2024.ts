import { defineForm } from "../../model/define-form.ts";

export const shanghai2024 = defineForm({
  id: "shanghai-2024",
  label: { zh: "上海市财政项目支出绩效目标填报表", en: "Shanghai project targets, 2024 form" },
  why: "随部门预算公开的财政项目支出绩效目标，每个项目一张。",
  basis: "上海市财政项目支出绩效目标填报表样",
  since: 2022,
  profile: "shanghai",
  of: "project",
  title: "财政项目支出绩效目标填报表",
  above: [["（{year}年度）"], ["申报单位名称：{department}", "单位：万元"]],
  widths: [14, 18, 18, 20, 20, 24],
  rows: [
    {
      cells: [
        { text: "项目名称", head: true },
        { text: "{project}", across: 5 },
      ],
    },
    {
      cells: [
        { text: "项目性质", head: true },
        { text: "{nature}", across: 2 },
        { text: "起止日期", head: true },
        { text: "{from}至{until}", across: 2 },
      ],
    },
    {
      cells: [
        { text: "项目资金", down: 3, head: true },
        { text: "资金总额", head: true },
        { text: "{whole:2}" },
        { text: "年度资金申请总额", head: true },
        { text: "{budget:2}", across: 2 },
      ],
    },
    {
      cells: [
        { text: "其中：财政资金", head: true },
        { text: "{whole-appropriation:2}" },
        { text: "其中：财政资金", head: true },
        { text: "{budget-appropriation:2}", across: 2 },
      ],
    },
    {
      cells: [
        { text: "其他资金", head: true },
        { text: "{whole-other:2}" },
        { text: "其他资金", head: true },
        { text: "{budget-other:2}", across: 2 },
      ],
    },
    {
      cells: [
        { text: "项目目标", down: 2, head: true },
        { text: "项目总目标", across: 2, head: true },
        { text: "年度总目标", across: 3, head: true },
      ],
    },
    {
      cells: [
        { text: "{whole-goal:numbered}", across: 2 },
        { text: "{goal:numbered}", across: 3 },
      ],
    },
    {
      cells: [
        { text: "绩效指标", down: "indicators", head: true },
        { text: "一级指标", head: true },
        { text: "二级指标", head: true },
        { text: "三级指标", across: 2, head: true },
        { text: "指标目标值", head: true },
      ],
    },
    {
      indicators: [
        { text: "{level1}", merged: true },
        { text: "{level2}", merged: true },
        { text: "{level3}", across: 2 },
        { text: "{target:brackets}" },
      ],
    },
  ],
  emptyNote: "本部门无财政项目支出，此表为空表列示。",
});
