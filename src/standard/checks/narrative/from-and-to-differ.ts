import { equals } from "../../../model/decimal.ts";
import { defineTextCheck } from "../../../model/define.ts";
import type { Passage } from "../../../model/document.ts";
import type { Mention } from "../../../model/mention.ts";
import { paragraphsOf, pieceOf } from "../narrative-parts/stretches.ts";

const leaves = /(?:由|从)[^由从，。；]{0,24}$/;
const arrives =
  /^(增加|增长|提高|上升|扩大|下降|减少|降低|压减|缩减|增|升|降|减)了?(?:至|到)(?:(?:19|20)\d{2}年度?的?)?$/;
const lookBack = 32;

/** 由30.00万元降至30.00万元: what went up or down and is what it was. */
function wayBetween({ flow }: Passage, from: Mention, to: Mention): string | null {
  if (from.unit !== to.unit || from.per !== to.per || !equals(from.value, to.value)) return null;
  if (from.approximate || to.approximate || from.bound || to.bound) return null;
  if (!leaves.test(flow.slice(Math.max(0, from.start - lookBack), from.start))) return null;
  return arrives.exec(flow.slice(from.end, to.start))?.[1] ?? null;
}

export const fromAndToDiffer = defineTextCheck({
  id: "narrative/from-and-to-differ",
  label: { zh: "由某数变到某数，两数不同", en: "from and to differ" },
  why: "写了由多少增（降）到多少，前后两个数却一样，多半有一个是照抄的。",
  basis: "部门预决算公开文本：增减变化及原因说明",
  since: 2012,
  severity: "warning",
  family: "D2",
  kind: "direction",
  message: "“{quote}”写的是{way}，前后两个数却一样。",
  next: "请核对前后两个数，改正其中抄错的一个；确实没有变化的，改为“持平”。",
  *run(document) {
    for (const passage of paragraphsOf(document)) {
      for (const [nth, from] of passage.mentions.entries()) {
        const to = passage.mentions[nth + 1];
        const way = to && wayBetween(passage, from, to);
        if (way) yield { spans: [pieceOf(passage, from.start, to.end)], data: { way } };
      }
    }
  },
  examples: {
    ok: "人均住院费用由2021年的3051.20元下降至2940.90元，门诊费用由52.00元降至52.10元。",
    notOk: "人均住院费用由2021年的3051.20元下降至3051.20元。",
    says: "写的是下降，前后两个数却一样",
  },
});
