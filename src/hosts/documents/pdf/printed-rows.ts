import type { Piece } from "./pieces.ts";

/** Pieces whose base lines differ by less than this share of their size stand on one line. */
const sameLine = 0.35;
/**
 * Cells of one row that are centred otherwise stand half a line apart: lines nearer than this,
 * none of whose pieces stand above one of the other, are one. Two lines of one cell never are.
 */
const sameRow = 0.7;

/** Pieces gathered into printed rows, from top to bottom and each from left to right. */
export function printedRows(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const line of linesOf(pieces)) {
    const row = rows.at(-1);
    if (row && isNear(row[0]!, line[0]!, sameRow) && areOneRow(row, line)) row.push(...line);
    else rows.push(line);
  }
  return rows.map((row) => struckOnce(row.sort((a, b) => a.x - b.x)));
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && isNear(line[0]!, piece, sameLine)) line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap(withoutCodeHeads);
}

function isNear(upper: Piece, lower: Piece, share: number): boolean {
  return lower.y - upper.y <= share * Math.min(upper.size, lower.size);
}

/** The heads 类, 款, 项 of the code columns stand right above the first amounts, never beside them. */
function withoutCodeHeads(line: Piece[]): Piece[][] {
  const heads = line.filter(isCodeHead);
  if (heads.length < 2 || !line.some(isAmount)) return [line];
  return [heads, line.filter((piece) => !isCodeHead(piece))];
}

/** Two lines that each name something and give its amount are two rows, however near. */
function areOneRow(upper: readonly Piece[], lower: readonly Piece[]): boolean {
  if (upper.filter(isCodeHead).length > 1 && lower.some(isAmount)) return false;
  return !(isWhole(upper) && isWhole(lower)) && standAside(upper, lower);
}

function isCodeHead({ text }: Piece): boolean {
  return /^\s*[类款项]\s*$/.test(text);
}

function isAmount({ text }: Piece): boolean {
  return /\d[.,]\d/.test(text);
}

function isWhole(line: readonly Piece[]): boolean {
  return line.some(isAmount) && line.some(({ text }) => /\p{Script=Han}/u.test(text));
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
