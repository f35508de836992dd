import { defineTextCheck } from "../../../model/define.ts";
import type { TextDocument } from "../../../model/document.ts";
import type { TextSpan } from "../../../model/text-check.ts";
import { hitsAmong, paragraphsOf, printedAt } from "../narrative-parts/stretches.ts";

const figure = /(?<![\d.,，〔〕])\d{1,3}(?:[,，]\d{1,4})+(?:\.\d+)?(?=[万亿千]?元)/g;
const sound = /^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/;

export const thousandsAreGroupedInThrees = defineTextCheck({
  id: "narrative/thousands-are-grouped-in-threes",
  label: { zh: "千分位三位一撇", en: "thousands are grouped in threes" },
  why: "撇的位置不对，可能是掉了或多了一位数字，也可能把小数点打成了逗号。",
  basis: "《出版物上数字用法》（GB/T 15835—2011）",
  since: 2012,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "“{quote}”的千分位逗号不是三位一撇。",
  next: "请对照原始数据核对这个数，改正逗号或补上数字。",
  *run(document) {
    if (punctuatesWithCommas(document)) return;
    for (const { match, span } of hitsAmong(paragraphsOf(document), figure)) {
      if (sound.test(match[0]) || !isGrouped(document, span)) continue;
      yield { spans: [span], data: {} };
    }
  },
  examples: {
    ok: "收入预算17,192.00万元。",
    notOk: "收入预算17,19.00万元。",
    says: "“17,19.00”的千分位逗号不是三位一撇",
  },
});

/** Where "," stands for "，" as well, a list of figures looks like one figure. */
function punctuatesWithCommas({ source }: TextDocument): boolean {
  const between = source.text.match(/[\u4e00-\u9fff],/g)?.length ?? 0;
  return between > (source.text.match(/，/g)?.length ?? 0);
}

/** Whether every comma is the one that groups digits. */
function isGrouped(document: TextDocument, { of, start, end }: TextSpan): boolean {
  for (let at = start; at < end; at++) {
    if (/[,，]/.test(of.flow[at]!) && printedAt(document, of, at) !== ",") return false;
  }
  return true;
}
