import { type PrintedCell, type PrintedForm, placedCells } from "../../model/printed-form.ts";
import { linesOf } from "../printable.ts";
import { cellMargin, cellSize, digitWidth } from "./column-widths.ts";
import { lineCount } from "./line-count.ts";
import { fromPoints, sizes } from "./page.ts";
import { cellPadding, spacingOf } from "./spacing.ts";
import { type StyleId, styleIds } from "./style-ids.ts";

/** How the words of a cell are set. */
export function cellStyle(form: PrintedForm, { head }: PrintedCell): StyleId {
  if (cellSize(form) === sizes.smallCell) return head ? styleIds.smallLabel : styleIds.smallCell;
  return head ? styleIds.label : styleIds.cell;
}

/**
 * Twips of every row: room for its words in any typeface. Figures are taken as wide as the widest that
 * may stand in for those named, so that a row is as high on one machine as on the next.
 */
export function rowHeights(form: PrintedForm, widths: readonly number[]): number[] {
  const blank: PrintedCell = { text: "", across: 1, down: 1, head: false };
  const heights = form.rows.map(() => wordsHeight(form, blank, 1));
  const placed = placedCells(form);
  const needed = ({ cell, column }: (typeof placed)[number]): number => {
    const wide = widths.slice(column, column + cell.across).reduce((sum, one) => sum + one, 0);
    return wordsHeight(form, cell, wide - 2 * cellMargin);
  };
  for (const one of placed) {
    if (one.cell.down === 1) heights[one.row] = Math.max(heights[one.row]!, needed(one));
  }
  for (const one of placed) {
    const last = Math.min(one.row + one.cell.down, heights.length) - 1;
    const room = heights.slice(one.row, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last]! += Math.max(0, needed(one) - room);
  }
  return heights;
}

/** Twips of the rule below a row. */
const rule = 10;

function wordsHeight(form: PrintedForm, cell: PrintedCell, room: number): number {
  const full = fromPoints(cellSize(form));
  const measure = { room, full, half: Math.ceil(full * digitWidth) };
  const { line, after } = spacingOf(cellStyle(form, cell));
  return linesOf(cell.text).reduce(
    (sum, text) => sum + lineCount(text, measure) * line! + after + cellPadding,
    rule,
  );
}
