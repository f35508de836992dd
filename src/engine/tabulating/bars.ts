import type { SourceCell, Span } from "../../model/document.ts";
import { trimmed } from "./draft.ts";
import { isFigure, isNil } from "./figures.ts";
import { unitStatement, isTitle } from "./words.ts";

/** Whether a table is printed as web pages copied to text print them: a bar behind every cell. */
export function hasBars(text: string, lines: readonly Span[]): boolean {
  const printed = lines.map((line) => text.slice(line.start, line.end).trim()).filter(Boolean);
  const barred = printed.filter((line) => /[|｜]/.test(line)).length;
  return printed.length > 1 && barred >= printed.length * 0.6;
}

/**
 * The rows of a table whose cells are parted by bars and whose rows by nothing: title and unit
 * first, then as many cells a row as make every row begin with words and go on with figures.
 */
export function rowsByBars(text: string, lines: readonly Span[]): SourceCell[][] {
  const cells = lines.flatMap((line) => cellsOf(text, line));
  const words = (cell: SourceCell) => text.slice(cell.start, cell.end);
  let head = 0;
  while (
    head < cells.length &&
    (isTitle(words(cells[head]!)) || unitStatement(words(cells[head]!)))
  ) {
    head += 1;
  }
  const body = cells.slice(head);
  const width = widthOf(body.map(words));
  const rows = cells.slice(0, head).map((cell) => [cell]);
  for (let at = 0; at < body.length; at += width) rows.push(body.slice(at, at + width));
  return rows;
}

function cellsOf(text: string, line: Span): SourceCell[] {
  const cells: SourceCell[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    const sign = text[at];
    if (at < line.end && sign !== "|" && sign !== "｜") continue;
    const span = trimmed(text, { start, end: at });
    if (span.end > span.start) cells.push({ ...span, columns: 1, rows: 1 });
    start = at + 1;
  }
  return cells;
}

const holdsFigure = (text: string): boolean =>
  isFigure(text) || isNil(text) || /^-?[\d.,]+%$/.test(text);

/** The number of columns that puts words in the first column and figures in the others. */
function widthOf(cells: readonly string[]): number {
  const first = cells.findIndex(holdsFigure);
  if (first < 0) return Math.max(1, cells.length);
  let best = { width: Math.max(1, first), fit: 0 };
  for (let width = 2; width <= Math.min(first, 40); width++) {
    if (cells.length % width !== 0) continue;
    const below = cells.slice(width);
    const right = below.filter((cell, at) => (at % width === 0) !== holdsFigure(cell)).length;
    const fit = right / below.length;
    if (fit > best.fit) best = { width, fit };
  }
  return best.width;
}
