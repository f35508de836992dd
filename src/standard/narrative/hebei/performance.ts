import { defineNarrative } from "../../../model/define-narrative.ts";
import type { Situation } from "../../../model/narrative-section.ts";
import { clauses } from "../clauses.ts";

/** The department has indicators of its own beside those of its projects. */
const whole: Situation = { filled: "own/whole-indicators" };

export const hebeiPerformance = defineNarrative({
  id: "hebei/performance",
  label: { zh: "预算绩效信息", en: "performance of the budget" },
  why: "花钱要问效：部门总体目标、各项目的目标和指标随预算一起公开。",
  basis: "《中共中央 国务院关于全面实施预算绩效管理的意见》；河北省部门预算公开文本格式",
  since: 2018,
  facts: { project: "budget/expenditure!total:project" },
  parts: [
    { heading: "预算绩效信息", level: 1 },
    { heading: "总体绩效目标", level: 2 },
    { own: { section: "预算绩效信息", paragraph: "总体绩效目标" } },
    { heading: "分项绩效目标", level: 2 },
    {
      projects: [
        {
          level: 3,
          pieces: [{ text: "{serial}.{project}" }],
        },
        {
          pieces: [
            {
              when: "budget",
              text: "为实施“{project}”项目，本年安排预算{budget:plain}万元。",
            },
          ],
        },
        {
          pieces: [{ text: "绩效目标：{goal:sentence}。" }],
          needs: { slot: "goal", asked: "绩效目标" },
        },
        {
          pieces: [{ text: "绩效指标：{indicators}。" }],
          needs: { slot: "indicators", asked: "数量、质量、时效、成本或满意度指标" },
        },
      ],
      clauses,
      due: "project",
    },
    { when: { none: ["project"] }, say: ["{department}{year}年没有安排项目支出。"] },
    { heading: "工作保障措施", level: 2 },
    { own: { section: "预算绩效信息", paragraph: "工作保障措施" } },
    { heading: "部门整体支出绩效指标", level: 2, when: whole },
    { formsOf: "hebei-2021-department", when: whole },
    { heading: "预算项目绩效目标", level: 2 },
    { formsOf: "hebei-2021" },
  ],
});
