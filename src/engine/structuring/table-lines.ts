import type { Line } from "./lines.ts";
import { clauseOver, endsAsHeading, endsAsTable, sentenceSign } from "./words.ts";

/**
 * What a line looks like by itself: a row of a table, a line of prose, a title, or too short to
 * tell.
 */
export type Look = "row" | "prose" | "title" | "short";

const unitLine = /(?:单位|部门|金额单位)：(?:人民币)?[百千]?[万亿]?元/;
const columnNumbers = /^(?:栏次|行次|栏目|列次)?1?2345*/;
const codeAhead = /^(?:\d{3}|\d{5}|\d{7})(?:\s|$)/;
const splitCode = /^\d{3}\s{1,8}\d{2}\s/;
const barePlace =
  /[\p{Script=Han}）)”\d%—-]\s+-?\d{1,3}(?:,\d{3})*(?:\.\d+)?$|[\p{Script=Han}）)”\d%—-]\s+-?\d+(?:\.\d+)?$/u;
const pureFigures = /^-?\d[\d,.\s%-]*$/;

/**
 * @param print the line as printed, blanks around it left out
 * @param measure columns a line of prose takes in this text
 */
export function lookOf(line: Line, print: string, measure: number): Look {
  const { flow } = line;
  const sentence = sentenceSign.test(flow);
  if (unitLine.test(flow) && flow.length <= 60 && !sentence && !flow.includes("，")) return "row";
  if (flow.length > 120 && sentence) return "prose";
  const { cells, wide } = cellsOf(print);
  if (sentence || clauseOver.test(flow)) return cells >= 3 && flow.length < 60 ? "row" : "prose";
  if (cells >= 2 || (cells === 1 && wide && flow.length <= 40 && !endsAsHeading(flow)))
    return "row";
  if (!flow.includes("，") && isRow(line, print)) return "row";
  if (flow.includes("，") && flow.length >= 18 && line.width >= measure * 0.7) return "prose";
  if (line.ordinal !== null || endsAsHeading(flow) || endsAsTable(flow)) return "title";
  return flow.length > 60 ? "prose" : "short";
}

/** Columns a line of prose takes where it is full: most sentences reach it. */
export function measureOf(lines: readonly Line[]): number {
  const widths = lines.filter(({ flow }) => sentenceSign.test(flow)).map(({ width }) => width);
  widths.sort((a, b) => a - b);
  return Math.min(widths[Math.floor(widths.length * 0.8)] ?? 80, 100);
}

function isRow({ flow, ordinal }: Line, print: string): boolean {
  if (flow.startsWith("栏次") && columnNumbers.test(flow)) return true;
  if (codeAhead.test(print) || splitCode.test(print)) return true;
  if (pureFigures.test(print) && print.length > 3) return true;
  if (barePlace.test(print) && flow.length <= 50) return true;
  // A serial number before a name: 11 十一、节能环保支出.
  const serial = /^\d{1,3} (?=[一二三四五六七八九十“其]+)/.exec(print);
  return serial !== null && ordinal === null;
}

/**
 * Counts the places where blanks part cells. Between a figure and the words around it a blank is
 * a habit of typesetting; between two words, or two figures, it is not.
 */
function cellsOf(print: string): { cells: number; wide: boolean } {
  let cells = 0;
  let widest = 0;
  let wordStart = 0;
  let single = 0;
  for (let i = 1; i < print.length; i++) {
    if (!isGap(print.charCodeAt(i))) continue;
    let end = i;
    while (end < print.length && isGap(print.charCodeAt(end))) end++;
    const gap = end - i;
    const parts =
      gap >= 3 ||
      (isWord(print[i - 1]!) && opensCell(print[end]!)) ||
      (isDigit(print[i - 1]!) && isDigit(print[end]!));
    if (parts) {
      if (i - wordStart === 1 && !isDigit(print[i - 1]!)) single++;
      else cells++;
      if (gap > widest) widest = gap;
    }
    wordStart = end;
    i = end;
  }
  // 本 年 收 入: words spread by single blanks.
  if (single > cells + 1 && widest < 3) return { cells: 0, wide: false };
  return { cells: cells + (single > 0 && widest >= 3 ? single : 0), wide: widest >= 3 };
}

const isGap = (code: number): boolean =>
  code === 32 || code === 9 || code === 0x3000 || code === 0xa0;
const isDigit = (sign: string): boolean => sign >= "0" && sign <= "9";
const isHan = (sign: string): boolean => sign >= "\u3400" && sign <= "\u9fff";
const isWord = (sign: string): boolean => isHan(sign) || "）)”》".includes(sign);
const opensCell = (sign: string): boolean => isHan(sign) || "（(“《≥≤=<>—＜＞＝".includes(sign);
