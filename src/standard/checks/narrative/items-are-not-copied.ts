import { defineTextCheck } from "../../../model/define.ts";
import type { Passage } from "../../../model/document.ts";
import { isGlossary } from "../narrative-parts/about.ts";
import { paragraphsOf, pieceOf } from "../narrative-parts/stretches.ts";

const item = /^([^：。，\d]{2,60}?)(?:（项）)?[：。](.{12,})$/;
/** Round amounts may well be the same twice; 18.57 not. */
const odd = /(?<!\d)\d{2,}\.\d*[1-9]\d?(?=[万亿]?元)|(?<!\d)\d{4,}\.\d+(?=元)/;
const near = 12;

export const itemsAreNotCopied = defineTextCheck({
  id: "narrative/items-are-not-copied",
  label: { zh: "各项数字文字不雷同", en: "items are not copied" },
  why: "两个不同的科目金额和文字一字不差，多半是复制上一项后忘了改。",
  basis: "公文校对的通常要求",
  since: 2012,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "“{name}”与“{other}”的金额和文字一字不差：“{quote}”。",
  next: "请对照表格核对这两项，改正抄错的一项。",
  *run(document) {
    const seen = new Map<
      string,
      { readonly passage: Passage; readonly name: string; readonly at: number }
    >();
    for (const [index, passage] of paragraphsOf(document).entries()) {
      const match = item.exec(passage.flow.slice(passage.body));
      const rest = match?.[2];
      if (!match || rest === undefined || !odd.test(rest) || isGlossary(document, passage))
        continue;
      const before = seen.get(rest);
      const name = match[1]!;
      seen.set(rest, { passage, name, at: index });
      if (!before || before.name === name || index - before.at > near) continue;
      yield {
        spans: [tail(passage, rest), tail(before.passage, rest)],
        data: { name: shortened(name), other: shortened(before.name) },
      };
    }
  },
  examples: {
    ok: `1.行政运行：支出决算为118.57万元，完成预算的98.2%。
2.住房公积金：支出决算为12.43万元，完成预算的99.1%。`,
    notOk: `1.行政运行：支出决算为118.57万元，完成预算的98.2%。
2.住房公积金：支出决算为118.57万元，完成预算的98.2%。`,
    says: "“住房公积金”与“行政运行”的金额和文字一字不差",
  },
});

const tail = (passage: Passage, rest: string) =>
  pieceOf(passage, passage.flow.length - rest.length, passage.flow.length);

/** The last link of 类、款、项. */
const shortened = (name: string): string => name.split(/（[类款]）/).at(-1)!;
