import { defineTextCheck } from "../../../model/define.ts";
import type { TextDocument } from "../../../model/document.ts";
import { type IndicatorValue, indicatorValues, valueText } from "../narrative-parts/indicators.ts";

/** Tables of what the whole staff costs; other tables count other people. */
const ofTheStaff = /人员经费|公用经费|运转经费|运维经费|日常经费/;
const headcount = /保障(?:办公|在职|机关)?(?:人员)?(?:人数|数量)|经费保障人数|在职人数/;

function isHeadcount(document: TextDocument, { table, name, unit }: IndicatorValue): boolean {
  const place = document.tables[table];
  const title = place ? (document.sections[place.section]?.title ?? "") : "";
  const grid = place ? (document.workbook.grids[place.grid]?.name ?? "") : "";
  return unit === "人" && headcount.test(name) && ofTheStaff.test(`${title}|${grid}`);
}

export const headcountsAgree = defineTextCheck({
  id: "narrative/headcounts-agree",
  label: { zh: "各表保障人数一致", en: "headcounts agree" },
  why: "人员经费和公用经费保障的是同一批人，两张绩效表的人数不同，有一处没有更新。",
  basis: "公用经费按实有人数和定额标准核定的做法",
  since: 2015,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "保障人数一张表写“{value}”，另一张表写“{other}”。",
  next: "请核对实有人数，统一两张表；若口径不同（如含临时人员），请在描述里写明。",
  *run(document) {
    const [first, ...rest] = indicatorValues(document).filter((one) => isHeadcount(document, one));
    if (!first) return;
    for (const one of rest) {
      if (one.table === first.table || one.digits === first.digits) continue;
      const data = { value: valueText(one), other: valueText(first) };
      yield { spans: [one.piece, first.piece], data };
    }
  },
  examples: {
    ok: `1、人员经费绩效目标表

\t二级指标
\t三级指标
\t指标值

\t数量指标
\t保障人数
\t≥44人

2、公用经费绩效目标表

\t二级指标
\t三级指标
\t指标值

\t数量指标
\t保障办公人数
\t≥44人
`,
    notOk: `1、人员经费绩效目标表

\t二级指标
\t三级指标
\t指标值

\t数量指标
\t保障人数
\t≥44人

2、公用经费绩效目标表

\t二级指标
\t三级指标
\t指标值

\t数量指标
\t保障办公人数
\t≥46人
`,
    says: "保障人数一张表写“≥46人”，另一张表写“≥44人”",
  },
});
