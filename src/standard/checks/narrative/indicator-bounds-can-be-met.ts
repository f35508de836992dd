import { defineTextCheck } from "../../../model/define.ts";
import { indicatorValues, isRate, valueText } from "../narrative-parts/indicators.ts";

const whole = /^100(?:\.0+)?$/;

export const indicatorBoundsCanBeMet = defineTextCheck({
  id: "narrative/indicator-bounds-can-be-met",
  label: { zh: "指标值的符号合理", en: "indicator bounds can be met" },
  why: "及时率、完成率要求“小于100%”，等于要求做不完；要求“大于100%”又做不到。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2015,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "指标值写作“{value}”，比较符号像是用错了。",
  next: "请核对符号：要求全部做到就写“=100%”。",
  *run(document) {
    for (const one of indicatorValues(document)) {
      const { sort, sign, digits, unit, piece } = one;
      if (!/质量|时效|满意度/.test(sort) || !whole.test(digits) || !isRate(unit)) continue;
      const unmet = sign === "<" || (sign === ">" && /满意度/.test(sort));
      if (unmet) yield { spans: [piece], data: { value: valueText(one) } };
    }
  },
  examples: {
    ok: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t时效指标
\t发放及时率
\t=100%
`,
    notOk: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t时效指标
\t发放及时率
\t＜100%
`,
    says: "指标值写作“<100%”，比较符号像是用错了",
  },
});
