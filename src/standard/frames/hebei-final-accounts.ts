import { defineFrame } from "../../model/define-frame.ts";

export const hebeiFinalAccountsFrame = defineFrame({
  id: "hebei-final-accounts",
  label: { zh: "河北省部门决算信息公开", en: "Hebei disclosure of final accounts" },
  why: "先说部门概况，再列决算报表，然后逐项说明，最后解释名词。",
  basis: "财预〔2016〕143号；河北省部门决算公开文本格式",
  since: 2019,
  profile: "hebei",
  of: "final-accounts",
  title: "{department}{year}年度部门决算公开",
  cover: ["{department}", "{year}年度部门决算公开文本"],
  contents: "目　录",
  parts: [
    { heading: "第一部分 部门概况" },
    { sections: ["accounts/overview"] },
    { heading: "第二部分 {year}年度部门决算报表" },
    { tables: "not-in-text" },
    { heading: "第三部分 {year}年度部门决算情况说明" },
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
        "accounts/state-capital-expenditure",
        "accounts/performance",
        {
          heading: "其他重要事项的说明",
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
