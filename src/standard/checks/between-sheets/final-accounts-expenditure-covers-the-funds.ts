import { defineArticulation } from "../../../model/define.ts";
import { articulation, covers } from "../../../model/relation.ts";

const generalPublic = "final-accounts/general-public-expenditure";
const governmentFund = "final-accounts/government-fund";

const columns: readonly (readonly [id: string, zh: string])[] = [
  ["total", "支出"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
];

/** All expenditure is appropriation of the general public budget. */
const generalPublicOnly = {
  equal: [
    "final-accounts/expenditure!total:total",
    "final-accounts/appropriation!expenditure.of-year:general-public",
  ],
  otherwise: "支出不全是一般公共预算财政拨款，口径不同",
} as const;

export const finalAccountsExpenditureCoversTheFunds = defineArticulation({
  id: "between-sheets/final-accounts-expenditure-covers-the-funds",
  label: { zh: "支出决算表不小于财政拨款的支出", en: "the expenditure accounts cover the funds" },
  why: "支出决算表含全部资金，按科目都不会小于财政拨款；全部是一般公共预算财政拨款时逐科目相等。",
  basis: "部门决算公开表样表间关系：支出决算表≥各预算财政拨款支出；全为拨款时相等",
  since: 2019,
  severity: "error",
  family: "F2",
  kind: "bound",
  relations: columns.flatMap(([id, zh]) => [
    covers(
      `${id}.total`,
      `final-accounts/expenditure!total:${id}`,
      [`${generalPublic}!total:${id}`, `${governmentFund}!total:${id}`],
      `支出决算表${zh}合计不小于一般公共预算、政府性基金预算财政拨款${zh}之和`,
    ),
    covers(
      `${id}.item`,
      `final-accounts/expenditure!each:${id}`,
      [`${generalPublic}!each:${id}`, `${governmentFund}!each:${id}`],
      `支出决算表各科目${zh}不小于一般公共预算、政府性基金预算财政拨款该科目${zh}之和`,
      { over: "codes" },
    ),
    articulation(
      `${id}.equal.item`,
      `final-accounts/expenditure!each:${id}`,
      [`${generalPublic}!each:${id}`],
      `支出决算表各科目${zh}＝一般公共预算财政拨款支出决算表该科目${zh}（全部为一般公共预算财政拨款）`,
      { over: "codes", when: generalPublicOnly },
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
'208 | 社会保障和就业支出 | 326.72 | 326.72 |
sheet 3
政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余`,
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
'208 | 社会保障和就业支出 | 346.72 | 346.72 |
sheet 3
政府性基金预算财政拨款收入支出决算表
单位：万元
科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 小计 | 基本支出 | 项目支出 | 年末结转和结余`,
    says: "不小于一般公共预算、政府性基金",
  },
});
