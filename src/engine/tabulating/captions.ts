import type { Span } from "../../model/document.ts";
import { trimmed } from "./draft.ts";
import { isAboutLine, isNote, isPageNumber, isTitle } from "./words.ts";

/** What stands around a table outside of it: its title and unit above, a note below. */
export interface Captions {
  readonly title: Span | null;
  readonly about: readonly Span[];
  readonly note: Span | null;
}

const linesLookedAt = 4;
const longestLine = 200;
const headingOrdinal =
  /^(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[(（][一二三四五六七八九十\d]{1,3}[)）])\s*[、.．]?\s*/;

/** Looks above and below a table for lines that belong to it. */
export function captionsOf(text: string, { start, end }: Span): Captions {
  const about: Span[] = [];
  let title: Span | null = null;
  let at = start;
  for (let seen = 0; seen < linesLookedAt && at > 0;) {
    const line = lineBefore(text, at);
    at = line.start;
    const words = text.slice(line.start, line.end).trim();
    if (words === "" || isPageNumber(words)) continue;
    seen += 1;
    if (words.length > longestLine) break;
    if (isTitle(words.replace(headingOrdinal, ""))) {
      title = trimmed(text, line);
      break;
    }
    if (!isAboutLine(words)) break;
    about.unshift(trimmed(text, line));
  }
  return { title, about: title ? about : [], note: noteBelow(text, end) };
}

function lineBefore(text: string, before: number): Span {
  const end = before - 1;
  // Searched from before its beginning, a text is searched from its beginning.
  return { start: end > 0 ? text.lastIndexOf("\n", end - 1) + 1 : 0, end };
}

function noteBelow(text: string, end: number): Span | null {
  let at = end;
  for (let seen = 0; seen < 4 && at < text.length; seen++) {
    const found = text.indexOf("\n", at);
    const line = { start: at, end: found < 0 ? text.length : found };
    const words = text.slice(line.start, line.end).trim();
    at = line.end + 1;
    if (words === "") continue;
    return isNote(words) && words.length <= longestLine ? trimmed(text, line) : null;
  }
  return null;
}
