import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import type { Indicator } from "../../../model/performance.ts";
import { everyIndicator, namesOf } from "../performance-parts/kinds.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/values-have-their-unit";

const rate = /率|满意度|比例|比重|占比/;
const counted = /(?:人数|人次数?|户数|家数|次数|件数|座数|处数|个数|批次|数量)$/;
/** Months and dates of completion are said without a unit, and so are indices and ratios. */
const bare = /时间|日期|时限|月份|年度(?= |$)|年份|系数|指数|容积率|倍数|比值|流动比率|pH|酸碱度/i;

export const valuesHaveTheirUnit = defineTargetCheck({
  id,
  label: { zh: "指标值有计量单位", en: "values have their unit" },
  why: "“≥98.00”没有写“%”，“≥12”没有写“座”，考核时不知道是什么。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2018,
  severity: "warning",
  family: "C2",
  kind: "unit",
  message: "{name}的指标值“{value}”没有写{unit}。",
  next: "请在“计量单位”里补上{unit}。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      const figure = targets.valueOf(indicator, "value");
      const places = placesOf(targets, indicator, "value", "measure");
      const name = indicatorName(project, indicator);
      if (figure && saysTensOnly(indicator)) {
        const unit = figure.unit === "万" ? "完整的计量单位" : `完整的计量单位“${figure.unit}”`;
        const data = { name, value: `${indicator.value}${indicator.measure ?? ""}`, unit };
        yield { places, data, ...(figure.unit === "万" ? {} : { severity: "info" }) };
      }
      if (figure?.unit !== "" || bare.test(namesOf(indicator))) continue;
      const isShare = rate.test(`${indicator.level3 ?? ""}${indicator.level2 ?? ""}`);
      const unit = isShare ? "“%”" : "计量单位";
      const data = { name, value: indicator.value!, unit };
      // 参保人数 says what is counted; the unit is missed, not the meaning.
      if (!isShare && counted.test(indicator.level3 ?? ""))
        yield { places, data, severity: "info" };
      else yield { places, data };
    }
  },
  examples: {
    ok: both(indicatorSheet("山塘整治 | 产出指标 | 质量指标 | 验收合格率 | | ≥ | 98.00 | %")),
    notOk: both(indicatorSheet("山塘整治 | 产出指标 | 质量指标 | 验收合格率 | | ≥ | 98.00")),
    says: "验收合格率的指标值“98.00”没有写“%”",
  },
});

/** ≥3万: people, or money? */
const saysTensOnly = ({ value = "", measure = "" }: Indicator): boolean =>
  /[\d\s]万$/.test(`${value} ${measure}`.trimEnd());
