import type { Passage, TextDocument } from "../../model/document.ts";

/** The words of a passage, or of a piece of it, as the source prints them, in one line. */
export function sourceWords(
  { source }: TextDocument,
  { at, flow }: Passage,
  start = 0,
  end = flow.length,
): string {
  if (end <= start) return "";
  return source.text
    .slice(at[start], at[end - 1]! + 1)
    .replace(/(?<!\s)\s*[\r\n\f]\s*/g, "")
    .trim();
}
