import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { type Decimal, compare } from "../../../model/decimal.ts";
import { everyIndicator, isRate, kindOf } from "../performance-parts/kinds.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/bounds-can-be-met";

/** Rates that go beyond a hundred: growth, coverage of quotas. */
const beyond = /增长|增幅|提高|上升|倍|比上年|同比|完成率|保值|增值|收益|拨备/;
/** Rates that should be small. */
const small =
  /误差|差错|偏差|事故|投诉|发生率|死亡|逾期|超支|变动|损失|流失|空置|缺勤|返工|下降|控制|成本|负担|自付|占比|比重|结转|结余/;
const one = { digits: 1n, scale: 0 };
const whole = { digits: 100n, scale: 0 };

export const boundsCanBeMet = defineTargetCheck({
  id,
  label: { zh: "指标值做得到、有意义", en: "bounds can be met" },
  why: "完成率要求“＜100%”等于要求做不完；“＞100%”或“≥105%”又做不到。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2018,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "{name}的指标值写作“{value}”，{trouble}。",
  next: "请核对符号和指标值：要求全部做到就写“＝100%”。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      const figure = targets.valueOf(indicator, "value");
      const name = indicator.level3 ?? "";
      if (!figure || !isRate(figure)) continue;
      const sign = indicator.comparator ?? figure.bound ?? "";
      const order = compare(figure.value, whole);
      const kind = kindOf(indicator) ?? "";
      const trouble =
        order > 0 && !beyond.test(name) && /质量|满意度/.test(kind)
          ? "比率不会超过100%"
          : order === 0 && /[＜<]/.test(sign) && !small.test(name)
            ? "等于要求做不到全部"
            : order === 0 && /[＞>]/.test(sign) && !beyond.test(name)
              ? "谁也做不到"
              : kind === "满意度" && !/不满意|投诉/.test(name)
                ? troubleOfSatisfaction(sign, figure.value)
                : null;
      if (!trouble) continue;
      const value = `${sign}${indicator.value ?? ""}${indicator.measure ?? ""}`;
      const data = { name: indicatorName(project, indicator), value, trouble };
      yield { places: placesOf(targets, indicator, "comparator", "value"), data };
    }
  },
  examples: {
    ok: both(indicatorSheet("养老补助 | 产出指标 | 时效指标 | 发放及时率 | | ＝ | 100 | 百分比")),
    notOk: both(
      indicatorSheet("养老补助 | 产出指标 | 时效指标 | 发放及时率 | | ＜ | 100 | 百分比"),
    ),
    says: "发放及时率的指标值写作“＜100百分比”，等于要求做不到全部",
  },
});

/** 满意度≤95% asks for the dissatisfied; 0.95% is 95% with the sign of per cent written twice. */
function troubleOfSatisfaction(sign: string, value: Decimal): string | null {
  if (compare(value, one) <= 0) return "像是把百分数写成了小数又加了“%”";
  return /[≤＜<]/.test(sign) && compare(value, whole) < 0 ? "满意度要求的是至少多少" : null;
}
