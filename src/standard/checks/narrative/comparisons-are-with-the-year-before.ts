import { defineTextCheck } from "../../../model/define.ts";
import { aboutDocument } from "../narrative-parts/about.ts";
import {
  type ComparedYear,
  comparedYears,
  isNotYearBefore,
} from "../narrative-parts/compared-years.ts";
import { pieceOf } from "../narrative-parts/stretches.ts";

/** The sound ones show what the document means to compare with. */
const isSound = ({ base, lead }: ComparedYear, own: number | null): boolean =>
  lead ? base.year === lead.year - 1 : own !== null && base.year === own - 1;

export const comparisonsAreWithTheYearBefore = defineTextCheck({
  id: "narrative/comparisons-are-with-the-year-before",
  label: { zh: "对比的是上一年", en: "comparisons are with the year before" },
  why: "别处都与上一年比，这里比的是另一年，多半是沿用旧稿没有改。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）",
  since: 2018,
  severity: "warning",
  family: "E1",
  kind: "year",
  message: "应与上一年（{before}年）比，这里写作与{year}年比：“{quote}”。",
  next: "请核对比较的年份；年份若写错请改正，若确实与{year}年比，请说明理由。",
  *run(document) {
    const { year: own } = aboutDocument(document);
    const all = comparedYears(document);
    const usual = all.some((one) => isSound(one, own));
    for (const one of all) {
      if (!isNotYearBefore(document, one, own, usual)) continue;
      const { base, lead } = one;
      const before = (lead?.year ?? own)! - 1;
      yield {
        spans: [pieceOf(base.passage, base.start - 1, base.end)],
        data: { year: String(base.year), before: String(before) },
      };
    }
  },
  examples: {
    ok: `甲县民政局2023年部门预算公开
2023年收入预算120.00万元，比2022年预算增加8.00万元。
2023年公务接待费0.50万元，与2022年持平。`,
    notOk: `甲县民政局2023年部门预算公开
2023年收入预算120.00万元，比2022年预算增加8.00万元。
2023年公务接待费0.50万元，与2022年持平。
2023年公务用车运行费2.00万元，与2021年持平。`,
    says: "应与上一年（2022年）比，这里写作与2021年比",
  },
});
