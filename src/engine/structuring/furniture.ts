import type { Line } from "./lines.ts";

/**
 * Which lines belong to the page and not to the text: page numbers, running headers, the contents
 * list, what is left of pictures and charts. One entry a line.
 */
export function furnitureOf(lines: readonly Line[]): boolean[] {
  const dropped = lines.map(
    (line, i) => isLeader(line) || isPageNumber(lines[i - 1], line, lines[i + 1]),
  );
  dropRunningLines(lines, dropped);
  dropPictures(lines, dropped);
  dropContents(lines, dropped);
  return dropped;
}

const leader = /(?:[.·]{3}|…)-?\d{1,4}-?$/;
const isLeader = ({ flow, tabLed }: Line): boolean =>
  !tabLed && flow.length <= 90 && /[\d-]$/.test(flow.slice(-1)) && leader.test(flow);

const plainNumber = /^\d{1,3}$/;
const markedNumber =
  /^(?:[-~·]+\d{1,4}[-~·]+|第\d{1,4}页(?:，?[共/]\d{1,4}页)?|共\d{1,4}页，?第\d{1,4}页|\d{1,4}\/\d{1,4})$/;

/**
 * A number on a line of its own is a page number where the page ends, blank lines part it or it
 * breaks a text in two.
 */
function isPageNumber(before: Line | undefined, line: Line, next: Line | undefined): boolean {
  if (line.tabLed || line.flow.length > 16) return false;
  if (markedNumber.test(line.flow)) return true;
  if (!plainNumber.test(line.flow)) return false;
  if (line.opensPage || next === undefined || next.opensPage) return true;
  return line.blanks >= 2 || next.blanks >= 3 || (isText(before) && isText(next));
}

const isText = (line: Line | undefined): boolean =>
  line !== undefined && line.flow.length >= 18 && /[，。；、]/.test(line.flow);

/** A line that stands first or last on most pages, figures aside, is a running header or footer. */
function dropRunningLines(lines: readonly Line[], dropped: boolean[]): void {
  const edges: number[] = [];
  let pages = 1;
  lines.forEach((line, i) => {
    if (!line.opensPage && i > 0) return;
    if (i > 0) pages++;
    edges.push(i);
    const before = lastKept(dropped, i - 1);
    if (before >= 0) edges.push(before);
  });
  const count = new Map<string, number[]>();
  for (const i of edges) {
    const { flow } = lines[i]!;
    if (dropped[i] || flow.length > 40 || flow.includes("单位：") || flow.includes("。")) continue;
    const words = flow.replace(/\d+/g, "#");
    const same = count.get(words);
    if (same) same.push(i);
    else count.set(words, [i]);
  }
  for (const same of count.values()) {
    if (same.length < Math.max(3, pages * 0.4)) continue;
    for (const i of same) dropped[i] = true;
  }
}

function lastKept(dropped: readonly boolean[], from: number): number {
  let i = from;
  while (i >= 0 && i > from - 3 && dropped[i]) i--;
  return dropped[i] ? -1 : i;
}

const picture = /^〔image：/;
const caption = /^（?图\d{1,2}[：.、].{0,50}$/;
const sentenceEnd = /[。；！？]/;

function dropPictures(lines: readonly Line[], dropped: boolean[]): void {
  let inPicture = false;
  lines.forEach((line, i) => {
    const { flow, blanks, ordinal } = line;
    if (picture.test(flow)) inPicture = true;
    else if (blanks > 0 || ordinal || sentenceEnd.test(flow)) inPicture = false;
    const isChart = line.tabs >= 2 && !sentenceEnd.test(flow) && !isRowOf(lines, i);
    if (inPicture || isChart || (caption.test(flow) && !flow.includes("。"))) dropped[i] = true;
  });
}

/** Rows of a table parted by tabs do not stand alone; the data left of a chart does. */
const isRowOf = (lines: readonly Line[], i: number): boolean =>
  [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && line.allTabs >= 1);

const contentsTitle = /^目[录次]$/;
const longestContents = 150;

/** The list under 目录, up to where its first entry comes again as a heading. */
function dropContents(lines: readonly Line[], dropped: boolean[]): void {
  const title = lines.slice(0, 200).findIndex(({ flow }) => contentsTitle.test(flow));
  if (title < 0) return;
  dropped[title] = true;
  const entries = new Set<string>();
  let first: Line | null = null;
  for (let i = title + 1; i < lines.length && i < title + longestContents; i++) {
    const line = lines[i]!;
    const words = line.flow.slice(0, 80).replace(/(?<![.·…])[.·…]*(?<!\d)\d*$/, "");
    const over =
      line.flow.length > 60 ||
      sentenceEnd.test(line.flow) ||
      line.tabLed ||
      entries.has(words) ||
      (first !== null && opensAgain(line, first)) ||
      (entries.size > 0 && line.opensPage && !line.ordinal);
    if (over) {
      if (entries.size > 1) for (let k = title + 1; k < i; k++) dropped[k] = true;
      return;
    }
    if (words !== "") entries.add(words);
    first ??= line;
  }
}

function opensAgain({ ordinal }: Line, { ordinal: first }: Line): boolean {
  return (
    ordinal !== null &&
    first !== null &&
    ordinal.level === first.level &&
    ordinal.number === first.number
  );
}
