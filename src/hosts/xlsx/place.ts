import type { Area } from "../../model/grid.ts";

/** The last row and column a worksheet has. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/**
 * The place of an address such as `B31` as one number, row × 2^15 + column; 0 when the text
 * is no address. Read by character codes: this runs for every cell.
 */
export function packedPlace(text: string): number {
  let at = 0;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column === 0 || column > lastColumn || at === text.length) return 0;
  let row = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    row = row * 10 + digit;
  }
  return row === 0 || row > lastRow ? 0 : row * 32768 + column;
}

export function rowOf(place: number): number {
  return Math.floor(place / 32768);
}

export function columnOf(place: number): number {
  return place % 32768;
}

/** The area of a reference such as `A1:C3` or `A1`; null when the text is none. */
export function areaOf(reference: string): Area | null {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const a = packedPlace(from);
  const b = packedPlace(to);
  if (a === 0 || b === 0) return null;
  return {
    top: Math.min(rowOf(a), rowOf(b)),
    left: Math.min(columnOf(a), columnOf(b)),
    bottom: Math.max(rowOf(a), rowOf(b)),
    right: Math.max(columnOf(a), columnOf(b)),
  };
}
