import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const summary = "budget/income-expenditure!income";
const table = "budget/income!total";

const columns: readonly (readonly [source: string, zh: string])[] = [
  ["special-account", "财政专户管理资金收入"],
  ["service", "事业收入"],
  ["commercial", "事业单位经营收入"],
  ["superior", "上级补助收入"],
  ["affiliate", "附属单位上缴收入"],
  ["other", "其他收入"],
];

export const incomeSummaryEqualsIncomeTable = defineArticulation({
  id: "between-sheets/income-summary-equals-income-table",
  label: {
    zh: "收支总表的收入与收入总表一致",
    en: "the income side of the summary equals the income table",
  },
  why: "两张表讲同一笔收入；改了一张忘了另一张最常见。",
  basis: "部门预算公开表样勾稽关系：收支总表收入＝收入总表合计行",
  since: 2018,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "income.of-year",
      `${summary}.of-year:amount`,
      [`${table}:subtotal`],
      "收支总表本年收入合计＝收入总表本年收入小计",
    ),
    articulation(
      "income.carry-over",
      `${summary}.carry-over:amount`,
      [`${table}:carry-over`],
      "收支总表上年结转结余＝收入总表上年结转",
      { derives: true },
    ),
    articulation(
      "income.total",
      `${summary}.total:amount`,
      [`${table}:total`],
      "收支总表收入总计＝收入总表合计",
    ),
    articulation(
      "income.appropriation",
      `${table}:appropriation`,
      ["general-public", "government-fund", "state-capital"].map(
        (id) => `${summary}.source.${id}:amount`,
      ),
      "收入总表财政拨款收入＝收支总表三项拨款收入之和",
    ),
    ...columns.map(([id, zh]) =>
      articulation(
        `income.${id}`,
        `${summary}.source.${id}:amount`,
        [`${table}:${id}`],
        `收支总表${zh}＝收入总表该列合计`,
        { derives: true },
      ),
    ),
  ],
  examples: {
    ok: `
sheet 1
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
本年收入合计 | 33.19 | 本年支出合计 | 33.19
sheet 2
部门预算收入总表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 财政拨款收入
 | 合计 | 33.19 | 33.19 | 33.19`,
    notOk: `
sheet 1
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
本年收入合计 | 33.91 | 本年支出合计 | 33.91
sheet 2
部门预算收入总表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 财政拨款收入
 | 合计 | 33.19 | 33.19 | 33.19`,
    says: "收入总表本年收入小计",
  },
});
