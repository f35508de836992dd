import { defineFrame } from "../../model/define-frame.ts";

export const sichuanBudgetFrame = defineFrame({
  id: "sichuan-budget",
  label: { zh: "四川省部门预算公开", en: "Sichuan budget disclosure" },
  why: "先说概况，再逐项说明，名词解释之后是预算表。",
  basis: "川财预〔2022〕12号；2024年预算公开实例",
  since: 2018,
  profile: "sichuan",
  of: "budget",
  title: "{department}{year}年部门预算",
  cover: ["{department}", "{year}年部门预算"],
  contents: "目　录",
  parts: [
    { heading: "第一部分 部门概况" },
    { sections: ["budget/institutions"] },
    { heading: "第二部分 {year}年部门预算情况说明" },
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
    { heading: "第三部分 名词解释" },
    { sections: ["budget/term-list"] },
    { heading: "第四部分 {year}年部门预算表" },
    { tables: "not-in-text" },
  ],
});
