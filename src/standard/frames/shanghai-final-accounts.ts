import { defineFrame } from "../../model/define-frame.ts";

export const shanghaiFinalAccountsFrame = defineFrame({
  id: "shanghai-final-accounts",
  label: { zh: "上海市部门决算公开", en: "Shanghai disclosure of final accounts" },
  why: "概况、决算表、情况说明、名词解释四部分；国有资本经营预算列收支，绩效在其他重要事项之前。",
  basis: "上海市部门决算公开文本格式；2024年度决算公开实例",
  since: 2019,
  profile: "shanghai",
  of: "final-accounts",
  title: "{department}{year}年度部门决算",
  cover: ["{department}", "{year}年度部门决算"],
  contents: "目　录",
  parts: [
    { heading: "第一部分 {department}概况" },
    { sections: ["shanghai/overview"] },
    { heading: "第二部分 {department}{year}年度部门决算表" },
    { tables: "not-in-text" },
    { heading: "第三部分 {department}{year}年度部门决算情况说明" },
    {
      sections: [
        "accounts/overall",
        "accounts/income",
        "accounts/expenditure",
        "accounts/appropriation",
        "accounts/general-public",
        "accounts/basic",
        "accounts/three-public",
        "accounts/government-fund",
        "accounts/state-capital",
        "accounts/performance",
        {
          heading: "其他重要事项说明",
          sections: [
            "accounts/agency-operating",
            "accounts/procurement",
            "accounts/state-assets",
            "accounts/other-matters",
          ],
        },
      ],
    },
    { heading: "第四部分 名词解释" },
    { sections: ["accounts/terms"] },
  ],
});
