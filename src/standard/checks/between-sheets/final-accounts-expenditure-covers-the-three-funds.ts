import { defineArticulation } from "../../../model/define.ts";
import { covers } from "../../../model/relation.ts";

const funds = ["general-public-expenditure", "government-fund", "state-capital-expenditure"].map(
  (name) => `final-accounts/${name}`,
);

const columns: readonly (readonly [id: string, zh: string])[] = [
  ["total", "支出"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
];

export const finalAccountsExpenditureCoversTheThreeFunds = defineArticulation({
  id: "between-sheets/final-accounts-expenditure-covers-the-three-funds",
  label: {
    zh: "支出决算表不小于三本预算的支出",
    en: "the expenditure accounts cover the three funds",
  },
  why: "支出决算表含全部资金，按科目都不会小于财政拨款。",
  basis: "部门决算公开表样表间关系：支出决算表≥各预算财政拨款支出决算表",
  since: 2020,
  severity: "error",
  family: "F2",
  kind: "bound",
  relations: columns.flatMap(([id, zh]) => [
    covers(
      `${id}.total`,
      `final-accounts/expenditure!total:${id}`,
      funds.map((sheet) => `${sheet}!total:${id}`),
      `支出决算表${zh}合计不小于三本预算${zh}之和`,
    ),
    covers(
      `${id}.item`,
      `final-accounts/expenditure!each:${id}`,
      funds.map((sheet) => `${sheet}!each:${id}`),
      `支出决算表各科目${zh}不小于三本预算该科目${zh}之和`,
      { over: "codes" },
    ),
    covers(
      `${id}.general-public`,
      `final-accounts/expenditure!each:${id}`,
      [`${funds[0]}!each:${id}`],
      `支出决算表各科目${zh}不小于一般公共预算财政拨款该科目${zh}`,
      { over: "codes" },
    ),
  ]),
  examples: {
    ok: `
sheet 1
支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
'208 | 社会保障和就业支出 | 326.72 | 326.72 |
sheet 2
一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
'208 | 社会保障和就业支出 | 326.72 | 326.72 |`,
    notOk: `
sheet 1
支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
'208 | 社会保障和就业支出 | 326.72 | 326.72 |
sheet 2
一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
'208 | 社会保障和就业支出 | 346.72 | 346.72 |`,
    says: "不小于一般公共预算财政拨款",
  },
});
