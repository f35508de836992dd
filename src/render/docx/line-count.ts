import { linesOf } from "../printable.ts";

/** How wide lines and letters are, in twips. */
export interface Measure {
  /** Room of a line. */
  readonly room: number;
  /** How far the first line of a paragraph is set in. */
  readonly indent?: number;
  /** A Chinese letter or sign with its distance to the next. */
  readonly full: number;
  /** A figure, a Latin letter or sign, a blank. */
  readonly half: number;
  /** What stands between a Latin and a Chinese letter; nothing where it is not said. */
  readonly between?: number;
}

/** Signs that begin no line, and signs that end none. */
const neverFirst = new Set(
  "!%),.:;?]}¢°·ˇ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠",
);
const neverLast = new Set("$(£¥‘“〈《「『【〔〖〝＄（．［｛￡￥");
const stops = new Set("，。、；：！？．");
const isWord = (letter: string): boolean => letter > "\u2e80" && /\p{L}/u.test(letter);
const isLatin = (letter: string): boolean => letter > " " && letter < "\u007f";

/** How many lines words take; never fewer than one. */
export function lineCount(text: string, measure: Measure): number {
  const parts = linesOf(text);
  const { indent = 0 } = measure;
  return parts.reduce(
    (sum, part, nth) => sum + linesOfPart(part, measure, nth === 0 ? indent : 0),
    0,
  );
}

function linesOfPart(text: string, measure: Measure, indent: number): number {
  const letters = [...text];
  let [lines, used, begin] = [1, indent, 0];
  for (let at = 0; at < letters.length; at++) {
    used += widthAt(letters, at, begin, measure);
    if (used <= measure.room || staysBeyond(letters, at)) continue;
    begin = breakBefore(letters, at, begin);
    lines += 1;
    used = 0;
    at = begin - 1;
  }
  return lines;
}

function widthAt(
  letters: readonly string[],
  at: number,
  begin: number,
  { full, half, between = 0 }: Measure,
): number {
  const [last, letter] = [letters[at - 1], letters[at]!];
  const own = letter < "\u007f" ? half : full;
  if (between === 0 || last === undefined || at === begin) return own;
  const meet = (isLatin(last) && isWord(letter)) || (isWord(last) && isLatin(letter));
  return meet ? own + between : own;
}

/** A blank at the end of a line takes no room; a stop may stand in the margin. */
function staysBeyond(letters: readonly string[], at: number): boolean {
  if (letters[at] === " ") return true;
  return (
    stops.has(letters[at]!) && (at + 1 === letters.length || mayEnd(letters[at]!, letters[at + 1]!))
  );
}

/** The last place before a letter that has no room, at which the line may end. */
function breakBefore(letters: readonly string[], at: number, begin: number): number {
  for (let end = at; end > begin; end--) if (mayEnd(letters[end - 1]!, letters[end]!)) return end;
  return Math.max(at, begin + 1);
}

function mayEnd(last: string, first: string): boolean {
  if (first === " ") return false;
  if (last === " ") return true;
  if (neverFirst.has(first) || neverLast.has(last)) return false;
  if (isLatin(last) && isLatin(first)) return false;
  return !(last === first && (last === "—" || last === "…"));
}
