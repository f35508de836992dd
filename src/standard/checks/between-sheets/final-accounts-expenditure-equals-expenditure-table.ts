import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

export const finalAccountsExpenditureEqualsExpenditureTable = defineArticulation({
  id: "between-sheets/final-accounts-expenditure-equals-expenditure-table",
  label: {
    zh: "收入支出决算总表的支出与支出决算表一致",
    en: "the expenditure side of the accounts summary equals the expenditure accounts",
  },
  why: "收入支出决算总表按类列示的支出就是支出决算表各类的合计。",
  basis: "部门决算公开表样表间关系：收入支出决算总表支出＝支出决算表",
  since: 2019,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "expenditure.of-year",
      "final-accounts/income-expenditure!expenditure.of-year:amount",
      ["final-accounts/expenditure!total:total"],
      "收入支出决算总表本年支出合计＝支出决算表本年支出合计",
    ),
    articulation(
      "expenditure.class",
      "final-accounts/income-expenditure!each:amount",
      ["final-accounts/expenditure!each:total"],
      "收入支出决算总表各类支出＝支出决算表该类合计",
      { over: "classes", forced: true, derives: true },
    ),
  ],
  examples: {
    ok: `
sheet 1
收入支出决算总表
单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
 | | 八、社会保障和就业支出 | 326.72
sheet 2
支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
'208 | 社会保障和就业支出 | 326.72 | 326.72 |`,
    notOk: `
sheet 1
收入支出决算总表
单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
 | | 八、社会保障和就业支出 | 362.72
sheet 2
支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
'208 | 社会保障和就业支出 | 326.72 | 326.72 |`,
    says: "支出决算表该类合计",
  },
});
