import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";
import { promise } from "../performance-parts/promise.ts";
import { pointsTerm } from "../performance-parts/terms.ts";

const id = "performance/scores-stay-within-their-points";

export const scoresStayWithinTheirPoints = defineTargetCheck({
  id,
  label: { zh: "得分不超过分值", en: "scores stay within their points" },
  why: "得分最多是分值，超过了不是得分填错，就是分值改过。",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  since: 2018,
  severity: "error",
  family: "F1",
  kind: "bound",
  message: "{label}是{stated}，超过了分值{expected}。",
  next: "请核对得分和分值。",
  *run(targets) {
    for (const { indicator } of everyIndicator(targets)) {
      const points = pointsTerm(targets, indicator, "points");
      const score = pointsTerm(targets, indicator, "score");
      if (points && score) yield promise(id, "within", score, [points], "得分≤分值");
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座 | | 20 | | 12 | 20",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座 | | 20 | | 12 | 22",
      ),
    ),
    says: "整治山塘数得分是22分，超过了分值20分",
  },
});
