import { defineArticulation } from "../../../model/define.ts";
import { covers } from "../../../model/relation.ts";

const items: readonly (readonly [code: string, line: string, zh: string])[] = [
  ["30212", "three-public.travel", "因公出国（境）费"],
  ["30217", "three-public.hospitality", "公务接待费"],
  ["30231", "vehicles.running", "公务用车运行维护费"],
];

export const threePublicCoversBasicItems = defineArticulation({
  id: "between-sheets/three-public-covers-basic-items",
  label: {
    zh: "“三公”经费不小于基本支出中的同名科目",
    en: "three-public expenses cover the basic items",
  },
  why: "“三公”经费含基本支出和项目支出，基本支出里的同名科目不会比它多。",
  basis: "部门预算公开表样勾稽关系：“三公”经费表与基本支出表 30212、30217、30231",
  since: 2018,
  severity: "error",
  family: "B2",
  kind: "bound",
  relations: [
    covers(
      "all",
      "budget/appropriation!expenditure.of-year:total",
      ["budget/three-public!total:total"],
      "“三公”经费合计不大于财政拨款本年支出合计",
    ),
    ...items.map(([code, line, zh]) =>
      covers(
        code,
        `budget/three-public!${line}:general-public`,
        [`budget/basic-expenditure!${code}:total`],
        `“三公”经费表${zh}不小于基本支出表 ${code}`,
      ),
    ),
  ],
  examples: {
    ok: `
sheet 1
部门预算财政拨款“三公”经费支出表
单位：万元
项目 | 合计 | 一般公共预算财政拨款 | 政府性基金财政拨款 | 国有资本经营预算财政拨款
公务用车运行维护费 | 2.84 | 2.84
sheet 2
部门预算一般公共预算财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
'30231 | 公务用车运行维护费 | 2.84 | | 2.84`,
    notOk: `
sheet 1
部门预算财政拨款“三公”经费支出表
单位：万元
项目 | 合计 | 一般公共预算财政拨款 | 政府性基金财政拨款 | 国有资本经营预算财政拨款
公务用车运行维护费 | 2.84 | 2.84
sheet 2
部门预算一般公共预算财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
'30231 | 公务用车运行维护费 | 3.84 | | 3.84`,
    says: "不小于基本支出表 30231",
  },
});
