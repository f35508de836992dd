import { defineArticulation } from "../../../model/define.ts";
import { covers } from "../../../model/relation.ts";

const items: readonly (readonly [part: string, code: string, zh: string])[] = [
  ["travel", "30212", "因公出国（境）费"],
  ["hospitality", "30217", "公务接待费"],
  ["running", "30231", "公务用车运行维护费"],
  ["purchase", "31013", "公务用车购置费"],
];

export const finalAccountsThreePublicCoversBasicItems = defineArticulation({
  id: "between-sheets/final-accounts-three-public-covers-basic-items",
  label: {
    zh: "“三公”经费决算数不小于基本支出中的同名科目",
    en: "“three public” accounts cover the basic items of the same name",
  },
  why: "基本支出里列的因公出国、接待、公务用车费用都是“三公”经费；项目支出还可以另有。",
  basis: "部门决算公开表样表间关系：“三公”经费支出决算表与基本支出决算表同名科目",
  since: 2019,
  severity: "warning",
  family: "F2",
  kind: "bound",
  relations: items.map(([part, code, zh]) =>
    covers(
      part,
      `final-accounts/three-public!lines:final-${part}`,
      [`final-accounts/basic-expenditure!${code}:operating`],
      `“三公”经费支出决算表${zh}决算数不小于基本支出决算表科目 ${code}`,
    ),
  ),
  examples: {
    ok: `
sheet 1
一般公共预算财政拨款基本支出决算表
单位：万元
人员经费 | < | < | 公用经费 | < | <
科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
 | | | '30217 | 公务接待费 | 0.80
sheet 2
财政拨款“三公”经费支出决算表
单位：万元
预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
4.20 | | 3.25 | | 3.25 | 0.95 | 3.80 | | 3.00 | | 3.00 | 0.80`,
    notOk: `
sheet 1
一般公共预算财政拨款基本支出决算表
单位：万元
人员经费 | < | < | 公用经费 | < | <
科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
 | | | '30217 | 公务接待费 | 1.80
sheet 2
财政拨款“三公”经费支出决算表
单位：万元
预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^
4.20 | | 3.25 | | 3.25 | 0.95 | 3.80 | | 3.00 | | 3.00 | 0.80`,
    says: "公务接待费决算数不小于",
  },
});
