import type { ShownFigure, ShownWords } from "../../../live/text/text-look.ts";
import { figureText } from "../../../model/amount.ts";
import { absolute, isZero, parseDecimal } from "../../../model/decimal.ts";
import type { Finding } from "../../../model/finding.ts";

/** A sentence with the right figure in it. */
export interface Mended {
  readonly before: string;
  /** What stands in place of the wrong words. */
  readonly right: string;
  readonly after: string;
}

const ends = "。！？";
/** Of a longer sentence only the part between semicolons is given. */
const longest = 160;
/** Words for a rise and a fall, of one length. */
const ways: readonly (readonly [string, string])[] = [
  ["增加", "减少"],
  ["增长", "下降"],
  ["上升", "下降"],
  ["提高", "降低"],
];
const isNegative = (value: string) => value.startsWith("-");

/**
 * The sentence of a wrong figure with the right one, printed as the wrong one was.
 * @returns null where the right figure cannot simply be put in its place
 */
export function mendedSentence(
  { text }: Pick<ShownWords, "text">,
  { digits }: Pick<ShownFigure, "digits">,
  { stated, expected }: Pick<Finding, "stated" | "expected">,
): Mended | null {
  const value = parseDecimal(expected?.value ?? "");
  if (!stated || !expected || !value) return null;
  const printed = text.slice(digits.start, digits.end);
  const figure = likePrinted(
    figureText(absolute(value), expectedDecimals(expected.value)),
    printed,
  );
  const whole = around(text, digits, ends);
  const [from, to] = whole[1] - whole[0] > longest ? around(text, digits, `${ends}；`) : whole;
  const lead = text.slice(from, digits.start);
  const after = text.slice(digits.end, to);
  if (isNegative(stated.value) === isNegative(expected.value)) {
    return { before: lead, right: figure, after };
  }
  const way = isZero(value) ? null : turned(lead);
  return way && { before: way.before, right: `${way.word}${way.between}${figure}`, after };
}

const expectedDecimals = (value: string): number => value.split(".")[1]?.length ?? 0;

/** The other direction, where its word stands directly before the figure. */
function turned(lead: string) {
  const found = /^([^]*)(增加|减少|增长|下降|上升|提高|降低)([了为]?)$/.exec(lead);
  if (!found) return null;
  const [, before = "", word = "", between = ""] = found;
  const pair = ways.find((one) => one.includes(word))!;
  return { before, word: pair[0] === word ? pair[1] : pair[0], between };
}

/** With the thousands and the width of the figure it replaces. */
function likePrinted(figure: string, printed: string): string {
  const grouped = /[,，]/.test(printed) ? figure : figure.replaceAll(",", "");
  if (!/[０-９]/.test(printed)) return grouped;
  return grouped.replace(/[0-9.,]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Where the sentence of a figure begins and ends. */
function around(
  text: string,
  { start, end }: ShownFigure["digits"],
  ends: string,
): readonly [number, number] {
  let from = start;
  while (from > 0 && !ends.includes(text[from - 1]!)) from -= 1;
  let to = end;
  while (to < text.length && !ends.includes(text[to]!)) to += 1;
  const whole = Math.min(text.length, to + 1);
  while (from < start && text[from] === " ") from += 1;
  return [from, whole];
}
