import type { TextDocument } from "../../model/document.ts";
import type { Subject } from "../../model/narrative.ts";
import type { Draft } from "./drafts.ts";
import type { Spoken } from "./statements.ts";

/* What was told before and is spoken of again without its name. */

/**
 * 1.财政拨款收入300万元。 and, on a line of its own, 与上年相比，增加60万元: said of the item; behind a
 * list, of what the list divides.
 */
export function itemAbove(
  { passages }: TextDocument,
  index: number,
  { statements, announcements }: Spoken,
): Draft | null {
  const [above, own] = [passages[index - 1], passages[index]!];
  const isItem = above && above.level !== null && own.level === null && own.kind !== "row";
  const last = statements.at(-1);
  if (!isItem || last?.passage !== index - 1) return null;
  const list = announcements.findLast(({ passage }) => passage === index - 1);
  const of = list?.of ?? null;
  const item = of === null ? last : statements[of]!;
  // 比上年减少8万元； and, on the next line, 比年初预算增加2万元.
  if (item.comparisons.length > 0 && !above.flow.endsWith("；")) return null;
  return item.depth === 0 && item.subject.given === "sentence" ? item : null;
}

/**
 * The last things told one after another, those of the sentence first: 一是…，二是…; else those
 * outside of brackets.
 */
export function toldInTurn(
  own: readonly Draft[],
  count: number,
  sentence: number,
  depth: number,
): Draft[] {
  const told = own.filter(
    ({ levels, subject }) => Object.keys(levels).length > 0 && !isTotal(subject),
  );
  const here = told.filter((one) => one.sentence === sentence);
  for (const scope of [here, told]) {
    const numbered = scope.filter(({ subject: { words } }) => isNumbered.test(words));
    if (numbered.length >= count) return numbered.slice(-count);
    const outside = scope.filter((one) => one.depth === depth);
    if (outside.length >= count) return outside.slice(-count);
  }
  return told.slice(-count);
}

const isNumbered = /^[一二三四五六七八九十]是/;

/** 三家单位合计: of nothing that is told in turn. */
const isTotal = ({ core, words }: Subject): boolean =>
  core === "总计" || /(?:合计|总计|共计)(?:为|是)?$/.test(words);
