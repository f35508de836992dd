import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";
import { isMisprint, isSame } from "../performance-parts/misprints.ts";
import { promise } from "../performance-parts/promise.ts";
import { plainSign } from "../performance-parts/signs.ts";
import { fieldTerm, indicatorName } from "../performance-parts/terms.ts";

const id = "performance/actual-values-repeat-their-targets";

export const actualValuesRepeatTheirTargets = defineTargetCheck({
  id,
  label: { zh: "照指标值填的实际完成值没有抄错", en: "actual values repeat their targets" },
  why: "没有写符号的指标值，实际完成值就是照着它填的；“168034人”填成“163084人”，一看便是抄错。",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，指标值是{expected}，相差{difference}，像是有一处抄错。",
  next: "请核对佐证材料，改正抄错的一处；确实不同的，在“发现的主要问题”里说明原因。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      const goal = targets.valueOf(indicator, "value");
      const actual = targets.valueOf(indicator, "actual");
      if (!goal || !actual) continue;
      const [sign, own] = [indicator.comparator ?? goal.bound, actual.bound].map(plainSign);
      // “≥95%” whose actual value is “≥95%” is its copy; one that says “98%” was measured.
      if (sign !== own || !(isSame(actual, goal) || isMisprint(actual, goal))) continue;
      const label = `${indicatorName(project, indicator)}实际完成值`;
      const stated = fieldTerm(targets, indicator, "actual", actual, label);
      const other = fieldTerm(targets, indicator, "value", goal, "指标值");
      yield promise(id, "equal", stated, [other], "实际完成值＝指标值", { sure: false });
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "参保补助 | 产出指标 | 数量指标 | 参保人数 | | | 168034 | 人 | | | | 168034",
        "参保补助 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥ | 95 | % | | | | 98",
      ),
    ),
    notOk: both(
      indicatorSheet("参保补助 | 产出指标 | 数量指标 | 参保人数 | | | 168034 | 人 | | | | 186034"),
    ),
    says: "参保人数实际完成值是186,034人，指标值是168,034人",
  },
});
