import { defineTextCheck } from "../../../model/define.ts";
import { type IndicatorValue, indicatorValues, valueText } from "../narrative-parts/indicators.ts";

const benefit = /效益|可持续影响/;
const money = /^万?元$/;
const often = 2;

export const benefitsAreNotTheBudget = defineTextCheck({
  id: "narrative/benefits-are-not-the-budget",
  label: { zh: "效益指标不是预算数", en: "benefits are not the budget" },
  why: "效益指标说的是花钱带来什么，几行都填同一个金额，多半是把项目预算数填进来了。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：效益指标反映预期效益",
  since: 2015,
  severity: "warning",
  family: "C1",
  kind: "unit",
  message: "{count} 项效益指标的值都填“{value}”，像是填成了项目预算数。",
  next: "请改填能衡量效益的指标值。",
  *run(document) {
    const all = indicatorValues(document);
    const groups = new Map<string, IndicatorValue[]>();
    for (const one of all) {
      if (!benefit.test(one.sort) || !money.test(one.unit)) continue;
      const key = `${one.table}:${one.digits}`;
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    for (const [key, group] of groups) {
      const { table, digits } = group[0]!;
      const isCount = all.some(
        (one) => one.table === table && one.digits === digits && /人/.test(one.unit),
      );
      if (group.length < often || isCount) continue;
      const value = valueText(group[0]!);
      for (const { piece } of group) yield { spans: [piece], data: { value }, key };
    }
  },
  examples: {
    ok: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t社会效益指标
\t惠及群众
\t≥98%

\t经济效益指标
\t减轻负担
\t有效减轻
`,
    notOk: `甲县民政局2023年绩效目标
\t二级指标
\t三级指标
\t指标值

\t社会效益指标
\t惠及群众
\t=20.00万元

\t经济效益指标
\t减轻负担
\t=20.00万元
`,
    says: "2 项效益指标的值都填“=20.00万元”",
  },
});
