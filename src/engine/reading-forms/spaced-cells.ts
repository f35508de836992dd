import type { FormSlot } from "../../model/form-layout.ts";
import { inWords, readTarget } from "../../model/target.ts";

/** A piece of text between two blanks, and what stood before it: a blank, a line end, an empty line. */
export interface Fragment {
  readonly text: string;
  readonly before: "space" | "line" | "gap";
}

/** More pieces than a row of indicators has; what goes beyond is left in the last cell. */
const mostFragments = 24;

/**
 * Finds the cells of an indicator's row that lost its columns. A line end alone parts cells, an empty
 * line joins a cell broken over lines, a blank may do either: the parting that fits the columns best
 * wins – a value that reads as one, a name repeated as description, the basis the other rows have.
 */
export function spacedCells(
  fragments: readonly Fragment[],
  columns: readonly FormSlot[],
  usualBasis: string,
): string[] {
  const pieces = fragments.slice(0, mostFragments);
  const rest = fragments.slice(mostFragments).map(({ text }) => text);
  if (pieces.length + 1 < columns.length) return pieces.map(({ text }) => text);
  const cellAt = remembering(pieces);
  let best: readonly number[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  const tryFrom = (starts: readonly number[], fit: number): void => {
    const from = starts.at(-1)!;
    const column = columns[starts.length - 1]!;
    const before = starts.length > 1 ? cellAt(starts.at(-2)!, from).text : "";
    const fitWith = (end: number): number => {
      const cell = cellAt(from, end);
      return fit + cell.seams + cellFit(cell.text, before, column, usualBasis);
    };
    if (starts.length === columns.length) {
      const whole = fitWith(pieces.length);
      if (whole > reached) [best, reached] = [starts, whole];
      return;
    }
    // Only the last cell may be empty.
    const lastStart = pieces.length - (starts.length === columns.length - 1 ? 0 : 1);
    for (let start = from + 1; start <= lastStart; start++) {
      tryFrom([...starts, start], fitWith(start) + partingFit(pieces[start]));
    }
  };
  tryFrom([0], 0);
  const cells = best.map((start, at) => cellAt(start, best[at + 1] ?? pieces.length).text);
  if (rest.length > 0) cells.push((cells.pop() ?? "") + rest.join(""));
  return cells;
}

interface TriedCell {
  readonly text: string;
  /** How well its pieces hold together. */
  readonly seams: number;
}

function remembering(pieces: readonly Fragment[]): (start: number, end: number) => TriedCell {
  const known = new Map<number, TriedCell>();
  return (start, end) => {
    const key = start * (mostFragments + 1) + end;
    const cell = known.get(key) ?? triedCell(pieces.slice(start, end));
    known.set(key, cell);
    return cell;
  };
}

function triedCell(pieces: readonly Fragment[]): TriedCell {
  const text = pieces
    .map((piece, at) => (at > 0 && piece.before === "space" ? ` ${piece.text}` : piece.text))
    .join("");
  const longest = Math.max(...pieces.map((piece) => piece.text.length));
  let seams = 0;
  for (let at = 1; at < pieces.length; at++) {
    const { text: after, before } = pieces[at]!;
    const previous = pieces[at - 1]!.text;
    if (before === "line") seams -= 4;
    else if (before === "space") seams += typographic(previous, after) ? 0.5 : -1.5;
    // A cell broken over lines fills all of them but the last.
    else seams += previous.length >= longest * 0.75 ? 1 : -1.5;
  }
  return { text, seams };
}

const partingFit = (piece: Fragment | undefined): number =>
  piece?.before === "line" ? 3 : piece?.before === "space" ? 1 : 0;

/** A blank between a figure and a word is print. */
const typographic = (a: string, b: string): boolean =>
  /\d$/.test(a) !== /^\d/.test(b) && /[\d\u4e00-\u9fff]$/.test(a) && /^[\d\u4e00-\u9fff]/.test(b);

function cellFit(text: string, before: string, column: FormSlot, usualBasis: string): number {
  switch (column) {
    case "basis":
      return text === "" ? -1 : text === usualBasis ? 2 : 0;
    case "description":
      return text === before ? 2 : 0;
    case "target":
    case "actual":
      return targetFit(text.replace(/\s/g, ""));
    default:
      return /^[≥≤=＝<>＜＞]/.test(text) ? -3 : 0;
  }
}

/** Figures with their unit and dates read as values; long words less so. */
function targetFit(text: string): number {
  const { comparator, value = "", measure } = readTarget(text);
  if (comparator !== inWords) return measure === undefined && !value.endsWith("%") ? 2 : 3;
  return /^\d{4}年/.test(value) ? 3 : value.length > 16 ? -1 : 0;
}
