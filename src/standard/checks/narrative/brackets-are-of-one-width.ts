import { defineTextCheck } from "../../../model/define.ts";
import type { TextDocument } from "../../../model/document.ts";
import type { TextSpan } from "../../../model/text-check.ts";
import { bracketsOf } from "../narrative-parts/pairs.ts";
import { hitsAmong, outsidePassages, printedAt } from "../narrative-parts/stretches.ts";

const isHalf = (sign: string): boolean => sign === "(" || sign === ")";
/** Pairs in lines of tables, which are no passages. */
const short = /（[^（）]{0,24}）/g;

function* allPairs(document: TextDocument): Generator<TextSpan> {
  for (const [index, { pairs }] of bracketsOf(document).entries()) {
    const of = document.passages[index]!;
    for (const { open, close } of pairs) yield { of, start: open, end: close + 1 };
  }
  for (const { span } of hitsAmong(outsidePassages(document), short)) yield span;
}

export const bracketsAreOfOneWidth = defineTextCheck({
  id: "narrative/brackets-are-of-one-width",
  label: { zh: "一对括号同宽", en: "brackets are of one width" },
  why: "左括号半角、右括号全角，是手工改动留下的，排版也不齐。",
  basis: "《标点符号用法》（GB/T 15834—2011）",
  since: 2012,
  severity: "info",
  family: "C4",
  kind: "format",
  message: "“{quote}”的括号一半是半角、一半是全角，全文共 {count} 处。",
  next: "请统一改成全角括号“（）”。",
  *run(document) {
    for (const span of allPairs(document)) {
      const left = printedAt(document, span.of, span.start);
      const right = printedAt(document, span.of, span.end - 1);
      if (!/[（(]/.test(left) || isHalf(left) === isHalf(right)) continue;
      yield { spans: [span], data: {}, key: "width" };
    }
  },
  examples: {
    ok: "公务用车购置费0万元（2023年度）。",
    notOk: "公务用车购置费0万元(2023年度）。",
    says: "“(2023年度）”的括号一半是半角、一半是全角",
  },
});
