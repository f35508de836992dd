import { defineTextCheck } from "../../../model/define.ts";
import type { Passage } from "../../../model/document.ts";
import { pieceOf } from "../narrative-parts/stretches.ts";

const caption = /^（?[图表]\d/;

/** A list goes on in the next paragraph when that is an item of the same kind, or begins one. */
function goesOn(last: Passage, next: Passage): boolean {
  if (next.kind === "heading" || caption.test(next.flow)) return false;
  return next.level === null || last.level === null || next.level >= last.level;
}

export const sentencesAreFinished = defineTextCheck({
  id: "narrative/sentences-are-finished",
  label: { zh: "句子以句号收尾", en: "sentences are finished" },
  why: "一节的最后一句停在分号或逗号上，后面可能漏了一项。",
  basis: "《标点符号用法》（GB/T 15834—2011）",
  since: 2012,
  severity: "info",
  family: "C4",
  kind: "format",
  message: "这一节停在“{sign}”上，后面没有下文，全文共 {count} 处。",
  next: "请核对是否漏了一项；没有漏就把末尾改成句号。",
  *run(document) {
    for (const [index, passage] of document.passages.entries()) {
      const { flow, kind } = passage;
      const sign = flow.at(-1)!;
      if (kind === "heading" || flow.length < 12 || !/[；，、]/.test(sign)) continue;
      const next = document.passages[index + 1];
      if (next && goesOn(passage, next)) continue;
      if (!next && document.tables.length > 0) continue;
      const span = pieceOf(passage, Math.max(0, flow.length - 12), flow.length);
      yield { spans: [span], data: { sign }, key: "unfinished" };
    }
  },
  examples: {
    ok: "二、收入预算情况说明\n本年收入合计120.00万元，其中：财政拨款收入120.00万元，占100%。\n三、支出预算情况说明\n本年支出合计120.00万元。",
    notOk:
      "二、收入预算情况说明\n本年收入合计120.00万元，其中：财政拨款收入120.00万元，占100%；\n三、支出预算情况说明\n本年支出合计120.00万元。",
    says: "这一节停在“；”上",
  },
});
