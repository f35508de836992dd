import type { Piece } from "./pieces.ts";

const wideSign = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u3000-\u303f“”‘’—…]/;

/** Columns a text takes: a Chinese sign two, others one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += wideSign.test(sign) ? 2 : 1;
  return columns;
}

/** Somewhat narrower than print, so that blanks between columns remain blanks. */
const narrowed = 0.85;
/** Of the characters of a page, as many may be printed narrower than the width taken. */
const narrowShare = 0.1;

/** Points that one column of text stands for: the width of a digit in the small print of a page. */
export function halfWidth(pieces: readonly Piece[]): number {
  const widths = pieces
    .filter((piece) => piece.width > 0)
    .map(({ text, width }) => ({ width: width / columnsOf(text), count: text.length }))
    .sort((a, b) => a.width - b.width);
  const all = widths.reduce((sum, { count }) => sum + count, 0);
  let passed = 0;
  for (const { width, count } of widths) {
    passed += count;
    if (passed >= all * narrowShare) return Math.max(width * narrowed, 1);
  }
  return 5;
}
