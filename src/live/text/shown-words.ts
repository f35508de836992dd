import type { Mention } from "../../model/mention.ts";
import type { ShownFigure, ShownWords } from "./text-look.ts";

/** What is known of a figure besides its place. */
export type FigureFacts = Pick<ShownFigure, "state" | "findings" | "relations">;

/** Signs between two characters of a sentence that are still shown, as `$` and `\geq` are. */
const longestLeftOut = 40;

/**
 * Reading text as it is shown: the characters as they are printed, lines joined.
 * @param at source offset of every character of the reading text
 */
export class WordsShown {
  readonly text: string;
  readonly runs: readonly (readonly [number, number])[];
  /** Shown offset of every character of the reading text. */
  private readonly shownAt: readonly number[];

  constructor(
    source: string,
    private readonly at: readonly number[],
  ) {
    const shownAt: number[] = [];
    const runs: [number, number][] = [];
    let text = "";
    let next = -1;
    for (const offset of at) {
      text += next < 0 || offset < next ? "" : between(source.slice(next, offset));
      const [shown, start] = runs.at(-1) ?? [0, Number.NaN];
      if (text.length - shown !== offset - start) runs.push([text.length, offset]);
      shownAt.push(text.length);
      text += source[offset]!;
      next = offset + 1;
    }
    this.text = text;
    this.runs = runs;
    this.shownAt = shownAt;
  }

  /** The figures among these words, each with what is known of it; what overlaps is left out. */
  with(
    mentions: readonly Pick<Mention, "start" | "end" | "digits">[],
    factsOf: (nth: number) => FigureFacts,
  ): ShownWords {
    const figures: ShownFigure[] = [];
    for (const [nth, { start, end, digits }] of mentions.entries()) {
      const shown = this.span(start, end);
      if (shown.start < (figures.at(-1)?.end ?? 0)) continue;
      figures.push({
        ...shown,
        digits: this.span(digits.start, digits.end),
        at: this.at[start]!,
        ...factsOf(nth),
      });
    }
    return { text: this.text, runs: this.runs, figures };
  }

  private span(start: number, end: number) {
    return { start: this.shownAt[start]!, end: this.shownAt[end - 1]! + 1 };
  }
}

/** What stands between two characters: a blank stays one, the end of a line joins, signs stay. */
function between(text: string): string {
  if (text === "") return "";
  if (/[\n\r\f]/.test(text)) return "";
  if (text.trim() === "") return " ";
  return text.length <= longestLeftOut ? text : "";
}
