import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const funds: readonly (readonly [column: string, sheet: string, zh: string])[] = [
  ["general-public", "budget/general-public-expenditure", "一般公共预算"],
  ["government-fund", "budget/government-fund-expenditure", "政府性基金预算"],
  ["state-capital", "budget/state-capital-expenditure", "国有资本经营预算"],
];

export const appropriationExpenditureEqualsFundTables = defineArticulation({
  id: "between-sheets/appropriation-expenditure-equals-fund-tables",
  label: {
    zh: "财政拨款收支总表的支出与三张支出表一致",
    en: "appropriation expenditure equals the fund tables",
  },
  why: "财政拨款收支总表每一列就是一本预算的支出表。",
  basis: "部门预算公开表样勾稽关系：财政拨款收支总表分列支出＝各预算支出表",
  since: 2018,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: funds.flatMap(([column, sheet, zh]) => [
    articulation(
      `${column}.of-year`,
      `budget/appropriation!expenditure.of-year:${column}`,
      [`${sheet}!total:total`],
      `财政拨款收支总表${zh}列本年支出合计＝${zh}支出表合计`,
    ),
    articulation(
      `${column}.class`,
      `budget/appropriation!each:${column}`,
      [`${sheet}!each:total`],
      `财政拨款收支总表${zh}列各类支出＝${zh}支出表该类合计`,
      { over: "classes", derives: true },
    ),
  ]),
  examples: {
    ok: `
sheet 1
部门预算财政拨款收支总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
 | | 八、社会保障和就业支出 | 33.19 | 33.19
sheet 2
部门预算一般公共预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出
'208 | 社会保障和就业支出 | 33.19 | 27.19 | 27.19 | | 6.00`,
    notOk: `
sheet 1
部门预算财政拨款收支总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
 | | 八、社会保障和就业支出 | 39.19 | 39.19
sheet 2
部门预算一般公共预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出
'208 | 社会保障和就业支出 | 33.19 | 27.19 | 27.19 | | 6.00`,
    says: "一般公共预算支出表该类合计",
  },
});
