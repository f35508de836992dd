import { defineTextCheck } from "../../../model/define.ts";
import { indicatorValues } from "../narrative-parts/indicators.ts";

export const percentIsWrittenOneWay = defineTextCheck({
  id: "narrative/percent-is-written-one-way",
  label: { zh: "百分号写法一致", en: "percent is written one way" },
  why: "有的指标值写“%”，有的写“百分比”，同一份文件里写法不一。",
  basis: "《出版物上数字用法》（GB/T 15835—2011）",
  since: 2015,
  severity: "info",
  family: "C2",
  kind: "format",
  message: "指标值里有 {count} 处把“%”写作“百分比”，别处用的是“%”。",
  next: "请统一改成“%”。",
  *run(document) {
    const all = indicatorValues(document);
    if (!all.some(({ unit }) => unit === "%")) return;
    for (const { unit, piece } of all) {
      if (/^百分/.test(unit)) yield { spans: [piece], data: {}, key: "percent" };
    }
  },
  examples: {
    ok: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t质量指标
\t补助发放率
\t≥98%

\t时效指标
\t发放及时率
\t=100%
`,
    notOk: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t质量指标
\t补助发放率
\t≥98%

\t时效指标
\t发放及时率
\t=100百分比
`,
    says: "指标值里有 1 处把“%”写作“百分比”",
  },
});
