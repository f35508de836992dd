import { columnLetters } from "../../model/grid.ts";
import { lastColumn, lastRow } from "./place.ts";

/** A formula written once and used, moved, by many cells. */
export interface SharedFormula {
  /** Row and column of the cell that spells it out. */
  readonly row: number;
  readonly column: number;
  /** Literal text and references, in order. */
  readonly pieces: readonly (string | MovingReference)[];
}

/** One reference; an absolute half stays where it is, 0 marks a half that is not there. */
interface MovingReference {
  readonly column: number;
  readonly columnFixed: boolean;
  readonly row: number;
  readonly rowFixed: boolean;
}

/** Excel's own limit on a formula, doubled: longer texts are kept as they are. */
const longestFormula = 16_384;

const letters = "$A-Za-z0-9_.\\\\?\\u0080-\\uFFFF";
const name = `[${letters}]+`;
/** Quoted text · quoted sheet · brackets · sheet prefix · whole columns · whole rows · word · rest. */
const token = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[[^\\]]*\\]|${name}(?::${name})?!` +
    `|(\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![${letters}(])` +
    `|(${name})(?![${letters}(])|${name}|[^]`,
  "gy",
);
const half = /^(\$?)([A-Z]{0,3})(\$?)(\d{0,7})$/;

/** Takes a formula apart so that it can be moved. */
export function shareFormula(text: string, row: number, column: number): SharedFormula {
  if (text.length > longestFormula) return { row, column, pieces: [text] };
  const pieces: (string | MovingReference)[] = [];
  for (const [whole, range, word] of text.matchAll(token)) {
    if (range !== undefined) {
      const [from = "", to = ""] = range.split(":");
      push(pieces, rangeEnd(from) ?? from);
      push(pieces, ":");
      push(pieces, rangeEnd(to) ?? to);
    } else push(pieces, (word !== undefined && cellReference(word)) || whole);
  }
  return { row, column, pieces };
}

/** The formula as it reads in another cell. */
export function movedFormula(shared: SharedFormula, row: number, column: number): string {
  const down = row - shared.row;
  const right = column - shared.column;
  let text = "";
  for (const piece of shared.pieces) {
    text += typeof piece === "string" ? piece : moved(piece, down, right);
  }
  return text;
}

function push(pieces: (string | MovingReference)[], piece: string | MovingReference): void {
  const last = pieces.length - 1;
  const before = pieces[last];
  if (typeof piece === "string" && typeof before === "string") pieces[last] = before + piece;
  else pieces.push(piece);
}

function cellReference(word: string): MovingReference | null {
  const reference = rangeEnd(word);
  return reference && reference.row > 0 && reference.column > 0 ? reference : null;
}

/** A cell, a whole column or a whole row; null for any other word. */
function rangeEnd(word: string): MovingReference | null {
  const parts = half.exec(word);
  if (!parts) return null;
  const [, first, letters = "", second, digits = ""] = parts;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column > lastColumn || row > lastRow || (digits !== "" && row === 0)) return null;
  const columnFixed = letters !== "" && first === "$";
  return { column, columnFixed, row, rowFixed: (letters === "" ? first : second) === "$" };
}

function moved(reference: MovingReference, down: number, right: number): string {
  let text = "";
  if (reference.column > 0) {
    const column = reference.column + (reference.columnFixed ? 0 : right);
    if (column < 1 || column > lastColumn) return "#REF!";
    text = (reference.columnFixed ? "$" : "") + columnLetters(column);
  }
  if (reference.row > 0) {
    const row = reference.row + (reference.rowFixed ? 0 : down);
    if (row < 1 || row > lastRow) return "#REF!";
    text += (reference.rowFixed ? "$" : "") + row;
  }
  return text;
}
