import { defineProfile } from "../../model/define.ts";

const funds = ["special-account", "superior", "affiliate", "subtotal", "carry-over"];

export const shanghai = defineProfile({
  id: "shanghai",
  label: { zh: "上海市", en: "Shanghai" },
  why: "上海市部门和单位预算公开表样：金额以元列示，科目编码分类、款、项三列，没有数的行不印。",
  basis: "上海市部门预算、部门决算公开表样；2024年度决算、2025年预算公开实例",
  since: 2018,
  extends: "national",
  binding: false,
  editions: [2025],
  sheets: [
    { sheet: "own/particulars", optional: true },
    {
      sheet: "budget/income-expenditure",
      title: "财务收支预算总表",
      titles: ["预算单位财务收支预算总表", "部门财务收支预算总表"],
      onlyFilled: true,
    },
    {
      sheet: "budget/income",
      title: "收入预算总表",
      titles: ["预算单位收入预算总表", "部门收入预算总表"],
      headers: { commercial: "事业单位经营收入" },
      without: funds,
    },
    {
      sheet: "budget/expenditure",
      title: "支出预算总表",
      titles: ["预算单位支出预算总表", "部门支出预算总表"],
      headers: { total: "合计" },
      without: ["commercial", "superior", "affiliate"],
    },
    {
      sheet: "budget/appropriation",
      title: "财政拨款收支预算总表",
      titles: ["预算单位财政拨款收支预算总表", "部门财政拨款收支预算总表"],
      headers: {
        "general-public": "一般公共预算",
        "government-fund": "政府性基金预算",
        "state-capital": "国有资本经营预算",
      },
      onlyFilled: true,
    },
    {
      sheet: "budget/general-public-expenditure",
      title: "一般公共预算支出功能分类预算表",
      titles: ["预算单位一般公共预算支出功能分类预算表", "部门一般公共预算支出功能分类预算表"],
      headers: { basic: "基本支出" },
      without: ["personnel", "operating"],
    },
    {
      sheet: "budget/government-fund-expenditure",
      title: "政府性基金预算支出功能分类预算表",
      titles: ["预算单位政府性基金预算支出功能分类预算表", "部门政府性基金预算支出功能分类预算表"],
    },
    {
      sheet: "budget/state-capital-expenditure",
      title: "国有资本经营预算支出功能分类预算表",
      titles: [
        "预算单位国有资本经营预算支出功能分类预算表",
        "部门国有资本经营预算支出功能分类预算表",
      ],
    },
    {
      sheet: "budget/basic-expenditure",
      title: "一般公共预算基本支出部门预算经济分类预算表",
      titles: [
        "预算单位一般公共预算基本支出部门预算经济分类预算表",
        "部门一般公共预算基本支出部门预算经济分类预算表",
      ],
    },
    { sheet: "budget/three-public-across" },
    { sheet: "budget/three-public", optional: true, instead: "budget/three-public-across" },
  ],
  accounts: [
    { sheet: "own/particulars", optional: true },
    { sheet: "final-accounts/income-expenditure" },
    { sheet: "final-accounts/income" },
    { sheet: "final-accounts/expenditure" },
    { sheet: "final-accounts/appropriation" },
    { sheet: "final-accounts/general-public-expenditure" },
    { sheet: "final-accounts/basic-expenditure" },
    { sheet: "final-accounts/three-public" },
    { sheet: "final-accounts/government-fund" },
    { sheet: "final-accounts/state-capital", optional: false },
    { sheet: "final-accounts/state-capital-expenditure", optional: true },
  ],
});
