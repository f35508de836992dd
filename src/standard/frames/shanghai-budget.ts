import { defineFrame } from "../../model/define-frame.ts";

export const shanghaiBudgetFrame = defineFrame({
  id: "shanghai-budget",
  label: { zh: "上海市部门预算公开", en: "Shanghai budget disclosure" },
  why: "职能和机构、名词解释、编制说明在表前，“三公”、采购、绩效、资产等在表后。",
  basis: "上海市部门预算公开文本格式；2025年预算公开实例",
  since: 2018,
  profile: "shanghai",
  of: "budget",
  title: "{department}{year}年部门预算",
  cover: ["{department}", "{year}年部门预算"],
  contents: "目　录",
  parts: [
    { heading: "第一部分 部门概况" },
    { sections: ["budget/institutions"] },
    { heading: "第二部分 名词解释" },
    { sections: ["budget/term-list"] },
    { heading: "第三部分 {year}年部门预算编制说明" },
    { sections: ["shanghai/compilation"] },
    { heading: "第四部分 {year}年部门预算表" },
    { tables: "not-in-text" },
    { heading: "第五部分 其他相关情况说明" },
    {
      sections: [
        "shanghai/three-public",
        "budget/agency-operating",
        "budget/procurement",
        "budget/performance",
        "budget/state-assets",
      ],
    },
  ],
});
