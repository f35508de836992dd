import type { Passage, TextDocument } from "../../../model/document.ts";
import { type Piece, sentencesOf } from "./stretches.ts";

/** A year as a sentence uses it. */
export interface YearUse {
  readonly passage: Passage;
  readonly sentence: Piece;
  readonly year: number;
  /** Offsets in the passage's flow, with 年 and 度. */
  readonly start: number;
  readonly end: number;
  /** lead: what follows is told of this year · base: what precedes is compared with it. */
  readonly role: "lead" | "base" | "other";
}

/** A whole year: not a day or part of it, not one end of 2021—2025. */
const year =
  /(?<![\d\-~至])(20\d\d)年(?:度)?(?!\d|末|底|初|以|前|后|起|第|上半年|下半年|[一二三四]季|[-~至]20|至今)/g;
const compared = /(?:较|比|与|和|同|于)$/;
const clauseLead =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、]|[①-⑳])?[^\d，。；：、《（]{0,16}$/;
/** Words before a year that make it the year of something else: 根据, 截至, 上年结转. */
const others =
  /截|根据|按照|自|从|由|到|至|于|关于|提前|下达|印发|通知|结转|参加|开展|资助|保障|确保|编报|完成|支付|兑现|清算/;

const known = new WeakMap<TextDocument, readonly YearUse[]>();

/** Every whole year of the passages, in order. */
export function yearUses(document: TextDocument): readonly YearUse[] {
  let uses = known.get(document);
  if (!uses) {
    uses = document.passages.flatMap((passage) =>
      passage.flow.includes("年") ? usesIn(passage) : [],
    );
    known.set(document, uses);
  }
  return uses;
}

function usesIn(passage: Passage): readonly YearUse[] {
  return sentencesOf(passage, /[。！？]/g).flatMap((sentence) =>
    [...sentence.text.matchAll(year)].map((match): YearUse => {
      const before = sentence.text.slice(0, match.index);
      const start = sentence.start + match.index;
      return {
        passage,
        sentence,
        year: Number(match[1]),
        start,
        end: start + match[0].length,
        role: roleAfter(before),
      };
    }),
  );
}

function roleAfter(before: string): YearUse["role"] {
  if (before.lastIndexOf("《") > before.lastIndexOf("》")) return "other";
  const clause = before.slice(before.search(/(?<![^，；：、（])[^，；：、（]*$/));
  if (compared.test(clause)) return "base";
  return clauseLead.test(clause) && !others.test(clause) ? "lead" : "other";
}

const toAmount = /^，?([^\d。；]{0,40}?)[-]?\d[\d,]*(?:\.\d+)?[万亿]?元/;

/** What stands between a year and the first amount told of it; null when none follows soon. */
export function wordsToAmount({ passage, sentence, end }: YearUse): string | null {
  return toAmount.exec(passage.flow.slice(end, Math.min(sentence.end, end + 80)))?.[1] ?? null;
}

/** Whether an amount is planned or was spent, by the words before it. */
export function stageOf(words: string): "budget" | "accounts" | null {
  if (/决算|执行|完成|实际/.test(words)) return "accounts";
  return /预算(?!财政拨款|拨款|支出决算|执行)|计划|安排|年初|目标/.test(words) ? "budget" : null;
}

const topics =
  /收入|支出|收支|三公|机关运行|政府采购|基本|项目|接待|出国|购置|运行维护|培训|会议|国有资本|政府性基金|一般公共|社会保障|卫生|教育|农林|住房/g;

/** What an amount is of, so far as standard words tell: for comparing, not for reading. */
export const topicOf = (words: string): readonly string[] => [
  ...new Set(words.match(topics) ?? []),
];
