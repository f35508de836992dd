import { defineTextCheck } from "../../../model/define.ts";
import { type IndicatorValue, indicatorValues, isRate } from "../narrative-parts/indicators.ts";

const rate = /率|满意度|比例|比重|占比/;
const count = /人数|人次|户数|数量/;

/** The unit a bare value lacks; null where words do not tell. */
function lacking({ name, sort, unit, digits }: IndicatorValue): "%" | "计量单位" | null {
  if (unit !== "") return null;
  const own = name.split("|").slice(-3).join("|");
  if (rate.test(own.replaceAll(sort, "")) || /满意度/.test(sort)) {
    return Number(digits.replaceAll(",", "")) > 1 ? "%" : null;
  }
  return count.test(own.replaceAll(sort, "")) ? "计量单位" : null;
}

export const indicatorValuesHaveUnits = defineTextCheck({
  id: "narrative/indicator-values-have-units",
  label: { zh: "指标值有单位", en: "indicator values have units" },
  why: "指标值只有数字没有单位，考核时不知道是百分之几还是多少人。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2015,
  severity: "warning",
  family: "C2",
  kind: "unit",
  message: "指标值“{quote}”没有写{unit}。",
  next: "请补上单位。",
  *run(document) {
    const all = indicatorValues(document);
    const rates = all.some(({ unit }) => isRate(unit));
    for (const one of all) {
      const unit = lacking(one);
      if (unit === null || (unit === "%" && !rates)) continue;
      const words = unit === "%" ? "“%”" : unit;
      if (unit === "%") yield { spans: [one.piece], data: { unit: words } };
      else yield { spans: [one.piece], data: { unit: words }, severity: "info", key: "count" };
    }
  },
  examples: {
    ok: `甲县民政局2023年绩效目标
\t一级指标
\t二级指标
\t三级指标
\t指标值

\t产出指标
\t质量指标
\t补助发放率
\t≥98%

\t满意度指标
\t服务对象满意度指标
\t受助群众满意度
\t≥95%
`,
    notOk: `甲县民政局2023年绩效目标
\t一级指标
\t二级指标
\t三级指标
\t指标值

\t产出指标
\t质量指标
\t补助发放率
\t≥98%

\t满意度指标
\t服务对象满意度指标
\t受助群众满意度
\t≥95
`,
    says: "指标值“≥95”没有写“%”",
  },
});
