import { defineFrame } from "../../model/define-frame.ts";

export const nationalBudgetFrame = defineFrame({
  id: "national-budget",
  label: { zh: "全国通用部门预算公开", en: "budget disclosure" },
  why: "部门概况、预算表、情况说明、名词解释四部分，是各地共同的骨架。",
  basis: "财预〔2016〕143号",
  since: 2018,
  profile: "national",
  of: "budget",
  title: "{department}{year}年部门预算",
  cover: ["{department}", "{year}年部门预算"],
  contents: "目　录",
  parts: [
    { heading: "第一部分 部门概况" },
    { sections: ["budget/institutions"] },
    { heading: "第二部分 {year}年部门预算表" },
    { tables: "not-in-text" },
    { heading: "第三部分 {year}年部门预算情况说明" },
    {
      sections: [
        "budget/overall",
        "budget/income",
        "budget/expenditure",
        "budget/appropriation",
        "budget/general-public",
        "budget/basic",
        "budget/three-public",
        "budget/government-fund",
        "budget/state-capital",
        {
          heading: "其他重要事项的情况说明",
          sections: [
            "budget/agency-operating",
            "budget/procurement",
            "budget/state-assets",
            "budget/performance",
            "budget/further-matters",
          ],
        },
      ],
    },
    { heading: "第四部分 名词解释" },
    { sections: ["budget/term-list"] },
  ],
});
