import type { Passage, TextDocument } from "../../../model/document.ts";
import { isGlossary } from "./about.ts";
import { type Hit, hits, paragraphsOf, sentenceAt } from "./stretches.ts";

/** What a document can say it has none of. */
export const topics: readonly string[] = [
  "政府性基金",
  "国有资本经营",
  "公务接待费",
  "因公出国（境）费",
  "公务用车购置费",
];

const figure = "(\\d[\\d,]*(?:\\.\\d+)?)[万亿]?元";
const earlier = /上年|去年|以前年度|往年|增加|减少|增长|下降|相比|结转/;

/** Statements of an amount of a topic in the document's own year. */
export function* amountsOf(document: TextDocument, topic: string): Generator<Hit> {
  const pattern = new RegExp(
    `${topic}[^，。；：、\\d]{0,14}?(?:收入|支出|预算|拨款|决算数?|安排|合计|费)?(?:为|共计?)?${figure}`,
    "g",
  );
  for (const passage of passagesOn(document, topic)) {
    for (const hit of hits(passage, pattern)) {
      const before = passage.flow.slice(Math.max(0, hit.span.start - 10), hit.span.start);
      if (!earlier.test(hit.match[0]) && !/上年|去年|年初|20\d\d年末/.test(before)) yield hit;
    }
  }
}

/** Statements that there is none of a topic. */
export function* denialsOf(document: TextDocument, topic: string): Generator<Hit> {
  const pattern = new RegExp(
    `(?:无|没有|未安排|未发生|未使用|不涉及)[^，。；：\\d“]{0,12}${topic}[^，。；\\d“]{0,20}?(?:收入|支出|预算|安排|拨款|$|(?=[，。；]))[^，。；\\d“]{0,8}`,
    "g",
  );
  for (const passage of passagesOn(document, topic)) {
    for (const hit of hits(passage, pattern)) {
      const { text } = sentenceAt(passage, hit.span.start);
      if (!/上年|去年|所属|下属|“三公”/.test(text)) yield hit;
    }
  }
}

export const isNought = (digits: string): boolean => !/[1-9]/.test(digits);

const passagesOn = (document: TextDocument, topic: string): readonly Passage[] =>
  paragraphsOf(document).filter(
    (passage) => passage.flow.includes(topic) && !isGlossary(document, passage),
  );
