import type { GridCell } from "../../model/grid.ts";
import { xmlLimits } from "./limits.ts";
import { isTrue } from "./scan-xml.ts";
import { unescaped } from "./strings.ts";

type CellType = GridCell["type"];

/** The grid's type for a file's type letters; a number cell that holds none is text, as typed. */
export function cellType(letters: string, value: string): CellType {
  if (letters === "str" || letters === "inlineStr") return "text";
  if ((letters === "" || letters === "n") && isPlainNumber(value)) return "number";
  if (value.trim() === "") return "blank";
  if (letters === "s" || letters === "d") return "text";
  if (letters === "b") return "boolean";
  if (letters === "e") return "error";
  if (value.length > xmlLimits.numberCharacters) return "text";
  return /^\s*[+-]?(\d+(?:\.\d*)?|\.\d+)(E[+-]?\d+)?\s*$/i.test(value) ? "number" : "text";
}

/** The cell's text as the grid holds it; undefined when it points at a shared string that is not there. */
export function cellText(
  letters: string,
  type: CellType,
  value: string,
  strings: readonly string[],
): string | undefined {
  if (type === "blank") return "";
  if (letters === "s") return strings[+value];
  if (type === "boolean") return isTrue(value.trim()) ? "TRUE" : "FALSE";
  if (letters === "str") return unescaped(value);
  return letters === "inlineStr" || endsBare(value) ? value : value.trim();
}

/** Nearly every number of a file: an optional minus, digits, perhaps a point and more digits. */
function isPlainNumber(value: string): boolean {
  if (value.length > xmlLimits.numberCharacters) return false;
  let digits = 0;
  let points = 0;
  for (let at = value.charCodeAt(0) === 45 ? 1 : 0; at < value.length; at++) {
    const letter = value.charCodeAt(at);
    if (letter >= 48 && letter <= 57) digits += 1;
    else if (letter === 46 && digits > 0) points += 1;
    else return false;
  }
  return digits > 0 && points <= 1;
}

/** No blanks at either end. */
function endsBare(value: string): boolean {
  return value.charCodeAt(0) > 32 && value.charCodeAt(value.length - 1) > 32;
}
