import { columnEdges } from "./column-edges.ts";
import { lineText } from "./line-text.ts";
import type { Piece } from "./pieces.ts";
import { halfWidth } from "./sign-width.ts";

/** Pieces whose base lines differ by less than this share of their size stand on one line. */
const sameLine = 0.35;
/**
 * Cells of one row that are centred otherwise stand half a line apart: lines nearer than this,
 * none of whose pieces stand above one of the other, are one. Two lines of one cell never are.
 */
const sameRow = 0.7;
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
  const lines = intoLines(pieces);
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

/** Pieces gathered by base line, each line from left to right, without print struck twice. */
function intoLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && isNear(line[0]!, piece, sameLine)) line.push(piece);
    else lines.push([piece]);
  }
  return intoRows(lines).map((line) => struckOnce(line.sort((a, b) => a.x - b.x)));
}

function intoRows(lines: readonly Piece[][]): Piece[][] {
  const rows: Piece[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && isNear(row[0]!, line[0]!, sameRow) && standAside(row, line)) row.push(...line);
    else rows.push(line);
  }
  return rows;
}

function isNear(upper: Piece, lower: Piece, share: number): boolean {
  return lower.y - upper.y <= share * Math.min(upper.size, lower.size);
}

/** Whether no piece of one line stands above a piece of the other. */
function standAside(upper: readonly Piece[], lower: readonly Piece[]): boolean {
  const all = [...upper, ...lower].sort((a, b) => a.x - b.x);
  return all.every((piece, index) => {
    const next = all[index + 1];
    return !next || piece.x + piece.width <= next.x + 0.1 * piece.size;
  });
}

/** Bold print is sometimes made by printing the same words again, a hair aside. */
function struckOnce(line: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of line) {
    const again = kept
      .slice(-4)
      .some((one) => one.text === piece.text && piece.x - one.x < 0.3 * piece.size);
    if (!again) kept.push(piece);
  }
  return kept;
}

function characters(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}
