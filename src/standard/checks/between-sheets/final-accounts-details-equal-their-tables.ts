import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

export const finalAccountsDetailsEqualTheirTables = defineArticulation({
  id: "between-sheets/final-accounts-details-equal-their-tables",
  label: {
    zh: "决算明细表的合计与所细列的表一致",
    en: "detailed accounts add to the tables they detail",
  },
  why: "明细表只是把同一笔支出再分细，合计不会变。",
  basis: "部门决算公开表样表间关系：明细表合计＝总表支出合计",
  since: 2019,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "appropriation",
      "final-accounts/appropriation-detail!total:total",
      ["final-accounts/appropriation!expenditure.of-year:total"],
      "财政拨款支出决算明细表合计＝财政拨款收入支出决算总表本年支出合计",
    ),
    articulation(
      "general-public",
      "final-accounts/general-public-detail!total:total",
      ["final-accounts/general-public-expenditure!total:total"],
      "一般公共预算财政拨款支出决算明细表合计＝一般公共预算财政拨款支出决算表合计",
    ),
    articulation(
      "general-public-projects",
      "final-accounts/general-public-projects!total:total",
      ["final-accounts/general-public-expenditure!total:project"],
      "一般公共预算财政拨款项目支出决算表合计＝一般公共预算财政拨款支出决算表项目支出",
    ),
    articulation(
      "projects",
      "final-accounts/projects!total:total",
      ["final-accounts/expenditure!total:project"],
      "项目支出决算表合计＝支出决算表项目支出合计",
      { severity: "warning" },
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
一般公共预算财政拨款项目支出决算表
单位：万元
科目编码 | 科目名称 | 金额
 | 合计 | 603.14`,
    notOk: `
sheet 1
一般公共预算财政拨款支出决算表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 2,940.05 | 2,336.91 | 603.14
sheet 2
一般公共预算财政拨款项目支出决算表
单位：万元
科目编码 | 科目名称 | 金额
 | 合计 | 630.14`,
    says: "项目支出决算表合计",
  },
});
