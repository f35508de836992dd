import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis, withLastYear } from "../accounts-words.ts";

const section = "机关运行经费支出情况";

export const accountsAgencyOperating = defineNarrative({
  id: "accounts/agency-operating",
  label: { zh: section, en: "agency operating funds" },
  why: "机关运行经费是行政单位和参公事业单位的公用经费，要说总额和增减。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    nature: "own/particulars!nature:text",
    operating: "final-accounts/basic-expenditure!total:operating",
    "last-operating": "own/accounts!agency-operating:last",
  },
  parts: [
    { heading: section, level: 1 },
    {
      when: { nature: "nature", is: "agency" },
      say: [
        "{year}年度，{department}机关运行经费支出{operating}，",
        {
          compare: withLastYear({
            ...{ name: "", now: "operating", before: "last-operating" },
            reason: { section, paragraph: "增减原因" },
          }),
        },
        "。",
      ],
    },
    {
      when: { nature: "nature", is: "other" },
      say: ["{department}不是行政单位，也不是参照公务员法管理的事业单位，没有机关运行经费。"],
    },
  ],
});
