import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Indicator } from "../../../model/performance.ts";
import type { Targets } from "../../../model/target-check.ts";
import { promise } from "../performance-parts/promise.ts";
import { givenTerm, pointsTerm, quotedName } from "../performance-parts/terms.ts";

const id = "performance/points-add-up-to-a-hundred";

export const pointsAddUpToAHundred = defineTargetCheck({
  id,
  label: { zh: "分值合计100分", en: "points add up to a hundred" },
  why: "各项指标的分值加起来是100分；预算执行率占10分而单独计的，其余指标合计90分。",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算执行率和一级指标权重",
  since: 2018,
  severity: "warning",
  family: "A9",
  kind: "sum",
  message: "{label}合计{expected}，应为{stated}，相差{difference}。",
  next: "请核对各项指标的分值。",
  *run(targets) {
    const { projects, whole } = targets.performance;
    for (const project of projects) {
      yield* claimOf(targets, project.indicators, quotedName(project));
    }
    yield* claimOf(targets, whole, "部门绩效");
  },
  examples: {
    ok: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座 | | 60",
        "山塘整治 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥ | 95 | % | | 40",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座 | | 60",
        "山塘整治 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥ | 95 | % | | 10",
      ),
    ),
    says: "“山塘整治”各项指标分值合计70分，应为100分，相差30分",
  },
});

function* claimOf(
  targets: Targets,
  indicators: readonly Indicator[],
  name: string,
): Generator<Claim> {
  const points = indicators.flatMap((one) => pointsTerm(targets, one, "points") ?? []);
  if (points.length < 2) return;
  const whole = givenTerm(100, "分", `${name}各项指标分值`);
  const execution = givenTerm(10, "分", "预算执行率");
  const otherwise = [[...points, execution]];
  yield promise(id, "sum", whole, points, "分值合计＝100分", { otherwise });
}
