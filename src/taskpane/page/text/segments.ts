import type { ShownFigure, ShownWords } from "../../../live/text/text-look.ts";

/** A piece of words as it is drawn: plain, or a figure. */
export interface Segment {
  readonly text: string;
  readonly figure: ShownFigure | null;
  /** It lies in the piece of the text that is pointed at. */
  readonly isMarked: boolean;
}

/** A piece of the text as it was read, by its offsets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Words longer than this are cut: a page must stay quick whatever is pasted. */
const longest = 20_000;

/** The words cut where figures and the marked piece begin and end. */
export function segmentsOf(words: ShownWords, marked: Piece | null): Segment[] {
  const [from, to] = marked ? shownPiece(words, marked) : [0, 0];
  const end = Math.min(words.text.length, longest);
  const segments: Segment[] = [];
  let at = 0;
  const plain = (until: number) => {
    for (const cut of [from, to, until]) {
      const next = Math.min(cut, until);
      if (next <= at) continue;
      const isMarked = at >= from && next <= to;
      segments.push({ text: words.text.slice(at, next), figure: null, isMarked });
      at = next;
    }
  };
  for (const figure of words.figures) {
    if (figure.end > end) break;
    plain(figure.start);
    const isMarked = figure.start < to && figure.end > from;
    segments.push({ text: words.text.slice(figure.start, figure.end), figure, isMarked });
    at = figure.end;
  }
  plain(end);
  return segments;
}

/** Letters that are not shown. */
export const leftOut = ({ text }: ShownWords): number => Math.max(0, text.length - longest);

/** A piece of the source in the offsets of the words shown; empty where they do not meet. */
export function shownPiece({ runs, text }: ShownWords, { start, end }: Piece): [number, number] {
  let [from, to] = [-1, -1];
  for (const [nth, [shown, source]] of runs.entries()) {
    const length = (runs[nth + 1]?.[0] ?? text.length) - shown;
    const [first, last] = [Math.max(start, source), Math.min(end, source + length)];
    if (first >= last) continue;
    if (from < 0) from = shown + first - source;
    to = shown + last - source;
  }
  return from < 0 ? [0, 0] : [from, to];
}
