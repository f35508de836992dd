import type {
  Comparison,
  Figure,
  Narrative,
  Stage,
  Statement,
  Subject,
} from "../../model/narrative.ts";
import { stageOf } from "../../model/subject.ts";

/** What a comparison is made with: of which year, and which of that year's figures. */
export interface Compared {
  readonly year: number;
  readonly stage: Stage;
}

const yearNamed = /((?:19|20)\d{2})年/g;
const lastYear = /上年|去年|同期|同比/;
const comparing =
  /(?:比|较|与|同|和|由|从)[^比较]{0,200}(?:上年|去年|同期|(?:19|20)\d{2}年|预算|决算)|同比/;
const namesIt = /上年|去年|同期|(?:19|20)\d{2}年|年初预算/;

/** The year and stage of the other amount in a comparison; null when the sentence does not say. */
export function comparedIn(
  narrative: Narrative,
  statement: Statement,
  comparison: Comparison,
): Compared | null {
  const words = wordsOf(narrative, statement, comparison);
  const named = [...words.matchAll(yearNamed)].at(-1)?.[1];
  const stage = stageOf(words);
  if (named) return { year: Number(named), stage };
  if (statement.year === null) return null;
  if (lastYear.test(words)) return { year: statement.year - 1, stage };
  return stage === "budget" ? { year: statement.year, stage } : null;
}

/** The clause that names what is compared with, before the figures of the comparison. */
function wordsOf(narrative: Narrative, statement: Statement, comparison: Comparison): string {
  const { base, change, rate, flat, with: as } = comparison;
  const at = (base ?? change ?? rate ?? flat)?.start;
  if (at === undefined) return as;
  const clauses = sentenceBefore(narrative, statement.passage, flat ? flat.end : at).split(
    /[，、；]/,
  );
  const own = clauses.at(-1)!;
  if (base) return namesIt.test(own) ? own : as;
  return comparingPart(clauses.findLast((clause) => comparing.test(clause))) ?? as;
}

/** 比上年增长5%: the clause of a figure itself says what it is compared with. */
export function saysComparison(
  narrative: Narrative,
  { passage }: Statement,
  figure: Figure,
): boolean {
  const own = sentenceBefore(narrative, passage, figure.start)
    .split(/[，、；]/)
    .at(-1)!;
  return comparing.test(own);
}

/** From the word of comparison on: 2023年收入合计比上年增加 speaks of 上年. */
function comparingPart(clause: string | undefined): string | undefined {
  const found = clause === undefined ? null : comparing.exec(clause);
  return found ? found[0] : undefined;
}

/** The words of a sentence up to an offset. */
function sentenceBefore({ document }: Narrative, passage: number, at: number): string {
  const { flow } = document.passages[passage]!;
  let from = at;
  while (from > 0 && at - from < longest && !"。！？".includes(flow[from - 1]!)) from -= 1;
  return flow.slice(from, at);
}

const longest = 160;

/** The year of an amount: its own clause's, else its statement's; null for 上年, which is a comparison's. */
export function yearOfLevel(
  narrative: Narrative,
  statement: Statement,
  figure: Figure,
): number | null {
  const own = sentenceBefore(narrative, statement.passage, figure.start)
    .split(/[，、；]/)
    .at(-1)!;
  const named = [...own.matchAll(yearNamed)].at(-1)?.[1];
  if (named) return Number(named);
  return lastYear.test(own) ? null : statement.year;
}

/**
 * What a statement speaks of. Where its own clause does not say (2022年230万元，2021年190万元), the
 * statement before it in the sentence goes before the heading.
 */
export function thingOf({ statements }: Narrative, statement: Statement): Subject {
  const { index, passage, sentence, subject } = statement;
  if (subject.given === "sentence") return subject;
  for (let at = index - 1; at >= Math.max(0, index - nearEnough); at--) {
    const before = statements[at]!;
    if (before.passage !== passage || before.sentence !== sentence) break;
    if (before.subject.given === "sentence") return before.subject;
  }
  return subject;
}

/** Statements back within which a sentence still speaks of the same thing. */
const nearEnough = 8;

/** What the words before a budget figure of final accounts say: the opening budget, an adjusted one, or neither. */
export function budgetMeant(
  narrative: Narrative,
  { passage }: Statement,
  figure: Figure,
): "opening" | "adjusted" | "unsaid" {
  const own = sentenceBefore(narrative, passage, figure.start)
    .split(/[，；]/)
    .at(-1)!;
  if (/调整|追加|全年预算/.test(own)) return "adjusted";
  return /年初|批复/.test(own) ? "opening" : "unsaid";
}
