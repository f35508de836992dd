import type { Passage, SourceText, TextDocument } from "../../model/document.ts";

/**
 * The words of a passage, or of a piece of it, as the source prints them, in one line: without what a
 * page puts between its lines, and without the blanks a justified line of a PDF puts between letters.
 */
export function sourceWords(
  { source }: { readonly source: Pick<SourceText, "text" | "format"> },
  { at, flow }: Pick<Passage, "at" | "flow">,
  start = 0,
  end = flow.length,
): string {
  let words = "";
  for (let nth = start; nth < end; nth++) {
    const from = at[nth]!;
    words += source.text[from]!;
    if (nth + 1 === end) break;
    const gap = source.text.slice(from + 1, at[nth + 1]);
    const isSpacing = source.format === "pdf" && gap.trim() === "" && isWide(flow, nth);
    if (!isSpacing && !/[\r\n\f]/.test(gap)) words += gap;
  }
  return words.trim();
}

/** Whether a Chinese letter or sign stands before or behind a gap: between two words of Latin letters a blank means something. */
const isWide = (flow: string, nth: number): boolean =>
  flow.charCodeAt(nth) >= 0x2000 || flow.charCodeAt(nth + 1) >= 0x2000;

/** Signs that a converter may leave out where they hang over the end of a line. */
const hanging = /[，、；：。]/g;

/** Whether a passage is a line of words, but for what its file lost of it. */
export const saysLine = (
  { source: { format } }: TextDocument,
  passage: Passage,
  flow: string,
): boolean =>
  passage.flow === flow ||
  (format === "pdf" && passage.flow.replace(hanging, "") === flow.replace(hanging, ""));
