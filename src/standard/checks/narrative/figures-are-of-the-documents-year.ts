import { defineTextCheck } from "../../../model/define.ts";
import { aboutDocument } from "../narrative-parts/about.ts";
import {
  otherYearsAssets,
  otherYearsFigures,
  otherYearsHeadings,
} from "../narrative-parts/years.ts";

export const figuresAreOfTheDocumentsYear = defineTextCheck({
  id: "narrative/figures-are-of-the-documents-year",
  label: { zh: "年度与本文一致", en: "figures are of the document's year" },
  why: "沿用往年文稿时漏改年份，读的人会以为这是往年的数。",
  basis: "《中华人民共和国预算法》第十四条；部门预算、部门决算公开模板",
  since: 2018,
  severity: "warning",
  family: "E1",
  kind: "year",
  message: "本文是{own}年度的，这里却写作{year}年：“{quote}”。",
  next: "请核对这一处是不是漏改了年份；数字若确是{year}年的，请换成{own}年的数。",
  *run(document) {
    const { year: own, kind } = aboutDocument(document);
    if (own === null || kind === null) return;
    const found = [
      ...otherYearsFigures(document, own, kind),
      ...otherYearsHeadings(document, own, kind),
      ...otherYearsAssets(document, own, kind),
    ];
    for (const { year, span } of found) {
      yield { spans: [span], data: { own: String(own), year: String(year) } };
    }
  },
  examples: {
    ok: `甲县民政局2023年部门预算公开
一、收入预算情况说明
2023年收入预算120.00万元，比2022年增加8.00万元。
二、国有资产占用情况
截至2022年12月31日，本部门共有车辆2辆。`,
    notOk: `甲县民政局2023年部门预算公开
一、收入预算情况说明
2023年收入预算120.00万元，比2022年增加8.00万元。
二、政府采购情况
2022年政府采购预算12.00万元。`,
    says: "本文是2023年度的，这里却写作2022年",
  },
});
