import { defineTextCheck } from "../../../model/define.ts";
import { type IndicatorValue, indicatorValues, valueText } from "../narrative-parts/indicators.ts";

const often = 3;

export const indicatorValuesHaveSigns = defineTextCheck({
  id: "narrative/indicator-values-have-signs",
  label: { zh: "指标值有比较符号", en: "indicator values have signs" },
  why: "同一张表里同一个数别处都带“=”“≥”，只有这里没有，像是漏填。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2015,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "指标值“{value}”没有比较符号，同一张表里别处都写作“{other}”。",
  next: "请补上比较符号。",
  *run(document) {
    const groups = new Map<string, IndicatorValue[]>();
    for (const one of indicatorValues(document)) {
      const key = `${one.table}:${one.digits}${one.unit}`;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    for (const group of groups.values()) {
      const signed = group.filter(({ sign }) => sign !== "");
      if (signed.length < often) continue;
      for (const one of group) {
        if (one.sign !== "") continue;
        const data = { value: valueText(one), other: valueText(signed[0]!) };
        yield { spans: [one.piece, signed[0]!.piece], data };
      }
    }
  },
  examples: {
    ok: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t数量指标
\t受助人数
\t=2419人

\t社会效益指标
\t惠及人数
\t=2419人
`,
    notOk: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t数量指标
\t受助人数
\t=2419人

\t经济效益指标
\t减轻负担人数
\t=2419人

\t社会效益指标
\t惠及人数
\t2419人

\t生态效益指标
\t受影响人数
\t=2419人
`,
    says: "指标值“2419人”没有比较符号",
  },
});
