import { type PrintedForm, placedCells } from "../../model/printed-form.ts";
import { fromPoints, sizes } from "./page.ts";

/** From this many columns on, cells are lettered small. */
const manyColumns = 9;

/** Type size of a form's cells, in points. */
export const cellSize = ({ widths }: Pick<PrintedForm, "widths">): number =>
  widths.length >= manyColumns ? sizes.smallCell : sizes.cell;

/** Twips between the lines of a cell and its words, left and right. */
export const cellMargin = 60;

/**
 * Twips of every column: as the form gives them, but none so narrow that a code or an amount in it
 * would break; what rounding leaves goes to the last one.
 */
export function columnWidths(form: Pick<PrintedForm, "widths" | "rows">, room: number): number[] {
  const least = leastWidths(form);
  const fixed = new Set<number>();
  let widths: number[] = [];
  for (;;) {
    const whole = form.widths.reduce((sum, width, nth) => sum + (fixed.has(nth) ? 0 : width), 0);
    const rest = room - [...fixed].reduce((sum, nth) => sum + least[nth]!, 0);
    widths = form.widths.map((width, nth) =>
      fixed.has(nth) ? least[nth]! : Math.floor((width * rest) / whole),
    );
    const narrow = widths.flatMap((width, nth) => (width < least[nth]! ? [nth] : []));
    const needed = [...fixed, ...narrow].reduce((sum, nth) => sum + least[nth]!, 0);
    if (narrow.length === 0 || needed > room * mostFixed) break;
    for (const nth of narrow) fixed.add(nth);
  }
  const left = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, nth) => (nth === widths.length - 1 ? width + left : width));
}

/** Beyond this share of the room, columns keep the widths of the form and their words break. */
const mostFixed = 0.9;

/** Room for the longest code or amount of each column. */
function leastWidths(form: Pick<PrintedForm, "widths" | "rows">): number[] {
  const points = cellSize(form);
  return longestWords(form).map((letters) =>
    letters === 0 ? 0 : fromPoints(letters * points * digitWidth) + 160,
  );
}

/** Letters of the longest code or amount of each column; none for one of words. */
export function longestWords(form: Pick<PrintedForm, "widths" | "rows">): number[] {
  const longest = form.widths.map(() => 0);
  for (const { cell, column } of placedCells(form)) {
    if (cell.across > 1) continue;
    for (const [word] of cell.text.matchAll(/[\d.,A-Za-z-]+/g)) {
      if (word.length <= longestWord) longest[column] = Math.max(longest[column]!, word.length);
    }
  }
  return longest;
}

/** Of the height: half in the typefaces named, more in those that may stand in for them. */
export const digitWidth = 0.65;
/** Longer ones are no codes, and may break. */
const longestWord = 14;
