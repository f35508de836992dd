import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import type { Formula } from "../../../model/claim.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";
import { promise } from "../performance-parts/promise.ts";
import { plainSign } from "../performance-parts/signs.ts";
import { fieldTerm, indicatorName } from "../performance-parts/terms.ts";

const id = "performance/actual-values-meet-their-targets";

const wanted: Readonly<Record<string, Formula>> = {
  "≥": "covers",
  ">": "covers",
  "≤": "within",
  "<": "within",
  "=": "equal",
};

export const actualValuesMeetTheirTargets = defineTargetCheck({
  id,
  label: { zh: "实际完成值达到指标值", en: "actual values meet their targets" },
  why: "没有达到的指标要说明原因、扣减得分；填“≥95%”而实际完成90%却不说明，自评报告会被退回。",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）：偏差原因分析",
  since: 2018,
  severity: "warning",
  family: "F1",
  kind: "bound",
  message: "{label}实际完成{stated}，没有达到指标值{expected}。",
  next: "请核对实际完成值；确实没有达到的，在“发现的主要问题”里说明原因。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      const [goal, actual] = (["value", "actual"] as const).map((field) =>
        targets.valueOf(indicator, field),
      );
      const formula = wanted[plainSign(indicator.comparator ?? goal?.bound)];
      if (!goal || !actual || !formula || goal.per !== actual.per) continue;
      const label = indicatorName(project, indicator);
      const stated = fieldTerm(targets, indicator, "actual", actual, label);
      const other = fieldTerm(targets, indicator, "value", goal, `${label}指标值`);
      const kind = formula === "equal" ? "equal" : "bound";
      yield promise(id, formula, stated, [other], "实际完成值达到指标值", { kind });
    }
  },
  examples: {
    ok: both(
      indicatorSheet("山塘整治 | 产出指标 | 质量指标 | 验收合格率 | | ≥ | 95 | % | | | | 96.5"),
    ),
    notOk: both(
      indicatorSheet("山塘整治 | 产出指标 | 质量指标 | 验收合格率 | | ≥ | 95 | % | | | | 69.5"),
    ),
    says: "验收合格率实际完成69.5%，没有达到指标值95%",
  },
});
