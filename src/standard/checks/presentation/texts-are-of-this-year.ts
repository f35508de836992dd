import { defineCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import type { Reading } from "../../../model/reading.ts";
import { ownRows } from "../presentation-parts/own-texts.ts";
import { placesOf } from "../presentation-parts/places.ts";

export const textsAreOfThisYear = defineCheck({
  id: "presentation/texts-are-of-this-year",
  label: { zh: "文字不是照抄上年的", en: "texts are of this year" },
  why: "从上年带来的文字没有动过，今年的原因、目标就成了上年的。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：增减变化原因应当说明",
  since: 2018,
  severity: "info",
  family: "D4",
  kind: "missing",
  message: "“{paragraph}”的文字与上年一字不差。",
  next: "请按今年的情况修改；确实没有变的，可以放行。",
  *run(reading: Reading) {
    for (const { paragraph, text, lastText, fact } of ownRows(reading)) {
      if (lastText === "" || normalised(text) !== normalised(lastText)) continue;
      // Duties may stay; why something changed is never the same twice.
      const severity = paragraph.includes("原因") ? "warning" : "info";
      yield { places: placesOf(fact), data: { paragraph }, severity };
    }
  },
  examples: {
    ok: `
sheet 文字说明
文字说明
部分 | 段落 | 文字 | 上年文字
机关运行经费安排情况 | 增减原因 | 取暖面积增加，电费上涨。 | 人员减少，经费随之减少。
部门职责及机构设置情况 | 部门职责 | 负责全县档案管理。`,
    notOk: `
sheet 文字说明
文字说明
部分 | 段落 | 文字 | 上年文字
机关运行经费安排情况 | 增减原因 | 人员减少，经费随之减少。 | 人员减少，经费随之减少。`,
    says: "“增减原因”的文字与上年一字不差",
  },
});
