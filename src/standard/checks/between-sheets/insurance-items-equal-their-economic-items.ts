import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

const pairs: readonly (readonly [item: string, economic: string, zh: string])[] = [
  ["2080505", "30108", "机关事业单位基本养老保险缴费"],
  ["2080506", "30109", "职业年金缴费"],
  ["2101103", "30111", "公务员医疗补助缴费"],
  ["2210201", "30113", "住房公积金"],
];

export const insuranceItemsEqualTheirEconomicItems = defineArticulation({
  id: "between-sheets/insurance-items-equal-their-economic-items",
  label: {
    zh: "社保、公积金的功能科目与经济科目一致",
    en: "insurance and housing items agree in both classifications",
  },
  why: "养老、职业年金、医疗补助、公积金通常整笔列在一个功能科目和一个经济科目里；不同不一定错，值得看一眼。",
  basis: "两套支出分类的对应关系（基本支出口径）",
  since: 2018,
  severity: "info",
  family: "B2",
  kind: "equal",
  relations: [
    ...pairs.map(([item, economic, zh]) =>
      articulation(
        item,
        `budget/general-public-expenditure!${item}:basic`,
        [`budget/basic-expenditure!${economic}:total`],
        `功能科目 ${item} 基本支出＝经济科目 ${economic} ${zh}`,
      ),
    ),
    articulation(
      "medical",
      "budget/basic-expenditure!30110:total",
      [
        "budget/general-public-expenditure!2101101:basic",
        "budget/general-public-expenditure!2101102:basic",
      ],
      "经济科目 30110 职工基本医疗保险缴费＝功能科目 2101101、2101102 基本支出之和",
    ),
  ],
  examples: {
    ok: `
sheet 1
部门预算一般公共预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出
'2210201 | 住房公积金 | 20.40 | 20.40 | 20.40
sheet 2
部门预算一般公共预算财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
'30113 | 住房公积金 | 20.40 | 20.40`,
    notOk: `
sheet 1
部门预算一般公共预算财政拨款支出表
单位：万元
科目编码 | 科目名称 | 合计 | 小计 | 人员经费 | 公用经费 | 项目支出
'2210201 | 住房公积金 | 20.40 | 20.40 | 20.40
sheet 2
部门预算一般公共预算财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
'30113 | 住房公积金 | 24.00 | 24.00`,
    says: "经济科目 30113",
  },
});
