import type { Area } from "../../model/grid.ts";

/** Characters that make a sheet one A4 page wide at a readable size. */
const pageCharacters = { portrait: 100, landscape: 150 } as const;

/** Relative widths as characters of a sheet's columns. */
export function columnWidths(relative: readonly number[], landscape: boolean): number[] {
  const whole = relative.reduce((sum, width) => sum + width, 0);
  const room = landscape ? pageCharacters.landscape : pageCharacters.portrait;
  return relative.map((width) => Math.max(4, Math.round((width * room) / whole)));
}

/** Columns words take: Chinese letters and signs take two. */
export function letterColumns(text: string): number {
  let columns = 0;
  for (const letter of text) columns += letter.charCodeAt(0) >= 0x2000 ? 2 : 1;
  return columns;
}

/** Points a line takes, what is around the lines, the height of titles, and the tallest row there can be. */
const [linePoints, around, titlePoints, tallest] = [14, 6, 30, 400];

interface Sized {
  readonly kind: string;
  readonly text: string;
  readonly area: Area;
}

/** Tall enough for all words: a program does not see to that where cells are merged. */
export function rowHeights(
  words: readonly Sized[],
  widths: readonly number[],
): Map<number, number> {
  const heights = new Map<number, number>();
  const byReach = [...words].sort((a, b) => rowsOf(a) - rowsOf(b) || a.area.top - b.area.top);
  for (const one of byReach) {
    const { top, bottom } = one.area;
    let there = 0;
    for (let row = top; row <= bottom; row++) there += heights.get(row) ?? 0;
    const missing = heightOf(one, widths) - there;
    // What merged cells lack is given to their last row.
    if (missing > 0) heights.set(bottom, Math.min((heights.get(bottom) ?? 0) + missing, tallest));
  }
  return heights;
}

const rowsOf = ({ area }: Sized): number => area.bottom - area.top + 1;

function heightOf({ kind, text, area }: Sized, widths: readonly number[]): number {
  if (kind === "title") return titlePoints;
  const room = widths.slice(area.left - 1, area.right).reduce((sum, width) => sum + width, 0);
  const lines = text
    .split("\n")
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(letterColumns(line) / Math.max(room - 1, 2))),
      0,
    );
  return lines * linePoints + around;
}
