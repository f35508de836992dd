import type { ProjectSentence } from "../../model/target-text.ts";

/** What is said of each project at the end of its year: budget, spent, result, problems, remedies. */
export const completionSentences: readonly ProjectSentence[] = [
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
  // Said by the form alone.
  { pieces: [], needs: { slot: "indicators", asked: "绩效指标" } },
];
