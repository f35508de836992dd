import { defineTextCheck } from "../../../model/define.ts";
import { downWords, eitherWay, reasonsIn, upWords } from "../narrative-parts/reasons.ts";

const up = /决算数?大于|增加(?!0(?:\.0+)?[万元])|增长(?!0(?:\.0+)?%)|上升/;
const down = /决算数?小于|减少(?!0(?:\.0+)?[万元])|下降(?!0(?:\.0+)?%)|降低/;

/** Which way the explained sentence goes; null when it goes both ways or neither. */
function wayOf(explained: string): "增加" | "减少" | null {
  const rises = up.test(explained);
  return rises === down.test(explained) ? null : rises ? "增加" : "减少";
}

export const reasonsFitTheChange = defineTextCheck({
  id: "narrative/reasons-fit-the-change",
  label: { zh: "增减与原因同向", en: "reasons fit the change" },
  why: "说的是增加，原因却全是压减（或者反过来），不是增减写反了，就是原因抄错了。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：说明增减变化原因",
  since: 2016,
  severity: "info",
  family: "D1",
  kind: "direction",
  message: "前面说的是{way}，原因却是“{quote}”。",
  next: "请核对增减方向和原因，改正写反的一个。",
  *run(document) {
    for (const { words, explained } of reasonsIn(document)) {
      const way = wayOf(explained.text);
      if (way === null) continue;
      if (eitherWay.test(words.text)) continue;
      const rises = upWords.test(words.text);
      const falls = downWords.test(words.text);
      const contrary = way === "增加" ? falls && !rises : rises && !falls;
      if (contrary) yield { spans: [words, explained], data: { way } };
    }
  },
  examples: {
    ok: "2023年支出120.00万元，比上年增加8.00万元，增长7.14%。主要原因是新增人员2名。",
    notOk:
      "2023年支出120.00万元，比上年增加8.00万元，增长7.14%。主要原因是厉行节约，压减一般性支出。",
    says: "前面说的是增加，原因却是“厉行节约，压减一般性支出”",
  },
});
