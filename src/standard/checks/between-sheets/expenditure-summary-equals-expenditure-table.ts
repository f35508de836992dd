import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

export const expenditureSummaryEqualsExpenditureTable = defineArticulation({
  id: "between-sheets/expenditure-summary-equals-expenditure-table",
  label: {
    zh: "收支总表的支出与支出总表一致",
    en: "the expenditure side of the summary equals the expenditure table",
  },
  why: "收支总表按类列示的支出就是支出总表各类的合计。",
  basis: "部门预算公开表样勾稽关系：收支总表支出＝支出总表",
  since: 2018,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "expenditure.of-year",
      "budget/income-expenditure!expenditure.of-year:amount",
      ["budget/expenditure!total:total"],
      "收支总表本年支出合计＝支出总表合计",
    ),
    articulation(
      "expenditure.class",
      "budget/income-expenditure!each:amount",
      ["budget/expenditure!each:total"],
      "收支总表各类支出＝支出总表该类合计",
      { over: "classes", derives: true },
    ),
  ],
  examples: {
    ok: `
sheet 1
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
 | | 八、社会保障和就业支出 | 33.19
本年收入合计 | 33.19 | 本年支出合计 | 33.19
sheet 2
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
'208 | 社会保障和就业支出 | 33.19 | 27.19 | 6.00`,
    notOk: `
sheet 1
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
 | | 八、社会保障和就业支出 | 33.91
本年收入合计 | 33.19 | 本年支出合计 | 33.19
sheet 2
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
'208 | 社会保障和就业支出 | 33.19 | 27.19 | 6.00`,
    says: "支出总表该类合计",
  },
});
