import type { Span } from "../../model/document.ts";
import type { TableLine } from "./lines.ts";
import { isGroupWord, kindBelow, seamOf, strangeness } from "./header-words.ts";
import { bare, isTotal } from "./words.ts";

/** A header cell: of one column, or above others. */
export interface Head {
  readonly text: string;
  readonly words: string;
  readonly span: Span;
  readonly below: readonly Head[];
}

/** One way to read the header of a table. */
export interface Header {
  readonly heads: readonly Head[];
  /** The column of line numbers, when there is one. */
  readonly serial: Head | null;
  /** How unlikely it is. */
  readonly cost: number;
}

/** The columns of a header, left to right. */
export const leavesOf = (heads: readonly Head[]): Head[] =>
  heads.flatMap((head) => (head.below.length === 0 ? [head] : leavesOf(head.below)));

/** Header cells set one above the other. */
export type Arrangement = Omit<Header, "serial">;

/** A piece of a header as printed, before wrapped words are joined. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly line: number;
  /** First and last of its line. */
  readonly first: boolean;
  readonly last: boolean;
}

export function piecesOf(lines: readonly TableLine[]): Piece[] {
  return lines.flatMap((line, index) => {
    const cut = line.tokens.flatMap(({ text, span }) => {
      const seam = seamOf(text);
      if (seam === 0 || text.length !== span.end - span.start) return [{ text, span }];
      const middle = span.start + seam;
      return [
        { text: text.slice(0, seam), span: { start: span.start, end: middle } },
        { text: text.slice(seam), span: { start: middle, end: span.end } },
      ];
    });
    return cut.map((one, at) => ({
      ...one,
      line: index,
      first: at === 0,
      last: at === cut.length - 1,
    }));
  });
}

/** Pieces joined to cells. */
export interface Cut {
  readonly cells: readonly Head[];
  readonly cost: number;
}

const mostPieces = 5;
/** Arrangements kept at every step. */
const arranged = 6;
const unlikelyGroup = 7;
const widestGroup = 16;
const kept = 4;

/** Ways to join pieces to cells, by number of cells, the likeliest first. */
export function cellings(pieces: readonly Piece[]): ReadonlyMap<number, readonly Cut[]> {
  const upTo: Map<number, Cut[]>[] = [new Map([[0, [{ cells: [], cost: 0 }]]])];
  for (let end = 1; end <= pieces.length; end++) {
    const here = new Map<number, Cut[]>();
    for (let start = end - 1; start >= Math.max(0, end - mostPieces); start--) {
      if (start < end - 1 && !goesOn(pieces[start]!, pieces[start + 1]!)) break;
      const cell = cellOf(pieces.slice(start, end));
      const cost = 1 + strangeness(cell.words);
      for (const [count, cuts] of upTo[start]!) {
        const grown = cuts.map((cut) => ({ cells: [...cut.cells, cell], cost: cut.cost + cost }));
        here.set(count + 1, likeliest([...(here.get(count + 1) ?? []), ...grown]));
      }
    }
    upTo.push(here);
  }
  return upTo[pieces.length]!;
}

/** Whether a wrapped word may go on from the one piece to the next line's. */
const goesOn = (a: Piece, b: Piece): boolean => b.line === a.line + 1 && a.last && b.first;

const likeliest = <T extends { readonly cost: number }>(all: T[]): T[] =>
  all.sort((a, b) => a.cost - b.cost).slice(0, kept);

function cellOf(pieces: readonly Piece[]): Head {
  const text = pieces.map((piece) => piece.text).join("");
  const span = { start: pieces[0]!.span.start, end: pieces.at(-1)!.span.end };
  return { text, words: bare(text), span, below: [] };
}

/**
 * Ways to set cells one above the other: the first `upper` cells stand in the upper row, each
 * alone or above a run of the rest.
 */
export function arrangements(
  upper: readonly Head[],
  lower: readonly Head[],
  leaves: number | null,
): Arrangement[] {
  const memo = new Map<number, Arrangement[]>();
  const from = (at: number, taken: number): Arrangement[] => {
    if (at === upper.length) return taken === lower.length ? [{ heads: [], cost: 0 }] : [];
    const key = at * 1000 + taken;
    const before = memo.get(key);
    if (before) return before;
    const found: Arrangement[] = [];
    const head = upper[at]!;
    const put = (one: Head, cost: number, next: number) => {
      for (const rest of from(at + 1, next)) {
        found.push({ heads: [one, ...rest.heads], cost: cost + rest.cost });
      }
    };
    put(head, aloneCost(head), taken);
    for (let end = taken + 1; end <= Math.min(lower.length, taken + widestGroup); end++) {
      const below = lower.slice(taken, end);
      const cost = groupCost(head.words, below);
      if (cost < unlikelyGroup) put({ ...head, below }, cost, end);
    }
    const result = found.sort((a, b) => a.cost - b.cost).slice(0, arranged);
    memo.set(key, result);
    return result;
  };
  const all = from(0, 0);
  return leaves === null ? all : all.filter(({ heads }) => leavesOf(heads).length === leaves);
}

const aloneCost = ({ words }: Head): number => (isGroupWord(words) ? 3 : 0);

/** Headers that say which figure of a thing is meant, under the thing's own header. */
export const isMeasure = (words: string): boolean =>
  /^(?:(?:年初|调整|全年|上年|本年|20\d{2}年)?(?:预算|决算|执行)数|金额|数量|比重|增减额|增减率)$/.test(
    words,
  );

/** What stands below a header, or below all the headers of a group. */
function kindOfHead(head: Head): "code" | "text" | "figure" {
  if (head.below.length === 0) return kindBelow(head.words);
  return head.below.some((one) => kindOfHead(one) === "figure") ? "figure" : "text";
}

/** How unlikely these columns stand below these words. */
export function groupCost(words: string, below: readonly Head[]): number {
  if (below.length > 1 && below.every((one) => isMeasure(one.words))) return -1;
  if (isTotal(words)) return 8;
  const kinds = below.map(kindOfHead);
  const subject = /科目|分类|项目|编码/.test(words);
  const named = kinds.includes("text") || kinds.includes("code");
  let cost = below.length === 1 ? 2 : 0;
  below.forEach((one, at) => {
    if (at > 0 && isTotal(one.words)) cost += kinds[at - 1] === "figure" ? 3 : 0;
    if (at > 0 && kinds[at] === "text" && kinds[at - 1] === "figure") cost += 4;
  });
  if (subject && !named) cost += 3;
  if (/^项目$|科目|分类/.test(words) && kinds.includes("figure")) cost += 4;
  if (subject && kinds.every((kind) => kind !== "figure")) cost -= 2;
  if (!subject && kinds[0] === "code") cost += 3;
  if (kinds.at(-1) === "code" && kinds.includes("text")) cost += 3;
  cost += 3 * (below.length - new Set(below.map((one) => one.words)).size);
  if (!named) cost += isTotal(below[0]!.words) ? -1 : 1.5;
  return cost + (isGroupWord(words) ? 0 : 0.5);
}
