import { defineTextCheck } from "../../../model/define.ts";
import type { Passage } from "../../../model/document.ts";
import { pieceOf } from "../narrative-parts/stretches.ts";

/** Shorter ones may well come back: 无。 该项目暂未发现问题。 */
const longEnough = 24;
/** Farther apart it is a form filled in for several projects, not a slip. */
const nearEnough = 3;

export const paragraphsAreNotRepeated = defineTextCheck({
  id: "narrative/paragraphs-are-not-repeated",
  label: { zh: "段落不重复", en: "paragraphs are not repeated" },
  why: "同一段话紧挨着出现两遍，多半是粘贴时多贴了一次。",
  basis: "公文校对的通常要求",
  since: 2012,
  severity: "warning",
  family: "C4",
  kind: "format",
  message: "这一段与前面相隔不远的一段完全相同：“{quote}”。",
  next: "请删去多出来的一段；若是另一项内容，请改成它自己的。",
  *run(document) {
    const last = new Map<string, { readonly index: number; readonly passage: Passage }>();
    for (const [index, passage] of document.passages.entries()) {
      const words = passage.flow.slice(passage.body);
      if (words.length < longEnough || !/[。；]$/.test(words)) continue;
      const before = last.get(words);
      last.set(words, { index, passage });
      if (!before || index - before.index > nearEnough) continue;
      if (before.passage.section !== passage.section) continue;
      yield {
        spans: [whole(passage), whole(before.passage)],
        data: {},
      };
    }
  },
  examples: {
    ok: "本部门2023年收入预算120.00万元，全部为财政拨款收入。\n本部门2023年支出预算120.00万元，全部为基本支出。",
    notOk:
      "本部门2023年收入预算120.00万元，全部为财政拨款收入。\n本部门2023年收入预算120.00万元，全部为财政拨款收入。",
    says: "这一段与前面相隔不远的一段完全相同",
  },
});

const whole = (passage: Passage) => pieceOf(passage, passage.body, passage.flow.length);
