import { defineTextCheck } from "../../../model/define.ts";
import { comparedYears, isOutOfOrder } from "../narrative-parts/compared-years.ts";
import { pieceOf } from "../narrative-parts/stretches.ts";
import { yearsToldTwice } from "../narrative-parts/years-told-twice.ts";

export const yearsAreComparedWithEarlierOnes = defineTextCheck({
  id: "narrative/years-are-compared-with-earlier-ones",
  label: { zh: "与更早的年份比", en: "years are compared with earlier ones" },
  why: "与本年自己比、与以后的年份比都说不通，多半是两个年份有一个没有改。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）",
  since: 2018,
  severity: "warning",
  family: "E1",
  kind: "year",
  message: "这里是{year}年的数与{base}年的数比较：“{quote}”，其中一个年份写错了。",
  next: "请核对两个年份，改正写错的一个。",
  *run(document) {
    for (const one of comparedYears(document)) {
      const { base, lead } = one;
      if (!lead || !isOutOfOrder(one)) continue;
      yield {
        spans: [
          pieceOf(lead.passage, lead.start, lead.end),
          pieceOf(base.passage, base.start - 1, base.end),
        ],
        data: { year: String(lead.year), base: String(base.year) },
      };
    }
    for (const { one, other } of yearsToldTwice(document)) {
      yield {
        spans: [
          pieceOf(one.passage, one.start, one.end),
          pieceOf(other.passage, other.start, other.end),
        ],
        data: { year: String(one.year), base: String(other.year) },
      };
    }
  },
  examples: {
    ok: "2023年收入预算120.00万元，2022年收入预算112.00万元，比上年增加8.00万元。2023年决算118.00万元，比2023年预算减少2.00万元。",
    notOk: "2023年收入预算120.00万元，比2023年预算增加8.00万元。",
    says: "这里是2023年的数与2023年的数比较",
  },
});
