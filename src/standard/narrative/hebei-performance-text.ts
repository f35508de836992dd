import { defineTargetText } from "../../model/define-target-text.ts";
import { clauses } from "./clauses.ts";

export const hebeiPerformanceText = defineTargetText({
  id: "hebei-performance-text",
  label: { zh: "河北省部门预算绩效文本", en: "Hebei performance text of a budget" },
  why: "随部门预算公开的绩效文本：总体目标、分项目标、保障措施，后附各项目的绩效目标表。",
  basis: "河北省部门预算绩效文本格式",
  since: 2022,
  profile: "hebei",
  form: "hebei-2024",
  title: "{department}{year}年部门预算绩效文本",
  parts: [
    { cover: ["{department}", "{year}年部门预算绩效文本"], below: ["{department}编制"] },
    { contents: "目　录", depth: 1 },
    { heading: "第一部分 部门整体绩效目标", level: 0 },
    { heading: "一、总体绩效目标", level: 1 },
    { own: "总体绩效目标" },
    { heading: "二、分项绩效目标", level: 1 },
    {
      each: [
        {
          level: 2,
          pieces: [
            { text: "（{ordinal}）{project}" },
            { when: "budget", text: "申请资金{budget:plain}万元" },
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
    },
    { heading: "三、工作保障措施", level: 1 },
    { own: "工作保障措施" },
    { heading: "第二部分 预算项目绩效目标", level: 0 },
    { forms: true },
  ],
  clauses,
});
