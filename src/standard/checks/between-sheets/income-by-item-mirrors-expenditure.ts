import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const mirrored = {
  equal: [
    "budget/income-expenditure!income.total:amount",
    "budget/income-expenditure!expenditure.of-year:amount",
  ],
  otherwise: "有年终结转结余，收入与支出逐科目不可比",
} as const;

export const incomeByItemMirrorsExpenditure = defineArticulation({
  id: "between-sheets/income-by-item-mirrors-expenditure",
  label: { zh: "收入总表与支出总表逐科目对应", en: "income by item mirrors expenditure" },
  why: "当年收入当年安排时，每个科目的收入就是它的支出；不对应不一定错，值得看一眼。",
  basis: "部门预算编制口径：收支按科目对应安排",
  since: 2018,
  severity: "info",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "total",
      "budget/income!total:total",
      ["budget/expenditure!total:total"],
      "收入总表合计＝支出总表合计",
      { when: mirrored },
    ),
    articulation(
      "item",
      "budget/income!each:total",
      ["budget/expenditure!each:total"],
      "收入总表各科目合计＝支出总表该科目合计",
      { over: "codes", when: mirrored },
    ),
    articulation(
      "class",
      "budget/income-expenditure!each:amount",
      ["budget/income!each:total"],
      "收支总表各类支出＝收入总表该类合计",
      { over: "classes", when: mirrored },
    ),
  ],
  examples: {
    ok: `
sheet 0
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
 | | 本年支出合计 | 33.19
收入总计 | 33.19 | 支出总计 | 33.19
sheet 1
部门预算收入总表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 财政拨款收入
 | 合计 | 33.19 | 33.19 | 33.19
'208 | 社会保障和就业支出 | 33.19 | 33.19 | 33.19
sheet 2
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
'208 | 社会保障和就业支出 | 33.19 | 27.19 | 6.00`,
    notOk: `
sheet 0
部门预算收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
 | | 本年支出合计 | 33.19
收入总计 | 33.19 | 支出总计 | 33.19
sheet 1
部门预算收入总表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 财政拨款收入
 | 合计 | 33.19 | 33.19 | 33.19
'208 | 社会保障和就业支出 | 33.19 | 33.19 | 33.19
sheet 2
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
'210 | 卫生健康支出 | 33.19 | 27.19 | 6.00`,
    says: "支出总表该科目合计",
  },
});
