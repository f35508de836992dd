import type { Span, TextTable } from "../../model/document.ts";

/** A cell on its way into a grid. Rows and columns count from 1. */
export interface DraftCell {
  readonly row: number;
  readonly column: number;
  /** Rows and columns it covers. */
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  /** Its place in the source; for words parted by other cells, the place of their first part. */
  readonly span: Span;
  /** A code, a line number or a heading: never an amount, though it may be all digits. */
  readonly label: boolean;
  /** What the reader should know of the cell: its column was inferred. */
  readonly note?: string;
}

/** A table on its way into a grid. */
export interface Draft {
  readonly title: string | null;
  readonly span: Span;
  readonly section: number;
  readonly form: TextTable["form"];
  readonly cells: readonly DraftCell[];
}

const lineBreak = /(?<!\s)\s*[\r\n\f\v\u2028]\s*/g;
const inner = /[ \t\u00a0\u2000-\u200a\u202f\u3000]+/g;
const latinEnd = /[0-9A-Za-z]$/;
const latinStart = /^[0-9A-Za-z]/;

/** The text of a piece of source as a cell shows it: broken lines joined, blanks single. */
export function textAt(source: string, { start, end }: Span): string {
  const parts = source.slice(start, end).trim().split(lineBreak);
  return parts.reduce(joined).replace(inner, " ");
}

/** Two parts of one text put together; only Latin words and figures need a blank between. */
export const joined = (before: string, after: string): string =>
  latinEnd.test(before) && latinStart.test(after) ? `${before} ${after}` : before + after;

/** The span without white space at its ends; an empty one stays where it begins. */
export function trimmed(source: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && source[from]!.trim() === "") from++;
  while (to > from && source[to - 1]!.trim() === "") to--;
  return { start: from, end: to };
}

/** A cell of one row and one column. */
export const plainCell = (
  row: number,
  column: number,
  text: string,
  span: Span,
  label = false,
): DraftCell => ({ row, column, rows: 1, columns: 1, text, span, label });
