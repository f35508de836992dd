import { defineArticulation } from "../../../model/define.ts";
import { articulation } from "../../../model/relation.ts";

export const projectsAddToProjectExpenditure = defineArticulation({
  id: "between-sheets/projects-add-to-project-expenditure",
  label: { zh: "各项目金额之和等于项目支出", en: "the projects add to project expenditure" },
  why: "文字说明和绩效目标按项目写，项目的合计必须是支出总表的项目支出。",
  basis: "部门预算公开文本：项目支出包括的各项目",
  since: 2018,
  severity: "error",
  family: "B2",
  kind: "equal",
  relations: [
    articulation(
      "project",
      "own/projects!total:budget",
      ["budget/expenditure!total:project"],
      "项目合计＝支出总表项目支出",
    ),
  ],
  examples: {
    ok: `
sheet 1
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
sheet 2
项目
项目名称 | 功能科目编码 | 项目金额 | 一般公共预算财政拨款
合计 | | 6.00 | 6.00
村级代办员补助 | '2089999 | 6.00 | 6.00`,
    notOk: `
sheet 1
部门预算支出总表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
 | 合计 | 33.19 | 27.19 | 6.00
sheet 2
项目
项目名称 | 功能科目编码 | 项目金额 | 一般公共预算财政拨款
合计 | | 9.00 | 9.00
村级代办员补助 | '2089999 | 9.00 | 9.00`,
    says: "支出总表项目支出",
  },
});
