import { defineProfile } from "../../model/define.ts";

export const hebei = defineProfile({
  id: "hebei",
  label: { zh: "河北省", en: "Hebei" },
  why: "河北省县级部门预算公开表样：左侧序号，表头下有栏次，单位行写部门、年度、金额单位。",
  basis: "河北省预决算公开操作规程实施细则（冀财预〔2016〕129号）；2021年县级部门公开实例",
  since: 2018,
  extends: "national",
  editions: [2021],
  form: { serial: "序号", columnNumbers: "栏次", unitLine: "金额单位：", yearLine: "预算年度：" },
  sheets: [
    { sheet: "own/particulars", optional: true },
    { sheet: "budget/income-expenditure", title: "部门预算收支总表" },
    { sheet: "budget/income", title: "部门预算收入总表" },
    { sheet: "budget/expenditure", title: "部门预算支出总表" },
    { sheet: "budget/appropriation", title: "部门预算财政拨款收支总表" },
    {
      sheet: "budget/general-public-expenditure",
      title: "部门预算一般公共预算财政拨款支出表",
    },
    {
      sheet: "budget/basic-expenditure",
      title: "部门预算一般公共预算财政拨款基本支出表",
    },
    {
      sheet: "budget/government-fund-expenditure",
      title: "部门预算政府性基金预算财政拨款支出表",
    },
    {
      sheet: "budget/state-capital-expenditure",
      title: "部门预算国有资本经营预算财政拨款支出表",
    },
    { sheet: "budget/three-public", title: "部门预算财政拨款“三公”经费支出表" },
    { sheet: "budget/institutions" },
    { sheet: "budget/procurement" },
    { sheet: "budget/fixed-assets" },
  ],
});
