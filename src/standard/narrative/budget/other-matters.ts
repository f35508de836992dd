import { defineNarrative } from "../../../model/define-narrative.ts";

export const budgetOtherMatters = defineNarrative({
  id: "budget/other-matters",
  label: { zh: "其他需要说明的事项", en: "other matters" },
  why: "空表要说明是空表，别处放不下的话写在这里。",
  basis: "财预〔2016〕143号；地方部门预算公开文本格式",
  since: 2018,
  facts: {},
  parts: [
    { heading: "其他需要说明的事项", level: 1 },
    {
      when: { empty: "budget/government-fund-expenditure" },
      say: ["{department}没有安排政府性基金预算财政拨款支出，该表空表列示。"],
    },
    {
      when: { empty: "budget/state-capital-expenditure" },
      say: ["{department}没有安排国有资本经营预算财政拨款支出，该表空表列示。"],
    },
    {
      own: { section: "其他需要说明的事项", paragraph: "" },
      otherwise: "没有其他需要说明的事项。",
    },
  ],
});
