import { defineTargetText } from "../../model/define-target-text.ts";
import { clauses } from "./clauses.ts";
import { completionSentences } from "./completion-words.ts";

export const sichuanCompletionText = defineTargetText({
  id: "sichuan-completion-text",
  label: { zh: "四川省项目绩效目标完成情况说明", en: "Sichuan text on completion of targets" },
  why: "部门决算说明中的项目绩效目标完成情况综述，后附各项目的完成情况表。",
  basis: "四川省部门决算公开编制说明",
  since: 2018,
  profile: "sichuan",
  form: "sichuan-2020",
  title: "{department}{year}年度项目绩效目标完成情况",
  parts: [
    { heading: "项目绩效目标完成情况", level: 1 },
    { each: completionSentences },
    { forms: true },
  ],
  clauses,
});
