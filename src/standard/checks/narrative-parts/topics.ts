import type { Passage, TextDocument } from "../../../model/document.ts";
import { isGlossary } from "./about.ts";
import { type Hit, everything, hitsAmong, paragraphsOf, sentenceAt } from "./stretches.ts";

/** What a document can say it has none of. */
export interface Topic {
  readonly zh: string;
  /** How it is written, as a pattern. */
  readonly written: string;
}

export const reception: Topic = { zh: "公务接待费", written: "公务接待费" };
export const topics: readonly Topic[] = [
  { zh: "政府性基金", written: "政府性?基金" },
  { zh: "国有资本经营预算", written: "国有资本经营" },
  { zh: "因公出国（境）费", written: "因公出国（境）费" },
  { zh: "公务用车购置费", written: "公务用车购置费" },
  reception,
];

const figure = "(\\d[\\d,]*(?:\\.\\d+)?)[万亿]?元";
const earlier = /上年|去年|以前年度|往年|增加|减少|增长|下降|相比|结转/;

/** Statements of an amount of a topic in the document's own year. */
export function* amountsOf(document: TextDocument, { written }: Topic): Generator<Hit> {
  const pattern = new RegExp(
    `${written}[^，。；：、\\d]{0,14}?(?:收入|支出|预算|拨款|决算数?|安排|合计|费)?(?:为|共计?)?${figure}`,
    "g",
  );
  for (const hit of hitsAmong(paragraphsOf(document), pattern)) {
    const { of, start } = hit.span;
    const before = of.flow.slice(Math.max(0, start - 10), start);
    if (earlier.test(hit.match[0]) || /上年|去年|年初|20\d\d年末/.test(before)) continue;
    if (!isGlossary(document, of as Passage)) yield hit;
  }
}

/** Statements that there is none of a topic, in the text or below its tables. */
export function* denialsOf(document: TextDocument, { written }: Topic): Generator<Hit> {
  const pattern = new RegExp(
    [
      `(?:无|没有|未安排|未发生|未使用|不涉及)[^，。；：\\d“]{0,12}${written}[^，。；\\d“]{0,20}?(?:收入|支出|预算|安排|拨款|$|(?=[，。；]))[^，。；\\d“]{0,8}`,
      `${written}[^，。；\\d“]{0,24}(?:为空表|空表列示|无数据|为空)`,
    ].join("|"),
    "gm",
  );
  for (const hit of hitsAmong(everything(document), pattern)) {
    const { text } = sentenceAt(hit.span.of, hit.span.start);
    const passage = document.passages.find((one) => one === hit.span.of);
    if (passage?.kind === "heading" || (passage && isGlossary(document, passage))) continue;
    if (!/上年|去年|所属|下属|“三公”/.test(text)) yield hit;
  }
}

export const isNought = (digits: string): boolean => !/[1-9]/.test(digits);
