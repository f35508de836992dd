import type { SourceCell, Span } from "../../model/document.ts";
import { type DraftCell, textAt, trimmed } from "./draft.ts";
import { labelColumns } from "./label-columns.ts";

/** The cells of a table whose rows and cells are known, with the places that spans cover kept free. */
export function laidOut(
  source: string,
  rows: readonly (readonly SourceCell[])[],
): readonly DraftCell[] {
  const cells: DraftCell[] = [];
  const covered = new Map<number, number>();
  let row = 0;
  for (const sources of rows) {
    row += 1;
    let column = 1;
    for (const one of sources) {
      while ((covered.get(column) ?? 0) >= row) column++;
      const columns = Math.max(1, Math.min(one.columns, 200));
      const rowsCovered = Math.max(1, Math.min(one.rows, rows.length - row + 1));
      const span: Span = trimmed(source, one);
      const text = textAt(source, span);
      cells.push({ row, column, rows: rowsCovered, columns, text, span, label: false });
      for (let at = column; at < column + columns; at++) covered.set(at, row + rowsCovered - 1);
      column += columns;
    }
  }
  return withLabels(cells);
}

/** Marks the cells of code columns and of column numbers as no amounts. */
export function withLabels(cells: readonly DraftCell[]): readonly DraftCell[] {
  const labels = labelColumns(cells);
  return cells.map((cell) => (labels(cell) ? { ...cell, label: true } : cell));
}
