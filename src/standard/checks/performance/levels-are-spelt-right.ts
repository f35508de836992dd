import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";
import { meantLevel } from "../performance-parts/level-names.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/levels-are-spelt-right";

const levels = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
] as const;

export const levelsAreSpeltRight = defineTargetCheck({
  id,
  label: { zh: "一级、二级指标名称没有错字", en: "levels are spelt right" },
  why: "“时校指标”“质量指际”会原样印进公开表，汇总时也认不出是哪一类。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）；财预〔2021〕101号",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "{name}的{level}写作“{said}”，像是“{meant}”写错了字。",
  next: "请改成“{meant}”。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      for (const [field, level] of levels) {
        const said = indicator[field] ?? "";
        const meant = meantLevel(said);
        if (meant === null) continue;
        const data = { name: indicatorName(project, indicator), level, said, meant };
        yield { places: placesOf(targets, indicator, field), data, key: `${field}|${said}` };
      }
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 时效指标 | 按期完工率 | | ＝ | 100 | %",
        "山塘整治 | 效益指标 | 生态环境效益指标 | 水体改善率 | | ≥ | 90 | %",
      ),
    ),
    notOk: both(indicatorSheet("山塘整治 | 产出指标 | 时校指标 | 按期完工率 | | ＝ | 100 | %")),
    says: "按期完工率的二级指标写作“时校指标”，像是“时效指标”写错了字",
  },
});
