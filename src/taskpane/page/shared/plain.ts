import type { CellPlace } from "../../../hosts/ports.ts";
import type { Location } from "../../../model/finding.ts";
import { plainText } from "../../../report/plain-text.ts";
import { countedText } from "../../../report/words.ts";

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

/** `部门收支总表!C36`, or `第12行「…」`, safe to show. */
export const placeText = (at: CellPlace | Location): string =>
  "cell" in at
    ? `${shown(at.sheet, 40)}!${shown(at.cell, 12)}`
    : `${countedText(at)}「${briefly(at.quote, 24)}」`;

/** The beginning of a text, with a sign where it goes on. */
function briefly(text: string, most: number): string {
  const letters = [...plainText(text)];
  return letters.slice(0, most).join("") + (letters.length > most ? "…" : "");
}

/** The message of a finding without the place it begins with, which stands beside it already. */
export function withoutPlace(message: string, place: string): string {
  const text = shown(message, 600);
  return place !== "" && text.startsWith(place) ? text.slice(place.length).trim() : text;
}
