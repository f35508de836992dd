import type { SourceText } from "../../model/document.ts";
import type { TextLocation, TextPlace } from "../../model/finding.ts";

const longest = 80;
/** What a quote is widened to, so that a reader recognises the place. */
const telling = 24;
/** A quote is not carried past these when it is widened. */
const stops = /[。；！？\n\r\f\t]/;

/**
 * A piece of the source as a location: the piece itself with words around it, contiguous and
 * verbatim, 6 to 80 characters.
 * @param start source offset of the slip's first character
 * @param end source offset just after its last
 */
export function quotedAt(
  source: SourceText,
  document: string,
  start: number,
  end: number,
): TextLocation {
  const { text } = source;
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.min(text.length, Math.max(end, from), from + longest);
  const whole = from;
  while (
    to - from < telling &&
    from > 0 &&
    whole - from < telling &&
    !stops.test(text[from - 1]!)
  ) {
    from -= 1;
  }
  while (to - from < telling && to < text.length && !stops.test(text[to]!)) to += 1;
  while (lettersIn(text, from, to) < shortest && to - from < longest && from > 0) from -= 1;
  while (to - from < shortest && to < text.length) to += 1;
  while (from < whole && to - from > shortest && isBlank(text[from]!)) from += 1;
  return {
    document,
    start: from,
    end: to,
    quote: text.slice(from, to),
    ...placeOf(source, whole),
  };
}

const shortest = 6;

const lettersIn = (text: string, from: number, to: number): number =>
  text.slice(from, to).replace(/\s+/g, "").length;

const isBlank = (sign: string): boolean => /\s/.test(sign);

/** The line, paragraph or page an offset lies in, counted from 1. */
export function placeOf({ countedBy, starts }: SourceText, offset: number): TextPlace {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const count = Math.max(1, low);
  if (countedBy === "paragraph") return { paragraph: count };
  return countedBy === "page" ? { page: count } : { line: count };
}
