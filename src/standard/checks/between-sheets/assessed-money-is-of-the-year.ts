import { defineArticulation } from "../../../model/define.ts";
import { covers } from "../../../model/relation.ts";

export const assessedMoneyIsOfTheYear = defineArticulation({
  id: "between-sheets/assessed-money-is-of-the-year",
  label: { zh: "自评涉及资金不大于本年支出", en: "assessed money is of the year" },
  why: "绩效自评的是本年的支出；涉及资金比全年支出还多，多半是单位看错了或者填了多年的总数。",
  basis: "项目支出绩效自评结果随部门决算公开的要求",
  since: 2019,
  severity: "warning",
  family: "F2",
  kind: "bound",
  relations: [
    covers(
      "assessed",
      "final-accounts/expenditure!total:total",
      ["own/accounts!assessed:final"],
      "支出决算表本年支出合计不小于绩效自评涉及资金",
    ),
  ],
  examples: {
    ok: `
sheet 1
支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
sheet 2
决算补充资料
项目 | 上年决算数（万元） | 年初预算数（万元） | 本年决算数（万元） | 数量
绩效自评项目（个） | | | 6.00 | 3`,
    notOk: `
sheet 1
支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
sheet 2
决算补充资料
项目 | 上年决算数（万元） | 年初预算数（万元） | 本年决算数（万元） | 数量
绩效自评项目（个） | | | 60.00 | 3`,
    says: "绩效自评涉及资金",
  },
});
