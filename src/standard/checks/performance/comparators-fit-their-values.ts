import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";
import type { Sighting } from "../../../model/check.ts";
import type { Indicator } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { type Placed } from "../performance-parts/kinds.ts";
import { plainSign } from "../performance-parts/signs.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/comparators-fit-their-values";

export const comparatorsFitTheirValues = defineTargetCheck({
  id,
  label: { zh: "符号与指标值相配", en: "comparators fit their values" },
  why: "数字没有符号，就不知道是至少还是至多；文字前面写“≥”，又无法衡量。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2018,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "{name}：{trouble}。",
  next: "{next}",
  *run(targets) {
    const all = everyIndicator(targets);
    const unsigned = all.filter(({ indicator }) => hasNoSign(targets, indicator));
    const signed = all.filter(({ indicator: { comparator = "定性" } }) => comparator !== "定性");
    // A department that writes hardly any signs means its values as they are.
    const severity = unsigned.length > signed.length ? { severity: "info" as const } : {};
    for (const placed of all) {
      const { project, indicator } = placed;
      const slip = slipOf(placed, targets.valueOf(indicator, "value"));
      if (!slip) continue;
      const [trouble, next] = slip;
      const data = { name: indicatorName(project, indicator), trouble, next };
      const own = sighting(targets, placed, data);
      yield unsigned.includes(placed) ? { ...own, key: "unsigned", ...severity } : own;
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座",
        "山塘整治 | 效益指标 | 社会效益指标 | 灌溉条件 | | 定性 | 明显改善",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | | 12 | 座",
        "山塘整治 | 效益指标 | 社会效益指标 | 灌溉条件 | | ≥ | 明显改善",
      ),
    ),
    says: "“山塘整治”整治山塘数：指标值“12”没有符号",
  },
});

const hasNoSign = (targets: Targets, indicator: Indicator): boolean =>
  (indicator.comparator ?? "") === "" && targets.valueOf(indicator, "value")?.bound === null;

/** ≥Ⅲ类, ≥二级: grades have an order, as figures have. */
const grade = /^[ⅠⅡⅢⅣⅤⅥIVX一二三四五六七八九十甲乙丙丁A-E]+\+?(?:级|类|等|星级|档)?(?:以上)?$/;

type Slip = readonly [trouble: string, next: string];

function slipOf({ indicator }: Placed, figure: TargetFigure | null): Slip | null {
  const { comparator = "", value = "" } = indicator;
  if (value === "") {
    return comparator === "" || comparator === "定性"
      ? null
      : [`写了“${comparator}”，没有写指标值`, "请补上指标值。"];
  }
  if (!figure) {
    return comparator === "" || comparator === "定性" || /\d/.test(value) || grade.test(value)
      ? null
      : [`指标值“${value}”是文字，前面却写“${comparator}”`, "请改成数字，或者把符号改为“定性”。"];
  }
  if (comparator === "定性") {
    // 不超过120万元 says in words what a sign would.
    if (/^[^\d≥≤＞＜＝><=]/.test(value) && figure.bound !== null) return null;
    return [`符号是“定性”，指标值却是数字“${value}”`, "请把符号改成“≥”“≤”或“＝”。"];
  }
  if (comparator === "" && figure.bound === null) {
    return [`指标值“${value}”没有符号`, "请选择“≥”“≤”或“＝”。"];
  }
  const twice =
    comparator !== "" && figure.bound !== null && plainSign(comparator) !== figure.bound;
  return twice
    ? [`符号是“${comparator}”，指标值里又写“${figure.bound}”`, "请只留一个符号。"]
    : null;
}

const sighting = (
  targets: Targets,
  { indicator }: Placed,
  data: Readonly<Record<string, string>>,
): Sighting => ({ places: placesOf(targets, indicator, "comparator", "value", "level3"), data });
