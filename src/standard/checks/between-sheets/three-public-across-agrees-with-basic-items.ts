import { defineArticulation } from "../../../model/define.ts";
import { articulation, covers } from "../../../model/relation.ts";

const items: readonly (readonly [part: string, code: string, zh: string])[] = [
  ["travel", "30212", "因公出国（境）费"],
  ["hospitality", "30217", "公务接待费"],
  ["running", "30231", "公务用车运行费"],
];

export const threePublicAcrossAgreesWithBasicItems = defineArticulation({
  id: "between-sheets/three-public-across-agrees-with-basic-items",
  label: {
    zh: "“三公”经费和机关运行经费与基本支出表相符",
    en: "“three public” and operating expenses agree with basic expenditure",
  },
  why: "基本支出里列的同名科目都是“三公”经费；机关运行经费就是行政单位和参公单位的公用经费，其他单位不填。",
  basis: "上海市部门预算公开表样；财预〔2016〕143号",
  since: 2018,
  severity: "warning",
  family: "F2",
  kind: "bound",
  relations: [
    ...items.map(([part, code, zh]) =>
      covers(
        part,
        `budget/three-public-across!lines:${part}`,
        [`budget/basic-expenditure!${code}:operating`],
        `“三公”经费预算表${zh}不小于基本支出表科目 ${code}`,
      ),
    ),
    articulation(
      "operating",
      "budget/three-public-across!lines:operating",
      ["budget/basic-expenditure!total:operating"],
      "机关运行经费预算数＝基本支出表公用经费合计（全部是行政单位、参公单位的部门）",
      { family: "F3", severity: "info" },
    ),
  ],
  examples: {
    ok: `
sheet 1
2025年预算单位一般公共预算基本支出部门预算经济分类预算表
单位：元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
'30217 | 公务接待费 | 8,000 | | 8,000
合计 | | 8,000 | | 8,000
sheet 2
2025年单位“三公”经费和机关运行经费预算表
单位：万元
“三公”经费预算数 | < | < | < | < | < | 机关运行经费预算数
合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | < | < | ^
^ | ^ | ^ | 小计 | 购置费 | 运行费 | ^
4.05 | | 0.80 | 3.25 | | 3.25 | 0.80`,
    notOk: `
sheet 1
2025年预算单位一般公共预算基本支出部门预算经济分类预算表
单位：元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
'30217 | 公务接待费 | 80,000 | | 80,000
合计 | | 80,000 | | 80,000
sheet 2
2025年单位“三公”经费和机关运行经费预算表
单位：万元
“三公”经费预算数 | < | < | < | < | < | 机关运行经费预算数
合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | < | < | ^
^ | ^ | ^ | 小计 | 购置费 | 运行费 | ^
4.05 | | 0.80 | 3.25 | | 3.25 | 8.00`,
    says: "公务接待费不小于基本支出表科目 30217",
  },
});
