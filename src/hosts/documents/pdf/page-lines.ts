import { columnEdges } from "./column-edges.ts";
import { lineText } from "./line-text.ts";
import type { Piece } from "./pieces.ts";
import { printedRows } from "./printed-rows.ts";
import { halfWidth } from "./sign-width.ts";

/** Base lines further apart than this many sizes are parted by an empty line. */
const emptyLine = 4;

/**
 * The lines of a page from top to bottom, with blanks that keep its columns in place. Print that
 * is turned otherwise than most of the page comes after the rest.
 */
export function linesOfPage(pieces: readonly Piece[]): string[] {
  const byTurn = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const turn = ((piece.turn % 4) + 4) % 4;
    const group = byTurn.get(turn);
    if (group) group.push(piece);
    else byTurn.set(turn, [piece]);
  }
  const groups = [...byTurn.values()].sort((a, b) => characters(b) - characters(a));
  return groups.flatMap(linesOfGroup);
}

function linesOfGroup(pieces: readonly Piece[]): string[] {
  const lines = printedRows(pieces);
  const unit = halfWidth(pieces);
  const left = pieces.reduce((least, piece) => Math.min(least, piece.x), Infinity);
  const edges = columnEdges(lines);
  const texts: string[] = [];
  lines.forEach((line, index) => {
    const above = lines[index - 1];
    const size = Math.max(line[0]!.size, above?.[0]?.size ?? 0);
    if (above && line[0]!.y - above[0]!.y > emptyLine * size) texts.push("");
    texts.push(lineText(line, { unit, left, edges }));
  });
  return texts;
}

function characters(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}
