import { defineTextCheck } from "../../../model/define.ts";
import type { Piece } from "../narrative-parts/stretches.ts";
import { reasonsIn } from "../narrative-parts/reasons.ts";

/** 厉行节约 may well be the reason twice. */
const telling = 8;
const often = 3;

export const reasonsAreNotCopied = defineTextCheck({
  id: "narrative/reasons-are-not-copied",
  label: { zh: "各项原因不雷同", en: "reasons are not copied" },
  why: "几个不同的项目原因一字不差，像是复制来的，说明不了各自为什么增减。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：说明增减变化原因",
  since: 2016,
  severity: "info",
  family: "D4",
  kind: "missing",
  message: "有 {count} 处增减的原因一字不差：“{quote}”。",
  next: "请按各项的实际情况分别写明原因。",
  *run(document) {
    const same = new Map<string, Piece[]>();
    for (const { words } of reasonsIn(document)) {
      if (words.text.length < telling) continue;
      const group = same.get(words.text);
      if (group) group.push(words);
      else same.set(words.text, [words]);
    }
    for (const [text, group] of same) {
      if (new Set(group.map(({ of }) => of)).size < often) continue;
      for (const words of group) yield { spans: [words], data: {}, key: text };
    }
  },
  examples: {
    ok: `1.行政运行8.00万元。决算数小于预算数的主要原因：有人员退休，经费减少。
2.住房公积金2.00万元。决算数小于预算数的主要原因：缴存基数调整。`,
    notOk: `1.行政运行8.00万元。决算数小于预算数的主要原因：按照实际需要据实列支。
2.住房公积金2.00万元。决算数小于预算数的主要原因：按照实际需要据实列支。
3.购房补贴1.00万元。决算数小于预算数的主要原因：按照实际需要据实列支。`,
    says: "有 3 处增减的原因一字不差：“按照实际需要据实列支”",
  },
});
