import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const byFunction = "budget/general-public-expenditure!total";
const byEconomy = "budget/basic-expenditure!total";

export const basicExpenditureEqualsEconomicItems = defineArticulation({
  id: "between-sheets/basic-expenditure-equals-economic-items",
  label: {
    zh: "基本支出按功能与按经济分类一致",
    en: "basic expenditure by function equals that by economic item",
  },
  why: "同一笔基本支出分两种口径列示，合计、人员经费、公用经费都应相同。",
  basis: "部门预算公开表样勾稽关系：一般公共预算支出表基本支出＝基本支出表",
  since: 2018,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "basic",
      `${byFunction}:basic`,
      [`${byEconomy}:total`],
      "一般公共预算支出表基本支出小计＝基本支出表合计",
    ),
    articulation(
      "personnel",
      `${byFunction}:personnel`,
      [`${byEconomy}:personnel`],
      "一般公共预算支出表人员经费＝基本支出表人员经费",
    ),
    articulation(
      "operating",
      `${byFunction}:operating`,
      [`${byEconomy}:operating`],
      "一般公共预算支出表公用经费＝基本支出表公用经费",
    ),
  ],
  examples: {
    ok: `
sheet 1
部门预算一般公共预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出
 | 合计 | 409.40 | 409.40 | 373.22 | 36.18
sheet 2
部门预算一般公共预算财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
 | 合计 | 409.40 | 373.22 | 36.18`,
    notOk: `
sheet 1
部门预算一般公共预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出
 | 合计 | 409.40 | 409.40 | 373.22 | 36.18
sheet 2
部门预算一般公共预算财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
 | 合计 | 409.40 | 373.12 | 36.28`,
    says: "人员经费",
  },
});
