import { defineNarrative } from "../../../model/define-narrative.ts";
import { accountsBasis } from "../accounts-words.ts";

const section = "预算绩效情况说明";

export const accountsPerformance = defineNarrative({
  id: "accounts/performance",
  label: { zh: section, en: "performance" },
  why: "花钱要问效：自评了多少项目、涉及多少钱、结果怎样。",
  basis: `《中共中央 国务院关于全面实施预算绩效管理的意见》；${accountsBasis}`,
  since: 2019,
  facts: {
    assessed: "own/accounts!assessed:count",
    "assessed-money": "own/accounts!assessed:final",
    evaluated: "own/accounts!evaluated:count",
    "evaluated-money": "own/accounts!evaluated:final",
  },
  parts: [
    { heading: section, level: 1 },
    { heading: "预算绩效管理工作开展情况", level: 2 },
    {
      when: { some: ["assessed"] },
      say: [
        "按照预算绩效管理要求，{department}对{year}年度{assessed}个项目开展了绩效自评，涉及资金{assessed-money}。",
        {
          when: { told: ["evaluated"] },
          say: ["对{evaluated}个项目开展了部门评价，涉及资金{evaluated-money}。"],
        },
      ],
    },
    { when: { none: ["assessed"] }, say: ["{year}年度，{department}没有开展绩效自评的项目。"] },
    { heading: "绩效自评结果", level: 2, when: { some: ["assessed"] } },
    { own: { section, paragraph: "绩效自评结果" }, when: { some: ["assessed"] } },
  ],
});
