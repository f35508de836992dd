import { defineArticulation } from "../../../model/define.ts";
import { covers } from "../../../model/relation.ts";

export const finalAccountsLastYearCoversGeneralPublic = defineArticulation({
  id: "between-sheets/final-accounts-last-year-covers-general-public",
  label: {
    zh: "上年和年初的财政拨款不小于其中的一般公共预算",
    en: "last year's appropriation covers the general public budget",
  },
  why: "一般公共预算是财政拨款的一部分；部分比全部还大，公开文字里两个增减幅度就互相矛盾。",
  basis: "部门决算公开表样表间关系：财政拨款支出包含一般公共预算财政拨款支出",
  since: 2019,
  severity: "error",
  family: "F2",
  kind: "bound",
  relations: [
    covers(
      "last",
      "own/accounts!appropriation-spending:last",
      ["own/subjects!total:last"],
      "上年财政拨款支出不小于上年一般公共预算支出",
    ),
    covers(
      "budget",
      "own/accounts!appropriation-spending:budget",
      ["own/subjects!total:budget"],
      "年初财政拨款支出预算不小于年初一般公共预算支出",
    ),
  ],
  examples: {
    ok: `
sheet 1
决算补充资料
项目 | 上年决算数（万元） | 年初预算数（万元） | 本年决算数（万元） | 数量
财政拨款本年支出 | 33.19 | 27.19
sheet 2
功能科目对比
科目编码 | 科目名称 | 年初预算数（万元） | 上年决算数（万元）
 | 合计 | 27.19 | 30.00`,
    notOk: `
sheet 1
决算补充资料
项目 | 上年决算数（万元） | 年初预算数（万元） | 本年决算数（万元） | 数量
财政拨款本年支出 | 33.19 | 27.19
sheet 2
功能科目对比
科目编码 | 科目名称 | 年初预算数（万元） | 上年决算数（万元）
 | 合计 | 27.19 | 35.00`,
    says: "一般公共预算",
  },
});
