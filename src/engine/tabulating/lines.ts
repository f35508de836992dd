import type { Span } from "../../model/document.ts";
import { isCode, isFigure, isNil } from "./figures.ts";
import { opensLine } from "./words.ts";

/** A run of signs of a line that is one cell, or a part of one. */
export interface Token {
  readonly text: string;
  readonly span: Span;
  readonly kind: "figure" | "nil" | "text";
  /** Columns of print it covers, counted from the left margin; `to` is behind its last sign. */
  readonly from: number;
  readonly to: number;
}

/** A printed line of a table. */
export interface TableLine {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** An empty line, or a page's end, stands above it. */
  readonly parted: boolean;
  /** A new page begins with it. */
  readonly newPage: boolean;
}

/** The lines of a region that print something, cut at blanks. */
export function linesOf(text: string, spans: readonly Span[], signWidth: number): TableLine[] {
  const lines: TableLine[] = [];
  let end = spans[0]?.start ?? 0;
  for (const span of spans) {
    const printed = text.slice(span.start, span.end);
    if (printed.trim() === "") continue;
    const between = text.slice(Math.max(0, end - 1), span.start + 1);
    const newPage = between.includes("\f") && lines.length > 0;
    const parted = newPage || /\n[ \t\r]*\n/.test(between);
    const tokens = tokensOf(printed, span.start, signWidth);
    lines.push({ text: printed.trim(), span, tokens, parted, newPage });
    end = span.end;
  }
  return lines;
}

const run = /[^\s\u3000]+/g;
const wideSign = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u3000-\u303f“”‘’—…]/;

function tokensOf(line: string, offset: number, signWidth: number): Token[] {
  const runs: Token[] = [];
  let at = 0;
  let printed = 0;
  for (const found of line.matchAll(run)) {
    printed += widthOf(line.slice(at, found.index), signWidth);
    const from = printed;
    printed += widthOf(found[0], signWidth);
    at = found.index + found[0].length;
    const span = { start: offset + found.index, end: offset + at };
    runs.push({ text: found[0], span, kind: kindOf(found[0]), from, to: printed });
  }
  return mended(runs);
}

function widthOf(text: string, signWidth: number): number {
  let width = 0;
  for (const sign of text) {
    if (sign === "\f" || sign === "\r") continue;
    width += sign === "\t" ? 8 - (width % 8) : wideSign.test(sign) ? signWidth : 1;
  }
  return width;
}

export function kindOf(text: string): Token["kind"] {
  if (isFigure(text) || isCode(text)) return "figure";
  return isNil(text) ? "nil" : "text";
}

/** Puts words parted by single blanks together again: 项 目, 单价在 20 万元以上的设备. */
function mended(runs: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < runs.length; i++) {
    const one = runs[i]!;
    const before = tokens.at(-1);
    const year = /^(?:19|20)\d{2}$/.test(one.text) && runs[i + 1]?.text.startsWith("年");
    if (year) {
      tokens.push(together(one, runs[i + 1]!));
      i += 1;
    } else if (before && one.from - before.to <= 2 && belongs(before, one, runs[i + 1])) {
      tokens[tokens.length - 1] = together(before, one);
    } else tokens.push(one);
  }
  return tokens;
}

const codePiece = /^[类款项]$/;
const measured =
  /^(?:年|月|日|万|亿|元|人|个|种|台|辆|项|次|批|名|号|平方米|以上|%|岁|周|天|户|家|座|套|级|类|只|公里|亩|吨|所|条|件|份|期)/;
const spaced = /^[\u4e00-\u9fff（）()“”]$/;

function belongs(before: Token, one: Token, next: Token | undefined): boolean {
  const gap = one.from - before.to;
  if (before.kind === "text" && one.kind === "text") {
    if (codePiece.test(one.text) && codePiece.test(before.text)) return false;
    if (spaced.test(one.text) && spaced.test(before.text.slice(-1)) && before.text.length < 12)
      return spaced.test(before.text) || isSpelledOut(before.text);
    return measuredFigureEnd.test(before.text) && measured.test(one.text) && gap <= 1;
  }
  if (gap > 1) return false;
  const goesOn = next?.kind === "text" && next.from - one.to <= 1 && measured.test(next.text);
  if (one.kind === "figure") return before.kind === "text" && goesOn && !opensLine(next.text);
  return false;
}

/** Words that were put together sign by sign already. */
const isSpelledOut = (text: string): boolean => / /.test(text);

const measuredFigureEnd = /\s\d[\d.]*$/;

const together = (a: Token, b: Token): Token => ({
  text:
    a.text +
    (spaced.test(b.text) ? " " : b.kind === "figure" || /\d$/.test(a.text) ? " " : "") +
    b.text,
  span: { start: a.span.start, end: b.span.end },
  kind: "text",
  from: a.from,
  to: b.to,
});

/** Whether a line numbers the columns: 栏次 1 2 3 4. */
export function columnNumbers(line: TableLine): readonly Token[] | null {
  const [first] = line.tokens;
  const numbers = first && /^栏\s*次$/.test(first.text) ? line.tokens.slice(1) : line.tokens;
  if (numbers.length < 2 || (numbers.length < 3 && numbers === line.tokens)) return null;
  const ascending = numbers.every(({ text }, index) => text === String(index + 1));
  return ascending ? numbers : null;
}
