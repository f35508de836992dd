import type { Span, TextDocument, TextTable } from "../../model/document.ts";
import { type Grid, address } from "../../model/grid.ts";
import { printedText } from "../../model/printed-text.ts";

/** A table that may be a form: rows of printed texts, and the lines that stand before it. */
export interface FormTable {
  /** Name of the grid it stands on. */
  readonly grid: string;
  /** Lines before the table that are not blank, the nearest last. */
  readonly before: readonly string[];
  readonly rows: readonly FormTableRow[];
  /** Where the columns were lost and had to be found again: the lines it was read from. */
  readonly lines?: string;
  /** Where those stand in the source. */
  readonly span?: Span;
}

export interface FormTableRow {
  /** Row on the grid. */
  readonly row: number;
  /** Text of every column from 1, as printed; index 0 is never used. */
  readonly texts: readonly string[];
}

/** A sheet of a workbook. */
export function tableOfGrid(
  grid: Grid,
  textAt?: (row: number, column: number) => string | null,
): FormTable {
  const rows = [...grid.rows].map(([row, cells]) => ({
    row,
    texts: Array.from(cells, (cell, column) =>
      cell ? (textAt?.(row, column) ?? printedText(cell)) : "",
    ),
  }));
  return { grid: grid.name, before: [], rows };
}

const linesBefore = 4;
/** Marks that conversion leaves before a heading: `[bookmark: _Toc1]`. */
const leftOver = /^\s*\[bookmark: [^\]]*\]\s*/;

/** A table of a document, its cells with the line ends they have in the source. */
export function tableOfText({ source, workbook }: TextDocument, table: TextTable): FormTable {
  const grid = workbook.grids[table.grid]!;
  const own = tableOfGrid(grid, (row, column) => {
    const span = table.cells.get(address(row, column));
    return span ? source.text.slice(span.start, span.end) : null;
  });
  return { ...own, before: linesAbove(source.text, table.span.start) };
}

/** The lines above a place that are not blank, the nearest last. */
export function linesAbove(text: string, start: number): string[] {
  const lines: string[] = [];
  let end = start;
  while (lines.length < linesBefore && end > 0) {
    const from = text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(from, end).replace(leftOver, "").trim();
    if (line !== "") lines.unshift(line);
    end = from - 1;
  }
  return lines;
}
