import type { Passage, TextDocument } from "../../../model/document.ts";
import { flowOf } from "../../../model/flow.ts";
import type { Stretch, TextSpan } from "../../../model/text-check.ts";

/** A piece of a stretch with its words. */
export interface Piece extends TextSpan {
  readonly text: string;
}

/** One place where a pattern holds. */
export interface Hit {
  readonly match: RegExpExecArray;
  readonly span: TextSpan;
}

export const pieceOf = (of: Stretch, start: number, end: number): Piece => ({
  of,
  start,
  end,
  text: of.flow.slice(start, end),
});

/** Every place of a stretch where a global pattern holds. */
export function* hits(of: Stretch, pattern: RegExp): Generator<Hit> {
  for (const match of of.flow.matchAll(pattern)) {
    yield { match, span: { of, start: match.index, end: match.index + match[0].length } };
  }
}

const joinedTexts = new WeakMap<readonly Stretch[], string>();

/** All stretches, a line each: a pattern that is nowhere in it need not be sought in each. */
function joined(all: readonly Stretch[]): string {
  let text = joinedTexts.get(all);
  if (text === undefined) {
    text = all.map(({ flow }) => flow).join("\n");
    joinedTexts.set(all, text);
  }
  return text;
}

/** Every place of many stretches where a global pattern (with `m` where it has `^` or `$`) holds. */
export function* hitsAmong(all: readonly Stretch[], pattern: RegExp): Generator<Hit> {
  if (joined(all).search(pattern) < 0) return;
  for (const stretch of all) yield* hits(stretch, pattern);
}

/** The sentences of a stretch, each with its closing sign. */
export function sentencesOf(of: Stretch, ends = /[。！？；]/g): readonly Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const { index } of of.flow.matchAll(ends)) {
    if (index + 1 > start) found.push(pieceOf(of, start, index + 1));
    start = index + 1;
  }
  if (start < of.flow.length) found.push(pieceOf(of, start, of.flow.length));
  return found;
}

/** A sentence is not looked for farther than this. */
const farthest = 400;
const ending = /[。！？；]/;

/** The sentence an offset of a stretch lies in. */
export function sentenceAt(of: Stretch, offset: number): Piece {
  let start = offset;
  while (start > 0 && offset - start < farthest && !ending.test(of.flow[start - 1]!)) start -= 1;
  let end = offset;
  while (end < of.flow.length && end - offset < farthest && !ending.test(of.flow[end]!)) end += 1;
  return pieceOf(of, start, Math.min(end + 1, of.flow.length));
}

/** The sign the source prints at a flow offset, before widths and kinds were made one. */
export const printedAt = (document: TextDocument, of: Stretch, offset: number): string =>
  document.source.text[of.at[offset]!] ?? "";

/** Paragraphs that say something, without headings. */
export const paragraphsOf = (document: TextDocument): readonly Passage[] =>
  gather(document).paragraphs;

/** A cell of one of the text's own tables. */
export interface TextCell extends Stretch {
  readonly table: number;
  /** Address on the table's grid. */
  readonly cell: string;
}

interface Gathered {
  readonly paragraphs: readonly Passage[];
  readonly cells: readonly TextCell[];
  /** Cells, then what stands outside both passages and cells. */
  readonly outside: readonly Stretch[];
  readonly everything: readonly Stretch[];
}

const gathered = new WeakMap<TextDocument, Gathered>();

function gather(document: TextDocument): Gathered {
  const known = gathered.get(document);
  if (known) return known;
  const { text } = document.source;
  const cells = document.tables.flatMap(({ cells: places }, table) =>
    [...places].flatMap(([cell, span]): TextCell[] => {
      const { text: flow, at } = flowOf(text, [span]);
      return flow === "" ? [] : [{ table, cell, flow, at }];
    }),
  );
  const covered = [...document.passages, ...cells]
    .filter(({ at }) => at.length > 1)
    .map(({ at }) => ({ start: at[0]!, end: at[at.length - 1]! }))
    .sort((a, b) => a.start - b.start);
  const lines: Stretch[] = [];
  let from = 0;
  for (const { start, end } of [...covered, { start: text.length, end: text.length }]) {
    if (start > from) lines.push(...linesIn(text, from, start));
    from = Math.max(from, end);
  }
  const outside = [...cells, ...lines];
  const all = {
    paragraphs: document.passages.filter((passage) => passage.kind === "paragraph"),
    cells,
    outside,
    everything: [...document.passages, ...outside],
  };
  gathered.set(document, all);
  return all;
}

function linesIn(text: string, start: number, end: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let from = start; from < end;) {
    const stop = text.indexOf("\n", from);
    const to = stop < 0 || stop > end ? end : stop;
    const { text: flow, at } = flowOf(text, [{ start: from, end: to }]);
    if (flow !== "") found.push({ flow, at });
    from = to + 1;
  }
  return found;
}

/** The cells of every table of the text. */
export const cellsOf = (document: TextDocument): readonly TextCell[] => gather(document).cells;

/** Everything outside passages: cells of tables, then repeated headers, contents, lone notes. */
export const outsidePassages = (document: TextDocument): readonly Stretch[] =>
  gather(document).outside;

/** Everything that is printed: passages, then what stands outside them. */
export const everything = (document: TextDocument): readonly Stretch[] =>
  gather(document).everything;
