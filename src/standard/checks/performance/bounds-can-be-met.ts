import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { type Decimal, compare } from "../../../model/decimal.ts";
import type { Indicator } from "../../../model/performance.ts";
import type { TargetFigure } from "../../../model/target-check.ts";
import { everyIndicator, isMoney, isRate, kindOf, namesOf } from "../performance-parts/kinds.ts";
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
  why: "完成率要求“＜100%”等于要求做不完；“＞100%”或“≥105%”又做不到；成本写“≥120万元”，等于花得越多越好。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2018,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "{name}的指标值写作“{value}”，{trouble}。",
  next: "请核对符号和指标值：要求全部做到写“＝100%”，成本控制写“≤”。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      const figure = targets.valueOf(indicator, "value");
      if (!figure) continue;
      const sign = indicator.comparator ?? figure.bound ?? "";
      const trouble = isRate(figure)
        ? troubleOfRate(indicator, figure, sign)
        : troubleOfCost(indicator, figure, sign);
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

function troubleOfRate(indicator: Indicator, { value }: TargetFigure, sign: string): string | null {
  const name = indicator.level3 ?? "";
  const order = compare(value, whole);
  const kind = kindOf(indicator) ?? "";
  if (order > 0 && !beyond.test(name) && /质量|满意度/.test(kind)) return "比率不会超过100%";
  if (order === 0 && /[＜<]/.test(sign) && !small.test(name)) return "等于要求做不到全部";
  if (order === 0 && /[＞>]/.test(sign) && !beyond.test(name)) return "谁也做不到";
  if (complete.test(name) && !/[≤＜<]/.test(sign) && compare(value, one) <= 0) return aFraction;
  return kind === "满意度" && !/不满意|投诉/.test(name) ? troubleOfSatisfaction(sign, value) : null;
}

/** Rates that are meant to come near a hundred. */
const complete =
  /(?<!不)(?:合格率|及时率|到位率|达标率|准确率|执行率|参保率|知晓率|发放率|支付率|按期完成率|按时完成率|任务完成率|工作完成率)$/;
const aFraction = "像是把百分数写成了小数又加了“%”";

/** Money that is the more the better: what each is given, what is saved or raised. */
const given =
  /标准|人均|户均|每[人户]|补助|补贴|救助|发放|工资|待遇|节约|节省|节支|降低|减少|压减|筹|收入|产值|收益/;

/** 成本≥120万元 asks to spend as much as can be. */
function troubleOfCost(indicator: Indicator, figure: TargetFigure, sign: string): string | null {
  if (kindOf(indicator) !== "成本" || !isMoney(figure) || figure.per !== null) return null;
  if (!/[≥＞>]/.test(sign) || given.test(namesOf(indicator))) return null;
  return "成本要求的是至多多少";
}

/** 满意度≤95% asks for the dissatisfied; 0.95% is 95% with the sign of per cent written twice. */
function troubleOfSatisfaction(sign: string, value: Decimal): string | null {
  if (compare(value, one) <= 0) return aFraction;
  return /[≤＜<]/.test(sign) && compare(value, whole) < 0 ? "满意度要求的是至少多少" : null;
}
