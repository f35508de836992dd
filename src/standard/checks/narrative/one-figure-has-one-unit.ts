import { defineTextCheck } from "../../../model/define.ts";
import { type IndicatorValue, indicatorValues, valueText } from "../narrative-parts/indicators.ts";

const people = /^万?人次?$/;
const money = /^万?元$/;
const telling = 2;

export const oneFigureHasOneUnit = defineTextCheck({
  id: "narrative/one-figure-has-one-unit",
  label: { zh: "同一个数单位一致", en: "one figure has one unit" },
  why: "同一张绩效表里同一个数一处是人、一处是元，必有一处单位写错。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2015,
  severity: "warning",
  family: "C1",
  kind: "unit",
  message: "同一张表里{digits}一处写作“{people}”，一处写作“{value}”，单位不一致。",
  next: "请核对这个数是人数还是金额，改正写错的单位。",
  *run(document) {
    const counted = new Map<string, IndicatorValue>();
    const keyOf = ({ table, digits }: IndicatorValue) => `${table}:${digits}`;
    const all = indicatorValues(document).filter(({ digits }) => digits.length >= telling);
    for (const one of all) if (people.test(one.unit)) counted.set(keyOf(one), one);
    for (const one of all) {
      const other = counted.get(keyOf(one));
      if (!other || !money.test(one.unit)) continue;
      yield {
        spans: [one.piece, other.piece],
        data: { digits: one.digits, people: valueText(other), value: valueText(one) },
        key: keyOf(one),
      };
    }
  },
  examples: {
    ok: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t数量指标
\t受助人数
\t≥40.00万人

\t社会效益指标
\t惠及群众
\t≥40.00万人
`,
    notOk: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t数量指标
\t受助人数
\t≥40.00万人

\t社会效益指标
\t惠及群众
\t≥40.00万元
`,
    says: "40.00一处写作“≥40.00万人”，一处写作“≥40.00万元”",
  },
});
