import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { ownRows } from "../presentation-parts/own-texts.ts";
import { placesOf } from "../presentation-parts/places.ts";

/** A text left from before speaks of years two or three back. */
const stale = 3;
const told = /(比|较|与|同)?(20\d\d)年/g;

/** A workbook of 2021, and why something changed in it. */
const bookSaying = (text: string): string => `
sheet 收支
2021年部门预算收支总表
金额单位：万元
项目 | 预算数 | 项目 | 预算数
收入总计 | 6.00 | 支出总计 | 6.00
sheet 文字说明
文字说明
部分 | 段落 | 文字
机关运行经费安排情况 | 增减原因 | ${text}`;

export const reasonsAreOfTheseYears = defineCheck({
  id: "presentation/reasons-are-of-these-years",
  label: { zh: "原因说的是这两年", en: "reasons are of these years" },
  why: "原因说明的是本年比上年的增减；写着更早的年份，多半是沿用往年的原因没有改。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：增减变化原因应当说明",
  since: 2018,
  severity: "warning",
  family: "E1",
  kind: "year",
  message: "“{section}”的“{paragraph}”写着{said}年，这里说明的是{year}年比{last}年的变化。",
  next: "请核对年份，是往年的原因请改成今年的；确与{said}年有关的，可以放行。",
  *run(reading: Reading) {
    const { year } = reading;
    if (year === null) return;
    for (const { section, paragraph, text, fact } of ownRows(reading)) {
      if (!paragraph.includes("原因")) continue;
      const all = [...text.matchAll(told)];
      const others = all.filter(([, , said]) => !isOfThese(Number(said), year));
      const compared = others.find(([, than]) => than !== undefined);
      const one = compared ?? others[0];
      if (!one) continue;
      const data = { section, paragraph, said: one[2]!, year: `${year}`, last: `${year - 1}` };
      // What a year long past left behind may be why; a change since then is not the one explained.
      const isStale = others.length === all.length && Number(one[2]) >= year - stale;
      yield { places: placesOf(fact), data, severity: compared || isStale ? "warning" : "info" };
    }
  },
  examples: {
    ok: bookSaying("2021年取暖面积增加，比2020年多一处办公楼。"),
    notOk: bookSaying("2019年压减一般性支出，比2018年下降5%。"),
    says: "写着2018年，这里说明的是2021年比2020年的变化",
  },
});

/** The year, the one before, and the one that a purchase or a building is for. */
const isOfThese = (said: number, year: number): boolean => said >= year - 1 && said <= year + 1;
