import { defineTextCheck } from "../../../model/define.ts";
import { indicatorValues, valueText } from "../narrative-parts/indicators.ts";

const counted = /^(?:万?人次?|万?亿?元|户|个|家)$/;

export const satisfactionIsAPercentage = defineTextCheck({
  id: "narrative/satisfaction-is-a-percentage",
  label: { zh: "满意度用百分数", en: "satisfaction is a percentage" },
  why: "满意度是满意的人占多少，写成人数或金额无法衡量，多半是抄了别的指标值。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2015,
  severity: "warning",
  family: "C1",
  kind: "unit",
  message: "满意度的指标值写作“{value}”，应当是百分数。",
  next: "请改成百分数，例如“≥95%”。",
  *run(document) {
    for (const one of indicatorValues(document)) {
      const { sort, name, unit, piece } = one;
      const last = name.split("|").at(-1) ?? "";
      if (!/满意度/.test(sort) || !/满意/.test(last) || !counted.test(unit)) continue;
      yield { spans: [piece], data: { value: valueText(one) } };
    }
  },
  examples: {
    ok: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t服务对象满意度指标
\t群众满意度
\t≥95%
`,
    notOk: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t服务对象满意度指标
\t群众满意度
\t≥3352人
`,
    says: "满意度的指标值写作“≥3352人”，应当是百分数",
  },
});
