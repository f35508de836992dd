import { defineArticulation } from "../../../model/define.ts";
import { articulation, covers } from "../../../model/relation.ts";

const funds: readonly (readonly [id: string, zh: string])[] = [
  ["general-public", "一般公共预算拨款"],
  ["government-fund", "政府性基金预算拨款"],
  ["state-capital", "国有资本经营预算拨款"],
];

export const appropriationIncomeEqualsSummary = defineArticulation({
  id: "between-sheets/appropriation-income-equals-summary",
  label: {
    zh: "财政拨款收支总表的收入与收支总表一致",
    en: "appropriation income equals the summary",
  },
  why: "三本预算的拨款在两张总表上是同一个数。",
  basis: "部门预算公开表样勾稽关系：财政拨款收支总表收入＝收支总表拨款收入",
  since: 2018,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    ...funds.map(([id, zh]) =>
      articulation(
        `income.${id}`,
        `budget/appropriation!income.source.${id}:amount`,
        [`budget/income-expenditure!income.source.${id}:amount`],
        `财政拨款收支总表${zh}＝收支总表${zh}收入`,
        { derives: true },
      ),
    ),
    articulation(
      "income.of-year",
      "budget/appropriation!income.of-year:amount",
      ["budget/income!total:appropriation"],
      "财政拨款收支总表本年收入合计＝收入总表财政拨款收入合计",
    ),
    covers(
      "income.carry-over",
      "budget/income-expenditure!income.carry-over:amount",
      ["budget/appropriation!income.carry-over:amount"],
      "财政拨款的年初结转和结余不大于全部上年结转结余",
    ),
  ],
  examples: {
    ok: `
sheet 1
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 33.19 |
sheet 2
部门预算财政拨款收支总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
一、一般公共预算拨款 | 33.19 |`,
    notOk: `
sheet 1
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 33.19 |
sheet 2
部门预算财政拨款收支总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
一、一般公共预算拨款 | 39.19 |`,
    says: "收支总表一般公共预算拨款收入",
  },
});
