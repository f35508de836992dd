import type { Span } from "../../src/model/document.ts";
import { flowOf } from "../../src/model/flow.ts";

/** How far a quote may stand from the answer's quote, in characters that are no white space. */
export const reach = 160;

/** A quote as texts are compared: no white space, one width, one kind of comma. */
export function foldQuote(quote: string): string {
  return fold(quote).text;
}

function fold(source: string) {
  const { text, at } = flowOf(source, [{ start: 0, end: source.length }]);
  return { text: text.replaceAll("，", ","), at };
}

/** Characters between two pieces; none where they touch. */
export function gapBetween(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end);
}

/** A document's text without white space, in which quotes are looked up whatever their spacing. */
export class FoldedText {
  private readonly text: string;
  private readonly at: readonly number[];
  private readonly lines: readonly number[];

  constructor(source: string) {
    ({ text: this.text, at: this.at } = fold(source));
    this.lines = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** A piece of the source in folded offsets. */
  spanOf({ start, end }: Span): Span {
    return { start: this.folded(start), end: this.folded(end) };
  }

  /**
   * Where a quote stands: every place, or the one nearest to its line when that is known. A quote
   * with an ellipsis stands from its first piece to its last, and where only a piece is found, there.
   */
  places(quote: string, line: number | null): readonly Span[] {
    const pieces = quote
      .split(/…+|\.{3,}/)
      .map(foldQuote)
      .filter((piece) => piece.length > 0);
    const found = this.startsOf(pieces[0] ?? "").map((start) => this.stretch(start, pieces));
    if (line === null || found.length < 2) return found;
    const here = this.spanOf({
      start: this.lines[line - 1] ?? 0,
      end: this.lines[line] ?? Number.POSITIVE_INFINITY,
    });
    const nearest = Math.min(...found.map((one) => gapBetween(one, here)));
    return found.filter((one) => gapBetween(one, here) === nearest);
  }

  private stretch(start: number, pieces: readonly string[]): Span {
    let end = start + pieces[0]!.length;
    for (const piece of pieces.slice(1)) {
      const next = this.text.indexOf(piece, end);
      if (next < 0 || next - end > 2 * reach) break;
      end = next + piece.length;
    }
    return { start, end };
  }

  private startsOf(piece: string): number[] {
    const starts: number[] = [];
    if (piece === "") return starts;
    for (let at = this.text.indexOf(piece); at >= 0; at = this.text.indexOf(piece, at + 1)) {
      starts.push(at);
    }
    return starts;
  }

  /** First folded character at or after an offset of the source. */
  private folded(offset: number): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
