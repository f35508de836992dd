import { defineArticulation } from "../../../model/define.ts";
import { articulation, covers } from "../../../model/relation.ts";

const funds = [
  "budget/general-public-expenditure",
  "budget/government-fund-expenditure",
  "budget/state-capital-expenditure",
];

const allAppropriation = {
  equal: [
    "budget/income-expenditure!income.source.general-public:amount",
    "budget/income-expenditure!income.total:amount",
  ],
  otherwise: "收入不全是一般公共预算拨款，口径不同",
} as const;

const columns: readonly (readonly [id: string, zh: string])[] = [
  ["total", "合计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
];

export const expenditureCoversTheThreeFunds = defineArticulation({
  id: "between-sheets/expenditure-covers-the-three-funds",
  label: { zh: "支出总表不小于三本预算的支出", en: "total expenditure covers the three funds" },
  why: "支出总表含全部资金，按科目都不会小于财政拨款；全部是一般公共预算拨款时逐科目相等。",
  basis: "部门预算公开表样勾稽关系：支出总表≥各预算支出表；全为拨款时相等",
  since: 2018,
  severity: "error",
  family: "F2",
  kind: "bound",
  relations: columns.flatMap(([id, zh]) => [
    covers(
      `${id}.total`,
      `budget/expenditure!total:${id}`,
      funds.map((sheet) => `${sheet}!total:${id}`),
      `支出总表${zh}不小于三本预算支出表${zh}之和`,
    ),
    covers(
      `${id}.item`,
      `budget/expenditure!each:${id}`,
      funds.map((sheet) => `${sheet}!each:${id}`),
      `支出总表各科目${zh}不小于三本预算支出表该科目${zh}之和`,
      { over: "codes" },
    ),
    articulation(
      `${id}.equal.total`,
      `budget/expenditure!total:${id}`,
      [`${funds[0]}!total:${id}`],
      `支出总表${zh}＝一般公共预算支出表${zh}（全部为一般公共预算拨款）`,
      { when: allAppropriation },
    ),
    articulation(
      `${id}.equal.item`,
      `budget/expenditure!each:${id}`,
      [`${funds[0]}!each:${id}`],
      `支出总表各科目${zh}＝一般公共预算支出表该科目${zh}（全部为一般公共预算拨款）`,
      { over: "codes", when: allAppropriation },
    ),
  ]),
  examples: {
    ok: `
sheet 1
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 39.19 | 27.19 | 12.00
'208 | 社会保障和就业支出 | 39.19 | 27.19 | 12.00
sheet 2
部门预算一般公共预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出
 | 合计 | 33.19 | 27.19 | 27.19 | | 6.00
'208 | 社会保障和就业支出 | 33.19 | 27.19 | 27.19 | | 6.00
sheet 3
部门预算政府性基金预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
sheet 4
部门预算国有资本经营预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
    notOk: `
sheet 1
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
'208 | 社会保障和就业支出 | 33.19 | 27.19 | 6.00
sheet 2
部门预算一般公共预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出
 | 合计 | 43.19 | 27.19 | 27.19 | | 16.00
'208 | 社会保障和就业支出 | 43.19 | 27.19 | 27.19 | | 16.00
sheet 3
部门预算政府性基金预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
sheet 4
部门预算国有资本经营预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
    says: "不小于三本预算",
  },
});
