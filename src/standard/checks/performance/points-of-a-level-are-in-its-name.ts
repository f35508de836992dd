import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Indicator } from "../../../model/performance.ts";
import type { Targets } from "../../../model/target-check.ts";
import { promise } from "../performance-parts/promise.ts";
import { fieldTerm, pointsTerm } from "../performance-parts/terms.ts";

const id = "performance/points-of-a-level-are-in-its-name";

export const pointsOfALevelAreInItsName = defineTargetCheck({
  id,
  label: { zh: "各级指标的分值逐级相加", en: "points of a level are in its name" },
  why: "评分表把分值写在一级、二级指标的名称里（预算编制（23分）），下面各项加起来必须是这个数。",
  basis: "部门整体支出绩效评价评分表",
  since: 2018,
  severity: "error",
  family: "A1",
  kind: "sum",
  message: "{label}写的是{stated}，下面各项合计{expected}，相差{difference}。",
  next: "请核对名称里的分值和下面各项的分值。",
  *run(targets) {
    const { projects, whole } = targets.performance;
    for (const indicators of [...projects.map((one) => one.indicators), whole]) {
      yield* claimsOf(targets, indicators, "level1");
      yield* claimsOf(targets, indicators, "level2");
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "部门整体 | 预算管理（20分） | 预算编制（12分） | 目标制定 | | | | | | 12",
        "部门整体 | 预算管理（20分） | 预算执行（8分） | 执行进度 | | | | | | 8",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "部门整体 | 预算管理（20分） | 预算编制（12分） | 目标制定 | | | | | | 12",
        "部门整体 | 预算管理（20分） | 预算执行（8分） | 执行进度 | | | | | | 6",
      ),
    ),
    says: "“预算管理”写的是20分，下面各项合计18分，相差2分",
  },
});

function* claimsOf(
  targets: Targets,
  indicators: readonly Indicator[],
  level: "level1" | "level2",
): Generator<Claim> {
  for (const run of runsOf(indicators, level)) {
    const points = run.flatMap((one) => pointsTerm(targets, one, "points") ?? []);
    const [first] = run;
    const said = targets.figuresOf(first!, level).find(({ unit }) => unit === "分");
    if (!said || points.length < run.length) continue;
    const label = `“${first![level]!.replace(/（.*|\(.*/, "")}”`;
    const stated = fieldTerm(targets, first!, level, said, label);
    yield promise(id, "sum", stated, points, "名称里的分值＝下面各项之和");
  }
}

/** Indicators that follow each other under one name; a name goes on over blank cells. */
function runsOf(indicators: readonly Indicator[], level: "level1" | "level2"): Indicator[][] {
  const runs: Indicator[][] = [];
  let last: Indicator = {};
  for (const one of indicators) {
    const above = level === "level2" && (one.level1 ?? last.level1) !== last.level1;
    const goesOn = !above && (one[level] ?? last[level]) === last[level];
    if (goesOn && runs.length > 0) runs.at(-1)!.push(one);
    else runs.push([one]);
    last = { ...last, ...one };
  }
  return runs;
}
