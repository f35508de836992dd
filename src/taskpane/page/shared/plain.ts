import type { CellPlace } from "../../../hosts/ports.ts";
import type { Location } from "../../../model/finding.ts";
import { plainText } from "../../../report/plain-text.ts";

/** Longest text of a document that is shown in a list; the rest is only counted. */
const longest = 300;

/**
 * Text of a document as the page shows it: nothing invisible in it, and not endless.
 * @param whole letters of the whole text, where `text` is only its beginning
 */
export function shown(text: string, most = longest, whole = 0): string {
  const letters = [...plainText(text)];
  if (letters.length <= most && whole <= text.length) return letters.join("");
  return `${letters.slice(0, most).join("")}…（共 ${Math.max(whole, letters.length)} 字）`;
}

/** `部门收支总表!C36`, or the words of a sentence, safe to show. */
export const placeText = (at: CellPlace | Location): string =>
  "cell" in at ? `${shown(at.sheet, 40)}!${shown(at.cell, 12)}` : `「${shown(at.quote, 40)}」`;

/** The message of a finding without the place it begins with, which stands beside it already. */
export function withoutPlace(message: string, place: string): string {
  const text = shown(message, 600);
  return place !== "" && text.startsWith(place) ? text.slice(place.length).trim() : text;
}
