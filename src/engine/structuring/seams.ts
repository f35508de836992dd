import type { Line } from "./lines.ts";

/** Signs with which no line of text begins. */
const neverFirst = /^[，、。；：！？）〕》”’%‰]/;
/** Signs with which no paragraph ends. */
const neverLast = /[，、（〔《“‘+=/]$/;
/** Words that need another after them; 行为, 作为 and their like stand by themselves. */
const wantsMore = /(?:[的和与及或在由将从按至占是]|其中|分别|包括|[^行作成认因人]为)$/;
const wantsFigure = /(?:增长|下降|增加|减少|达到|完成)$/;
/** A figure's unit at the beginning of a line. */
const unitFirst = /^(?:[万亿]?元|个百分点|人次|万人)/;
/** What is counted, at the beginning of a line: 3 and 家定点药店. */
const countFirst =
  /^(?:[余多]?(?:[万亿]|人|名|位|户|家|个|条|次|辆|台|种|项|批|件|所|张|套|间|份|村|处|起|例|期|场|亩|吨|天|岁))/;
const clauses = /[，。；]/;
const figureLast = /\d$/;
/** A unit of two signs broken in the middle: 7,907.40万 and 元. */
const unitOpen = /\d[万亿]$/;
const unitRest = /^(?:元|[余多]?人|户|亩|吨|册|株|头|只|件|平方米)/;
const figureFirst = /^\d/;
/** An amount in the middle of its list, at the beginning of a line: 财政对居民医保基金补助 and 3960万元，… */
const amountFirst = /^\d[\d,]*(?:\.\d+)?[万亿]?元[，。；、）]/;
const wordLast = /[\u4e00-\u9fff]$/;

/**
 * Does what one line ends with, together with what the next begins with, show that a sentence
 * goes on over the break?
 * @param flow the paragraph up to the break
 */
export function goesOver(flow: string, next: string): boolean {
  if (neverFirst.test(next)) return true;
  if (neverLast.test(flow)) return true;
  if (figureLast.test(flow) && unitFirst.test(next)) return true;
  if (figureLast.test(flow) && countFirst.test(next) && clauses.test(flow + next)) return true;
  if (unitOpen.test(flow) && unitRest.test(next)) return true;
  if (/\d[.,，]$/.test(flow) && figureFirst.test(next)) return true;
  if (isOpen(flow) && closes(next)) return true;
  const long = flow.includes("，");
  if (long && amountFirst.test(next) && wordLast.test(flow)) return true;
  if (wantsMore.test(flow)) return long || flow.length >= 10;
  return wantsFigure.test(flow) && (long || flow.length >= 18) && figureFirst.test(next);
}

/** Words that lean on a sentence before them: 较上年…, 其中…. */
const leans =
  /^(?:较|同比|比(?:上年|去年|20\d\d)|与(?:上年|去年|20\d\d)|其中|主要原因|主要是|主要用于|完成(?:年初|调整|全年)?预算|决算数[大小与])/;

/** Does a line begin with words that go on what the sentence before them says? */
export const leansBack = (next: string): boolean => leans.test(next);

const brackets: Readonly<Record<string, string>> = { "）": "（", "〕": "〔", "》": "《", "”": "“" };

/** Is a bracket open at the end? Only what stands near it counts. */
function isOpen(flow: string): boolean {
  const tail = flow.slice(-80);
  return Object.entries(brackets).some(
    ([close, open]) => tail.lastIndexOf(open) > tail.lastIndexOf(close),
  );
}

/** Does a text close a bracket it has not opened? */
function closes(flow: string): boolean {
  const head = flow.slice(0, 60);
  return Object.entries(brackets).some(([close, open]) => {
    const at = head.indexOf(close);
    const opened = head.indexOf(open);
    return at >= 0 && (opened < 0 || opened > at);
  });
}

/** How much of a text is enough to know its words. */
const enough = 400_000;

/**
 * Which signs stand side by side inside the lines of a text: three in a row, two from before a
 * break and one from behind it or the other way round.
 */
export function neighboursOf(lines: readonly Line[]): (before: string, after: string) => boolean {
  let rows: Set<number> | null = null;
  const read = () => {
    const found = new Set<number>();
    let length = 0;
    for (const { flow } of lines) {
      for (let i = 2; i < flow.length; i++) found.add(rowOf(flow, i - 2));
      length += flow.length;
      if (length > enough) break;
    }
    return found;
  };
  return (before, after) => {
    rows ??= read();
    const seam = before.slice(-2) + after.slice(0, 2);
    return seam.length === 4 && (rows.has(rowOf(seam, 0)) || rows.has(rowOf(seam, 1)));
  };
}

const rowOf = (text: string, i: number): number =>
  (text.charCodeAt(i) * 65_536 + text.charCodeAt(i + 1)) * 65_536 + text.charCodeAt(i + 2);
