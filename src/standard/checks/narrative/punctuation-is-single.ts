import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong } from "../narrative-parts/stretches.ts";

const doubled = /(?<![。，、；：])[。，、；：]{2,}/g;

export const punctuationIsSingle = defineTextCheck({
  id: "narrative/punctuation-is-single",
  label: { zh: "标点不重叠", en: "punctuation is single" },
  why: "两个标点连在一起，多半是删改后没有收拾干净。",
  basis: "《标点符号用法》（GB/T 15834—2011）",
  since: 2012,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "标点重叠：“{words}”。",
  next: "请留下该用的一个标点；若中间漏了字，请补上。",
  *run(document) {
    for (const { span } of hitsAmong(document.passages, doubled)) {
      const words = span.of.flow.slice(Math.max(0, span.start - 8), span.end);
      yield { spans: [span], data: { words } };
    }
  },
  examples: {
    ok: "基本支出80.00万元，项目支出40.00万元。",
    notOk: "基本支出80.00万元，，项目支出40.00万元。",
    says: "标点重叠：“出80.00万元，，”",
  },
});
