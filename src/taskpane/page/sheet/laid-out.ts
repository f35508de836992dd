import type { SheetView, ViewedCell } from "../../../live/sheet-view.ts";
import { address, parseAddress } from "../../../model/grid.ts";

/** One place of the shown part: a cell, maybe a merged one. */
export interface Slot {
  readonly address: string;
  readonly column: number;
  readonly cell: ViewedCell | null;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** One row of the shown part. */
export interface ShownRow {
  readonly row: number;
  readonly slots: readonly Slot[];
}

/** Columns shown at once. */
export const columnsShown = 60;

/** First column shown: the one that brings the marked column into sight. */
export function firstColumn({ columns }: SheetView, marked: number | null): number {
  if (marked === null || marked <= columnsShown) return 1;
  return Math.max(1, Math.min(marked - columnsShown / 2, columns - columnsShown + 1));
}

/** The shown part row by row; merged areas are cut where the part ends. */
export function laidOut(part: SheetView, left: number): ShownRow[] {
  const right = Math.min(part.columns, left + columnsShown - 1);
  const cells = new Map(part.cells.map((cell) => [address(cell.row, cell.column), cell]));
  const { spans, covered } = spansOf(part, left, right);
  const rows: ShownRow[] = [];
  for (let row = part.first; row <= part.last; row++) {
    const slots: Slot[] = [];
    for (let column = left; column <= right; column++) {
      const at = address(row, column);
      if (covered.has(at)) continue;
      const { rowSpan, colSpan } = spans.get(at) ?? { rowSpan: 1, colSpan: 1 };
      slots.push({ address: at, column, cell: cells.get(at) ?? null, rowSpan, colSpan });
    }
    rows.push({ row, slots });
  }
  return rows;
}

/** The place that shows a cell: its own, or the merged area's it lies in. */
export function shownAt(part: SheetView, left: number, cell: string): string {
  const at = parseAddress(cell);
  const area =
    at &&
    part.merges.find(
      (one) =>
        one.top <= at.row &&
        at.row <= one.bottom &&
        one.left <= at.column &&
        at.column <= one.right,
    );
  return area ? address(Math.max(area.top, part.first), Math.max(area.left, left)) : cell;
}

function spansOf({ merges, first, last }: SheetView, left: number, right: number) {
  const spans = new Map<string, { readonly rowSpan: number; readonly colSpan: number }>();
  const covered = new Set<string>();
  for (const area of merges) {
    const [top, bottom] = [Math.max(area.top, first), Math.min(area.bottom, last)];
    const [from, to] = [Math.max(area.left, left), Math.min(area.right, right)];
    const anchor = address(top, from);
    if (top > bottom || from > to || covered.has(anchor) || spans.has(anchor)) continue;
    spans.set(anchor, { rowSpan: bottom - top + 1, colSpan: to - from + 1 });
    for (let row = top; row <= bottom; row++) {
      for (let column = from; column <= to; column++) {
        if (row !== top || column !== from) covered.add(address(row, column));
      }
    }
  }
  return { spans, covered };
}
