import { defineFrame } from "../../model/define-frame.ts";

export const sichuanFinalAccountsFrame = defineFrame({
  id: "sichuan-final-accounts",
  label: { zh: "四川省部门决算公开", en: "Sichuan disclosure of final accounts" },
  why: "先说概况，再逐项说明，然后是名词解释和绩效附件，十四张表放在最后。",
  basis: "川财预〔2022〕12号；四川省部门决算公开编制说明",
  since: 2019,
  profile: "sichuan",
  of: "final-accounts",
  title: "{department}{year}年度部门决算",
  cover: ["{department}", "{year}年度部门决算"],
  contents: "目　录",
  parts: [
    { heading: "第一部分 部门概况" },
    { sections: ["sichuan/overview"] },
    { heading: "第二部分 {year}年度部门决算情况说明" },
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
        {
          heading: "其他重要事项的情况说明",
          sections: [
            "accounts/agency-operating",
            "accounts/procurement",
            "accounts/state-assets",
            "sichuan/performance",
          ],
        },
      ],
    },
    { heading: "第三部分 名词解释" },
    { sections: ["sichuan/terms"] },
    { heading: "第四部分 附件" },
    { sections: ["sichuan/attachments"] },
    { heading: "第五部分 附表" },
    { tables: "not-in-text" },
  ],
});
