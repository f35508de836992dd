import type { TargetClauses } from "../../model/target-text.ts";

/** Indicators in one sentence: quantity, quality, time, cost, satisfaction; benefits stand in the form only. */
export const clauses: TargetClauses = {
  order: ["数量", "质量", "时效", "成本", "满意度"],
  bySign: {
    "≥": "{level3}不低于{value}{measure}",
    "≤": "{level3}不超过{value}{measure}",
    "＞": "{level3}高于{value}{measure}",
    "＜": "{level3}低于{value}{measure}",
    "": "{level3}为{value}{measure}",
  },
  between: "；",
};
