import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { type Decimal, compare, isZero } from "../../../model/decimal.ts";
import type { Indicator } from "../../../model/performance.ts";
import type { TargetFigure } from "../../../model/target-check.ts";
import { everyIndicator, isMoney, isRate, kindOf, namesOf } from "../performance-parts/kinds.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/bounds-can-be-met";

/** Shares of a whole, all of which is wanted: never more than a hundred, and hardly ever to stay below. */
const shareOfAll =
  /(?:合格|及时|准确|达标|到位|知晓|合规|优良|优秀|参保|发放|支付|覆盖|执行|按[期时]完成|任务完成|工作完成|满意)[率度性]$/;
/** Rates that go beyond a hundred or are better low: growth, what should not happen. */
const otherwise =
  /增长|增幅|提高|上升|倍|同比|比上年|超额|毛|充足|误|错|漏|违|重复|重叠|超|逾期|未|不|非|虚|冒|控制|成本|负担|下降|降低|差评/;
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
  if (!shareOfAll.test(name) || otherwise.test(name)) return null;
  if (order > 0 && /质量|满意度/.test(kind)) return "比率不会超过100%";
  if (order === 0 && /[＜<]/.test(sign)) return "等于要求做不到全部";
  if (order === 0 && /[＞>]/.test(sign)) return "谁也做不到";
  // In the first quarter hardly anything is paid yet.
  const isMeantHigh = complete.test(name) && !/季度|月份?/.test(name) && !/[≤＜<]/.test(sign);
  if (isMeantHigh && isFraction(value)) return aFraction;
  return kind === "满意度" && name.includes("满意") ? troubleOfSatisfaction(sign, value) : null;
}

/** Rates that are meant to come near a hundred. */
const complete =
  /(?<!不)(?:合格率|及时率|到位率|达标率|准确率|执行率|参保率|知晓率|发放率|支付率|按期完成率|按时完成率|任务完成率|工作完成率)$/;
/** 0% is none at all, and meant. */
const isFraction = (value: Decimal): boolean => !isZero(value) && compare(value, one) <= 0;
const aFraction = "像是把百分数写成了小数又加了“%”";

/** Money that is spent. */
const spending = /成本|费用?|支出|造价|控制|投资额|总投资|预算/;
/** Money that is the more the better: what each is given, what is saved or raised. */
const given =
  /标准|人均|户均|每[人户]|补助|补贴|救助|发放|工资|待遇|节约|节省|节支|降低|减少|压减|核减|挽回|带动|撬动|争取|配套|筹|收入|产值|收益/;

/** 成本≥120万元 asks to spend as much as can be. */
function troubleOfCost(indicator: Indicator, figure: TargetFigure, sign: string): string | null {
  if (kindOf(indicator) !== "成本" || !isMoney(figure) || figure.per !== null) return null;
  const name = namesOf(indicator);
  if (!/[≥＞>]/.test(sign) || !spending.test(name) || given.test(name)) return null;
  return "成本要求的是至多多少";
}

/** 满意度≤95% asks for the dissatisfied; 0.95% is 95% with the sign of per cent written twice. */
function troubleOfSatisfaction(sign: string, value: Decimal): string | null {
  if (isFraction(value)) return aFraction;
  return /[≤＜<]/.test(sign) && compare(value, whole) < 0 ? "满意度要求的是至少多少" : null;
}
