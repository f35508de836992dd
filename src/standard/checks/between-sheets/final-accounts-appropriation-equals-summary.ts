import { defineArticulation } from "../../../model/define.ts";
import { articulation, covers } from "../../../model/relation.ts";

const appropriation = "final-accounts/appropriation";
const summary = "final-accounts/income-expenditure";

const funds: readonly (readonly [id: string, zh: string])[] = [
  ["general-public", "一般公共预算财政拨款"],
  ["government-fund", "政府性基金预算财政拨款"],
  ["state-capital", "国有资本经营预算财政拨款"],
];

export const finalAccountsAppropriationEqualsSummary = defineArticulation({
  id: "between-sheets/final-accounts-appropriation-equals-summary",
  label: {
    zh: "财政拨款收入支出决算总表与收入支出决算总表一致",
    en: "the appropriation accounts agree with the accounts summary",
  },
  why: "三本预算的拨款收入在两张总表上是同一个数；财政拨款的结转不会多于全部结转。",
  basis: "部门决算公开表样表间关系：财政拨款收入支出决算总表收入＝收入支出决算总表财政拨款收入",
  since: 2019,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    ...funds.map(([id, zh]) =>
      articulation(
        `income.${id}`,
        `${appropriation}!income.source.${id}:amount`,
        [`${summary}!income.source.${id}:amount`],
        `财政拨款收入支出决算总表${zh}＝收入支出决算总表${zh}收入`,
        { derives: true },
      ),
    ),
    articulation(
      "income.of-year",
      `${appropriation}!income.of-year:amount`,
      ["final-accounts/income!total:appropriation"],
      "财政拨款收入支出决算总表本年收入合计＝收入决算表财政拨款收入合计",
    ),
    covers(
      "expenditure.class",
      `${summary}!each:amount`,
      [`${appropriation}!each:total`],
      "各类财政拨款支出不大于收入支出决算总表该类支出",
      { over: "classes", forced: true },
    ),
    covers(
      "income.carry-over",
      `${summary}!income.carry-over:amount`,
      [`${appropriation}!income.carry-over:amount`],
      "年初财政拨款结转和结余不大于全部年初结转和结余",
    ),
    covers(
      "expenditure.carry-over",
      `${summary}!expenditure.carry-over:amount`,
      [`${appropriation}!expenditure.carry-over:total`],
      "年末财政拨款结转和结余不大于全部年末结转和结余",
    ),
  ],
  examples: {
    ok: `
sheet 1
收入支出决算总表
单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
一、一般公共预算财政拨款收入 | 2,940.05 |
sheet 2
财政拨款收入支出决算总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
一、一般公共预算财政拨款 | 2,940.05 |`,
    notOk: `
sheet 1
收入支出决算总表
单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
一、一般公共预算财政拨款收入 | 2,940.05 |
sheet 2
财政拨款收入支出决算总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
一、一般公共预算财政拨款 | 2,904.05 |`,
    says: "收入支出决算总表一般公共预算财政拨款收入",
  },
});
