import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const otherMoney = "收入支出不全是财政拨款，口径不同";

/** All expenditure is appropriation: then so is all income. */
const spentFromAppropriation = {
  equal: ["budget/expenditure!total:total", "budget/appropriation!expenditure.of-year:total"],
  otherwise: otherMoney,
} as const;

/** All income is appropriation: then so is all expenditure. */
const incomeIsAppropriation = {
  equal: [
    "budget/income-expenditure!income.total:amount",
    "budget/appropriation!income.total:amount",
  ],
  otherwise: otherMoney,
} as const;

const noCarryOver = {
  equal: ["budget/appropriation!income.total:amount", "budget/appropriation!income.of-year:amount"],
  otherwise: "有年初财政拨款结转和结余，口径不同",
} as const;

export const appropriationIsAllMoney = defineArticulation({
  id: "between-sheets/appropriation-is-all-money",
  label: {
    zh: "全部是财政拨款时两张总表一致",
    en: "with appropriation only, both summaries agree",
  },
  why: "没有其他资金的部门，收支总表和财政拨款收支总表讲的是同一笔钱。",
  basis: "部门预算公开表样勾稽关系",
  since: 2018,
  severity: "info",
  family: "F3",
  kind: "equal",
  relations: [
    articulation(
      "income.total",
      "budget/income-expenditure!income.total:amount",
      ["budget/appropriation!income.total:amount"],
      "收支总表收入总计＝财政拨款收支总表收入总计",
      { when: spentFromAppropriation },
    ),
    articulation(
      "expenditure.of-year",
      "budget/appropriation!expenditure.of-year:total",
      ["budget/expenditure!total:total"],
      "财政拨款收支总表本年支出合计＝支出总表合计",
      { when: incomeIsAppropriation },
    ),
    articulation(
      "expenditure.total",
      "budget/appropriation!expenditure.total:total",
      ["budget/expenditure!total:total", "budget/income-expenditure!expenditure.carry-over:amount"],
      "财政拨款收支总表支出总计＝支出总表合计＋收支总表年终结转结余",
      { when: incomeIsAppropriation },
    ),
    articulation(
      "appropriation.total",
      "budget/appropriation!income.total:amount",
      ["budget/income!total:appropriation"],
      "财政拨款收支总表收入总计＝收入总表财政拨款收入合计",
      { when: noCarryOver },
    ),
    articulation(
      "appropriation.general-public",
      "budget/appropriation!income.total:amount",
      ["budget/general-public-expenditure!total:total"],
      "财政拨款收支总表收入总计＝一般公共预算支出表合计",
      {
        when: {
          equal: [
            "budget/appropriation!expenditure.total:total",
            "budget/appropriation!expenditure.of-year:general-public",
          ],
          otherwise: "不全是一般公共预算，或有年末结转",
        },
      },
    ),
  ],
  examples: {
    ok: `
sheet 1
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
收入总计 | 33.19 | 支出总计 | 33.19
sheet 2
部门预算财政拨款收支总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
 | | 本年支出合计 | 33.19 | 33.19
收入总计 | 33.19 | 支出总计 | 33.19 | 33.19
sheet 3
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00`,
    notOk: `
sheet 1
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
收入总计 | 33.19 | 支出总计 | 33.19
sheet 2
部门预算财政拨款收支总表
单位：万元
收入 | < | 支出 | < | < | < | <
项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
 | | 本年支出合计 | 33.19 | 33.19
收入总计 | 33.19 | 支出总计 | 33.91 | 33.19
sheet 3
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00`,
    says: "财政拨款收支总表支出总计",
  },
});
