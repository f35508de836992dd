import { defineTargetCheck } from "../../../model/define.ts";
import type { Indicator } from "../../../model/performance.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { inWords } from "../../../model/target.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/values-are-written-out";

/** What a value can look like when a key was missed or hit twice, and what is the matter. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/^[≥≤＞＜＝><=]?\s*0\d/, "前面多一个零，或者少了小数点"],
  [/\d[.．][\d]*[.．]|[.．]{2}|…/, "小数点多了一个"],
  [/[%％]\s*[%％]|百分比\s*[%％]|[%％]\s*百分比/, "百分号写了两次"],
  [/[≥≤＞＜＝><=]\s*[≥≤＞＜＝]/, "符号写了两次"],
  [/年\s*(?:0{1,2}|1[3-9]|[2-9]\d)\s*月/, "没有这个月份"],
  [/XX|xx|××|__|＿/, "还没有填写"],
];

export const valuesAreWrittenOut = defineTargetCheck({
  id,
  label: { zh: "指标值书写规范", en: "values are written out" },
  why: "“≥06.5万人”“95%%”“≥XX”这样的指标值，多半是少打、多打了一个字，或者没有填完。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2018,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "{name}的{field}“{value}”{trouble}。",
  next: "请核对后改正。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      for (const field of ["value", "actual"] as const) {
        const figure = indicator[field] ?? "";
        if (figure === "") continue;
        const value = field === "value" ? goalText(indicator) : figure;
        const found = slips.find(([pattern]) => pattern.test(value));
        if (!found) continue;
        const words = field === "value" ? "指标值" : "实际完成值";
        const name = indicatorName(project, indicator);
        const places = placesOf(targets, indicator, field);
        yield { places, data: { name, field: words, value, trouble: found[1] } };
      }
    }
  },
  examples: {
    ok: both(indicatorSheet("参保补助 | 产出指标 | 数量指标 | 参保人数 | | ≥ | 0.65 | 万人")),
    notOk: both(indicatorSheet("参保补助 | 产出指标 | 数量指标 | 参保人数 | | ≥ | '06.5 | 万人")),
    says: "“参保补助”参保人数的指标值“≥06.5”前面多一个零，或者少了小数点",
  },
});

/** Sign and value, and a unit that repeats the percent sign. */
const goalText = ({ comparator = "", value = "", measure = "" }: Indicator): string =>
  `${comparator === inWords ? "" : comparator}${value}${/[%％]$/.test(value) ? measure : ""}`;
