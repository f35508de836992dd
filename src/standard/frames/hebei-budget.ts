import { defineFrame } from "../../model/define-frame.ts";

export const hebeiBudgetFrame = defineFrame({
  id: "hebei-budget",
  label: { zh: "河北省部门预算信息公开", en: "Hebei budget disclosure" },
  why: "先公开表，后说明文字；九个部分依次编号。",
  basis: "财预〔2016〕143号；河北省部门预算公开文本格式",
  since: 2018,
  profile: "hebei",
  of: "budget",
  title: "{department}{year}年部门预算信息公开",
  cover: ["{department}", "{year}年部门预算信息公开"],
  contents: "目　录",
  parts: [
    { heading: "第一部分 部门预算公开表" },
    { tables: "not-in-text" },
    { heading: "第二部分 部门预算信息公开情况说明" },
    {
      sections: [
        "budget/institutions",
        "hebei/overall-arrangement",
        "budget/agency-operating",
        "budget/three-public",
        "hebei/performance",
        "budget/procurement",
        "budget/state-assets",
        "budget/terms",
        "budget/other-matters",
      ],
    },
  ],
});
