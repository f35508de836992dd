import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const appropriation = "final-accounts/appropriation";

const tables: readonly (readonly [column: string, sheet: string, zh: string])[] = [
  ["general-public", "general-public-expenditure", "一般公共预算财政拨款支出决算表"],
  ["government-fund", "government-fund", "政府性基金预算财政拨款收入支出决算表"],
  ["state-capital", "state-capital-expenditure", "国有资本经营预算财政拨款支出决算表"],
  ["state-capital", "state-capital", "国有资本经营预算财政拨款收入支出决算表"],
];

/** Tables that also say what came in and what was left. */
const wholeAccounts = tables.filter(([column, sheet]) => column === sheet);

export const finalAccountsAppropriationEqualsFundTables = defineArticulation({
  id: "between-sheets/final-accounts-appropriation-equals-fund-tables",
  label: {
    zh: "财政拨款收入支出决算总表与各本预算的决算表一致",
    en: "the appropriation accounts equal the accounts of each fund",
  },
  why: "财政拨款收入支出决算总表的每一列就是一本预算的决算表。",
  basis: "部门决算公开表样表间关系：财政拨款收入支出决算总表分列支出＝各预算支出决算表",
  since: 2019,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    ...tables.flatMap(([column, sheet, zh]) => [
      articulation(
        `${sheet}.of-year`,
        `${appropriation}!expenditure.of-year:${column}`,
        [`final-accounts/${sheet}!total:total`],
        `财政拨款收入支出决算总表该列本年支出合计＝${zh}支出合计`,
      ),
      articulation(
        `${sheet}.class`,
        `${appropriation}!each:${column}`,
        [`final-accounts/${sheet}!each:total`],
        `财政拨款收入支出决算总表该列各类支出＝${zh}该类支出`,
        { over: "classes", forced: true, derives: true },
      ),
    ]),
    ...wholeAccounts.flatMap(([column, sheet, zh]) => [
      articulation(
        `${sheet}.income`,
        `${appropriation}!income.source.${column}:amount`,
        [`final-accounts/${sheet}!total:income`],
        `财政拨款收入支出决算总表该项收入＝${zh}本年收入合计`,
      ),
      articulation(
        `${sheet}.opening`,
        `${appropriation}!income.carry-over-of.${column}:amount`,
        [`final-accounts/${sheet}!total:opening`],
        `财政拨款收入支出决算总表该项年初结转和结余＝${zh}年初结转和结余合计`,
      ),
      articulation(
        `${sheet}.closing`,
        `${appropriation}!expenditure.carry-over:${column}`,
        [`final-accounts/${sheet}!total:closing`],
        `财政拨款收入支出决算总表该列年末结转和结余＝${zh}年末结转和结余合计`,
      ),
    ]),
  ],
  examples: {
    ok: `
sheet 1
财政拨款收入支出决算总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
 | | 本年支出合计 | 640.00 | 600.00 | 40.00
sheet 2
一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 600.00 | 500.00 | 100.00
sheet 3
政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余
^ | ^ | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^
 | 合计 | 5.00 | 40.00 | 40.00 | | 40.00 | 5.00`,
    notOk: `
sheet 1
财政拨款收入支出决算总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
 | | 本年支出合计 | 640.00 | 600.00 | 40.00
sheet 2
一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 600.00 | 500.00 | 100.00
sheet 3
政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余
^ | ^ | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^
 | 合计 | 5.00 | 40.00 | 45.00 | | 45.00 |`,
    says: "政府性基金预算财政拨款收入支出决算表支出合计",
  },
});
