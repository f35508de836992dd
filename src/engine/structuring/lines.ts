import type { SourceText, Span } from "../../model/document.ts";
import { type Flow, flowOf } from "../../model/flow.ts";
import { type Ordinal, readOrdinal } from "./ordinals.ts";

/** A line of the source that is not blank, measured. */
export interface Line {
  /** The line as it stands, its end sign and page feed left out. */
  readonly start: number;
  readonly end: number;
  /** What is printed on it: blanks around it and bookmarks left out. */
  readonly first: number;
  readonly last: number;
  /** How it reads, and its text alone. */
  readonly read: Flow;
  readonly flow: string;
  /** Columns of blank before the print; a Chinese sign takes two. */
  readonly indent: number;
  /** Columns the print takes. */
  readonly width: number;
  /** Blank lines before it; empty cells of a table, a tab each, do not count. */
  readonly blanks: number;
  /** Is it the first of a page? */
  readonly opensPage: boolean;
  /** Does it begin with a tab? */
  readonly tabLed: boolean;
  /** Tabs inside the print, and with those behind it. */
  readonly tabs: number;
  readonly allTabs: number;
  /** The ordinal it seems to begin with; neighbours decide whether it is one. */
  readonly ordinal: Ordinal | null;
}

/** The lines of a text in order, blank ones counted but left out. */
export function linesOf({ text, starts, countedBy, format }: SourceText): Line[] {
  const lines: Line[] = [];
  const marks = format === "md" ? markdown : bookmark;
  const pages = countedBy === "page" ? starts : [];
  let page = 0;
  let blanks = 0;
  let fed = false;
  for (let at = 0; at < text.length;) {
    const start = at;
    let end = start;
    while (end < text.length && !endsLine(text.charCodeAt(end))) end++;
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
    while (page < pages.length && pages[page]! <= end) {
      fed ||= pages[page]! > 0;
      page++;
    }
    const line = measured(text, { start, end }, marks, blanks, fed);
    if (line) {
      lines.push(line);
      blanks = 0;
      fed = false;
    } else if (text[start] !== "\t" && text[end] !== "\f") {
      // A tab alone is an empty cell, and a page feed no line.
      blanks++;
    }
    fed ||= text[end] === "\f";
  }
  return lines;
}

const endsLine = (code: number): boolean => code === 10 || code === 13 || code === 12;

/** What word processors leave of marks that print nothing. */
const bookmark = /\[bookmark: [^\]\n]{0,80}\]/y;
/** The signs with which a line of Markdown says what it is. */
const markdown = /#{1,6}[ \t]+|[-*+>][ \t]+|\*\*/y;

function measured(
  text: string,
  { start, end }: Span,
  marks: RegExp,
  blanks: number,
  opensPage: boolean,
): Line | null {
  let first = start;
  let indent = 0;
  for (; first < end && isBlank(text.charCodeAt(first)); first++) {
    indent += columnsOf(text.charCodeAt(first));
  }
  for (let found = true; found;) {
    marks.lastIndex = first;
    const mark = marks.exec(text);
    found = mark !== null && first + mark[0].length <= end;
    if (found) first += mark![0].length;
    while (first < end && isBlank(text.charCodeAt(first))) first++;
  }
  if (first >= end) return null;
  let last = end;
  while (isBlank(text.charCodeAt(last - 1))) last--;
  let width = 0;
  let tabs = 0;
  let behind = 0;
  for (let i = last; i < end; i++) if (text.charCodeAt(i) === 9) behind++;
  for (let i = first; i < last; i++) {
    const code = text.charCodeAt(i);
    width += columnsOf(code);
    if (code === 9) tabs++;
  }
  const read = flowOf(text, [{ start: first, end: last }]);
  const flow = read.text;
  if (flow === "") return null;
  const tabLed = text[start] === "\t";
  const ordinal = readOrdinal(flow);
  return {
    start,
    end,
    first,
    last,
    read,
    flow,
    indent,
    width,
    blanks,
    opensPage,
    tabLed,
    tabs,
    allTabs: tabs + behind,
    ordinal,
  };
}

/** Blank signs of any width, tabs among them. */
export const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || code === 0x200b;

const columnsOf = (code: number): number => (code >= 0x2e80 || isWideQuote(code) ? 2 : 1);
const isWideQuote = (code: number): boolean => code >= 0x2014 && code <= 0x2026;
