import { defineNarrative } from "../../../model/define-narrative.ts";
import type { Situation } from "../../../model/narrative-section.ts";

const section = "部门整体支出绩效评价报告";
const scored: Situation = { filled: "own/whole-indicators" };

export const sichuanAttachments = defineNarrative({
  id: "sichuan/attachments",
  label: { zh: section, en: "report on the performance of the department" },
  why: "部门整体支出绩效评价报告随决算公开，评分表由部门绩效表生成。",
  basis: "四川省部门决算公开编制说明",
  since: 2019,
  facts: {},
  parts: [
    { heading: section, level: 1 },
    { own: { section, paragraph: "" } },
    { formsOf: "sichuan-score-2020", when: scored },
  ],
});
