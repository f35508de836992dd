import { defineTargetText } from "../../model/define-target-text.ts";
import { clauses } from "./clauses.ts";

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
    {
      each: [
        {
          pieces: [
            { text: "{project}项目绩效目标完成情况综述。" },
            { text: "项目全年预算数{budget:plain}万元，执行数为{spent:plain}万元" },
            { when: "rate", text: "，完成预算的{rate}%" },
            { text: "。" },
            { when: "result", text: "通过项目实施，{result:sentence}。" },
            {
              when: "problem",
              text: "发现的主要问题：{problem:sentence}。",
              otherwise: "该项目暂未发现问题。",
            },
            { when: "remedy", text: "下一步改进措施：{remedy:sentence}。" },
          ],
          needs: { slot: "spent", asked: "执行数" },
        },
      ],
    },
    { forms: true },
  ],
  clauses,
});
