import { defineNarrative } from "../../../model/define-narrative.ts";
import type { Situation } from "../../../model/narrative-section.ts";
import { clauses } from "../clauses.ts";
import { completionSentences } from "../completion-words.ts";

const section = "预算绩效管理情况";
/** Projects were entered with what they reached. */
const some: Situation = { filled: "own/projects" };

export const sichuanPerformance = defineNarrative({
  id: "sichuan/performance",
  label: { zh: section, en: "performance" },
  why: "自评了多少项目，每个项目花了多少、做成了什么、有什么问题，都要说明并附完成情况表。",
  basis: "四川省部门决算公开编制说明",
  since: 2019,
  facts: {
    assessed: "own/accounts!assessed:count",
    money: "own/accounts!assessed:final",
  },
  parts: [
    { heading: section, level: 1 },
    {
      when: { some: ["assessed"] },
      say: [
        "根据预算绩效管理要求，{department}对{year}年度{assessed}个项目开展了绩效自评，涉及资金{money}。",
      ],
    },
    { when: { none: ["assessed"] }, say: ["{year}年度，{department}没有开展绩效自评的项目。"] },
    { own: { section, paragraph: "绩效自评结果" }, when: { some: ["assessed"] } },
    { heading: "项目绩效目标完成情况", level: 2, when: some },
    { projects: completionSentences, clauses },
    { formsOf: "sichuan-2020", when: some },
  ],
});
