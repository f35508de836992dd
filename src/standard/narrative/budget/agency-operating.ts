import { defineNarrative } from "../../../model/define-narrative.ts";

export const budgetAgencyOperating = defineNarrative({
  id: "budget/agency-operating",
  label: { zh: "机关运行经费安排情况", en: "agency operating funds" },
  why: "机关运行经费是行政单位和参公事业单位的公用经费，要说总额和用在哪些方面。",
  basis: "财预〔2016〕143号；地方部门预算公开文本格式",
  since: 2018,
  facts: {
    nature: "own/particulars!nature:text",
    operating: "budget/basic-expenditure!total:operating",
    "last-operating": "own/prior-year!agency-operating:amount",
  },
  parts: [
    { heading: "机关运行经费安排情况", level: 1 },
    {
      when: { nature: "nature", is: "agency" },
      say: [
        "{year}年，{department}机关运行经费安排{operating}",
        {
          when: { some: ["operating"] },
          say: [
            "，用于保障机关日常办公和运转",
            {
              list: {
                lines: {
                  sheet: "budget/basic-expenditure",
                  column: "operating",
                  under: ["302", "310"],
                  length: 5,
                },
                before: "，其中：",
                each: "{name}{amount}",
                between: "，",
                short: { below: 5, before: "，包括", each: "{name}", between: "、" },
              },
            },
          ],
        },
        "。",
        {
          when: { entered: ["last-operating"] },
          say: [
            {
              compare: {
                now: "operating",
                before: "last-operating",
                increase: "机关运行经费比{last-year}年预算增加{change}，增长{rate}",
                decrease: "机关运行经费比{last-year}年预算减少{change}，下降{rate}",
                same: "机关运行经费与{last-year}年预算持平",
                nothing: "{last-year}年也没有安排机关运行经费",
                begun: "{last-year}年没有安排机关运行经费，{year}年增加{change}",
                under: "{last-year}年机关运行经费预算为{last-operating}",
                reason: { section: "机关运行经费安排情况", paragraph: "增减原因" },
              },
            },
            "。",
          ],
        },
      ],
    },
    {
      when: { nature: "nature", is: "other" },
      say: ["{department}不是行政单位，也不是参照公务员法管理的事业单位，没有机关运行经费。"],
    },
  ],
});
