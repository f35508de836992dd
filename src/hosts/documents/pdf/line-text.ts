import { type Edges, standsInColumn, wideGap } from "./column-edges.ts";
import type { Piece } from "./pieces.ts";
import { columnsOf } from "./sign-width.ts";

/** What a page's print is measured by. */
export interface Measure {
  /** Points of one column of text. */
  readonly unit: number;
  /** Left edge of the print. */
  readonly left: number;
  readonly edges: Edges;
}

/** A gap narrower than this share of a sign is none. */
const noGap = 0.2;
/** What follows nearer than this share of a sign belongs to the same word, wherever it stands. */
const touching = 0.04;
/** Blanks that at least part two columns. */
const fewestBlanks = 3;
/** No line is longer than this many columns, wherever its pieces claim to stand. */
const lastColumn = 600;

/** One line of a page: each piece at its column, words that belong together kept so. */
export function lineText(line: readonly Piece[], measure: Measure): string {
  let text = "";
  let columns = 0;
  let end = measure.left;
  for (const piece of line) {
    const column = Math.min(Math.round((piece.x - measure.left) / measure.unit), lastColumn);
    const blanks =
      text === "" ? column : blanksBefore(piece, piece.x - end, column - columns, measure);
    text += " ".repeat(Math.max(0, blanks)) + piece.text;
    columns += Math.max(0, blanks) + columnsOf(piece.text);
    end = Math.max(end, piece.x + piece.width);
  }
  return text.trimEnd();
}

/** Amounts of narrow columns nearly touch. */
function isNextColumn(piece: Piece, gap: number, edges: Edges): boolean {
  return gap > touching * piece.size && isAmount(piece.text) && standsInColumn(piece, edges);
}

function isAmount(text: string): boolean {
  return /^\s*-?\d[\d,]*(?:\.\d*)?\s*$/.test(text) && text.trim().length > 2;
}

function blanksBefore(piece: Piece, gap: number, missing: number, { edges }: Measure): number {
  if (gap < noGap * piece.size && !isNextColumn(piece, gap, edges)) return 0;
  const parts = gap >= wideGap * piece.size || standsInColumn(piece, edges);
  return parts ? Math.max(fewestBlanks, missing) : 1;
}
