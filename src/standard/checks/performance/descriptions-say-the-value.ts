import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { decimalText, equals, trim } from "../../../model/decimal.ts";
import { valueLike } from "../../../model/figures.ts";
import { slipBetween } from "../../../model/slips.ts";
import type { TargetFigure } from "../../../model/target-check.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";
import { isAnotherSaying } from "../../claim-parts/another-saying.ts";
import { promise } from "../performance-parts/promise.ts";
import { fieldTerm, indicatorName } from "../performance-parts/terms.ts";

const id = "performance/descriptions-say-the-value";

export const descriptionsSayTheValue = defineTargetCheck({
  id,
  label: { zh: "指标描述里的数与指标值一致", en: "descriptions say the value" },
  why: "绩效指标描述常把指标值再说一遍；改了指标值没有改描述，一行里就有两个数。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}的描述里是{stated}，指标值是{expected}，相差{difference}。",
  next: "请核对后统一描述和指标值。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      const value = targets.valueOf(indicator, "value");
      if (!value || value.rough) continue;
      const all = targets.figuresOf(indicator, "description");
      const said = all.filter(({ rough }) => !rough);
      const found = said.find(isSame(value)) ?? onlySlipOf(value, said);
      if (!found) continue;
      const label = indicatorName(project, indicator);
      const stated = fieldTerm(targets, indicator, "description", found, label);
      const other = fieldTerm(targets, indicator, "value", value, `${label}指标值`);
      yield promise(id, "equal", stated, [other], "描述里的数＝指标值", { sure: false });
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | 全县12座病险山塘全部整治 | ≥ | 12 | 座",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | 全县21座病险山塘全部整治 | ≥ | 12 | 座",
      ),
    ),
    says: "整治山塘数的描述里是21座，指标值是12座",
  },
});

const isSame = (value: TargetFigure) => (figure: TargetFigure) => {
  const like = figure.per === value.per ? valueLike(figure, value) : null;
  return like !== null && equals(like, value.value);
};

/** 在职40人、退休6人 are parts of 46人, 每季度1次 is no 4次: only the one figure of its unit is the value's. */
function onlySlipOf(value: TargetFigure, said: readonly TargetFigure[]): TargetFigure | undefined {
  const [one, ...others] = said.filter((figure) => valueLike(figure, value) !== null);
  if (!one || others.length > 0 || isAnotherSaying(one.before, one.after)) return undefined;
  return isSlipOf(value)(one) ? one : undefined;
}

const isSlipOf = (value: TargetFigure) => (figure: TargetFigure) => {
  const like = figure.per === value.per && figure.unit !== "" ? valueLike(figure, value) : null;
  if (!like) return false;
  return slipBetween(decimalText(trim(like)), decimalText(trim(value.value))) !== null;
};
