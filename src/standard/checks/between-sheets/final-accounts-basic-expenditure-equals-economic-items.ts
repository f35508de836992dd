import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const items = "final-accounts/basic-expenditure!total";

export const finalAccountsBasicExpenditureEqualsEconomicItems = defineArticulation({
  id: "between-sheets/final-accounts-basic-expenditure-equals-economic-items",
  label: {
    zh: "决算的基本支出按功能与按经济分类一致",
    en: "basic expenditure accounts by function equal those by economic item",
  },
  why: "同一笔基本支出分两种口径列示，人员经费合计加公用经费合计就是基本支出。",
  basis: "部门决算公开表样表间关系：一般公共预算财政拨款支出决算表基本支出＝基本支出决算表",
  since: 2019,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "basic",
      "final-accounts/general-public-expenditure!total:basic",
      [`${items}:personnel`, `${items}:operating`],
      "一般公共预算财政拨款支出决算表基本支出＝基本支出决算表人员经费合计＋公用经费合计",
    ),
  ],
  examples: {
    ok: `
sheet 1
一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 2,940.05 | 2,336.91 | 603.14
sheet 2
一般公共预算财政拨款基本支出决算表
单位：万元
人员经费 | < | < | 公用经费 | < | <
科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
人员经费合计 | < | 2,152.26 | 公用经费合计 | < | 184.65`,
    notOk: `
sheet 1
一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 2,940.05 | 2,336.91 | 603.14
sheet 2
一般公共预算财政拨款基本支出决算表
单位：万元
人员经费 | < | < | 公用经费 | < | <
科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
人员经费合计 | < | 2,125.26 | 公用经费合计 | < | 184.65`,
    says: "人员经费合计＋公用经费合计",
  },
});
