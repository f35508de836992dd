import { defineForm } from "../../model/define-form.ts";

export const sichuan2020 = defineForm({
  id: "sichuan-2020",
  label: { zh: "四川省项目绩效目标完成情况表", en: "Sichuan completion of project targets" },
  why: "随部门决算公开的项目绩效目标自评，每个项目一张。",
  basis: "四川省部门决算公开编制说明",
  since: 2018,
  profile: "sichuan",
  of: "project",
  // A list of contents must tell the projects apart.
  title: "项目绩效目标完成情况表（{project}）",
  alsoTitled: ["项目绩效目标完成情况表"],
  above: [["（{year}年度）"]],
  widths: [16, 18, 18, 26, 26, 26],
  rows: [
    {
      cells: [
        { text: "项目名称", across: 2, head: true },
        { text: "{project}", across: 4 },
      ],
    },
    {
      cells: [
        { text: "预算单位", across: 2, head: true },
        { text: "{department}", across: 4 },
      ],
    },
    {
      cells: [
        { text: "预算执行情况（万元）", down: 3, head: true },
        { text: "预算数：", across: 2, head: true },
        { text: "{budget:plain}万元" },
        { text: "执行数：", head: true },
        { text: "{spent:plain}万元" },
      ],
    },
    {
      cells: [
        { text: "其中－财政拨款：", across: 2, head: true },
        { text: "{budget-appropriation:plain}万元" },
        { text: "其中－财政拨款：", head: true },
        { text: "{spent-appropriation:plain}万元" },
      ],
    },
    {
      cells: [
        { text: "其它资金：", across: 2, head: true },
        { text: "{budget-other:plain}万元" },
        { text: "其它资金：", head: true },
        { text: "{spent-other:plain}万元" },
      ],
    },
    {
      cells: [
        { text: "年度目标完成情况", down: 2, head: true },
        { text: "预期目标", across: 3, head: true },
        { text: "实际完成目标", across: 2, head: true },
      ],
    },
    {
      cells: [
        { text: "{goal:numbered}", across: 3 },
        { text: "{result:numbered}", across: 2 },
      ],
    },
    {
      cells: [
        { text: "绩效指标完成情况", down: "indicators", head: true },
        { text: "一级指标", head: true },
        { text: "二级指标", head: true },
        { text: "三级指标", head: true },
        { text: "预期指标值（包含数字及文字描述）", head: true },
        { text: "实际完成指标值（包含数字及文字描述）", head: true },
      ],
    },
    {
      indicators: [
        { text: "{level1}" },
        { text: "{level2}" },
        { text: "{level3}" },
        { text: "{target}" },
        { text: "{actual:measured}" },
      ],
    },
  ],
  emptyNote: "本部门无纳入绩效目标管理的项目，此表为空表列示。",
});
