import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { normalised } from "../../../model/label.ts";
import type { Indicator } from "../../../model/performance.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/indicators-are-said-once";

export const indicatorsAreSaidOnce = defineTargetCheck({
  id,
  label: { zh: "同一条指标不重复", en: "indicators are said once" },
  why: "同一条指标填了两行，多半是复制以后忘了改；两行的指标值不同，就更不知道按哪个考核。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "format",
  message: "{name}填了两行{how}。",
  next: "请改正或删去其中一行。",
  *run(targets) {
    const { projects, whole } = targets.performance;
    const tables = [
      ...projects.map((project) => ({ project, indicators: project.indicators })),
      { project: null, indicators: whole },
    ];
    for (const { project, indicators } of tables) {
      const seen = new Map<string, Indicator>();
      for (const one of indicators) {
        // Two indicators may have one name where their descriptions tell them apart.
        const { level1 = "", level2 = "", level3 = "", description = "" } = one;
        const key = normalised([level1, level2, level3, description].join("|"));
        const before = seen.get(key);
        if (!before) {
          seen.set(key, one);
          continue;
        }
        const how = before.value === one.value ? "" : "，指标值还不一样";
        const places = [one, before].flatMap((each) => placesOf(targets, each, "level3"));
        yield { places, data: { name: indicatorName(project, one), how } };
      }
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "养老补助 | 产出指标 | 数量指标 | 补助人数 | 城镇老人 | ≥ | 240 | 人",
        "养老补助 | 产出指标 | 数量指标 | 补助人数 | 农村老人 | ≥ | 300 | 人",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "养老补助 | 产出指标 | 数量指标 | 补助人数 | | ≥ | 240 | 人",
        "养老补助 | 产出指标 | 数量指标 | 补助人数 | | ≥ | 300 | 人",
      ),
    ),
    says: "“养老补助”补助人数填了两行，指标值还不一样",
  },
});
