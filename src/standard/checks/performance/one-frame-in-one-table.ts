import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { placesOf, quotedName } from "../performance-parts/terms.ts";

const id = "performance/one-frame-in-one-table";

export const oneFrameInOneTable = defineTargetCheck({
  id,
  label: { zh: "一张表用一种指标框架", en: "one frame in one table" },
  why: "2022年起成本指标单列为一级指标，以前归在产出指标下；一张表里两种都有，汇总时会数重。",
  basis: "财预〔2021〕101号；《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "format",
  message: "{name}的成本指标有的归在“{old}”下，有的单列为一级指标。",
  next: "请统一：2022年起一般单列为一级指标“成本指标”。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      const { indicators } = project;
      const costs = indicators.filter(({ level1, level2 }) => /成本/.test(`${level1} ${level2}`));
      const own = costs.filter(({ level1 }) => level1?.includes("成本"));
      const under = costs.filter(({ level1 }) => level1 !== undefined && !level1.includes("成本"));
      if (own.length === 0 || under.length === 0) continue;
      const places = [under[0]!, own[0]!].flatMap((one) => placesOf(targets, one, "level1"));
      yield { places, data: { name: quotedName(project), old: under[0]!.level1! } };
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "山塘整治 | 成本指标 | 经济成本指标 | 预算控制数 | | ≤ | 86.50 | 万元",
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "山塘整治 | 成本指标 | 经济成本指标 | 预算控制数 | | ≤ | 86.50 | 万元",
        "山塘整治 | 产出指标 | 成本指标 | 每座成本 | | ≤ | 8 | 万元",
      ),
    ),
    says: "“山塘整治”的成本指标有的归在“产出指标”下，有的单列为一级指标",
  },
});
