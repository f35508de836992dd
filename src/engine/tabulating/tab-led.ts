import type { SourceCell, Span } from "../../model/document.ts";
import { trimmed } from "./draft.ts";

/** Cells between two empty stretches, and how many empty lines stand above them. */
interface Stretch {
  readonly cells: { start: number; end: number }[];
  readonly above: number;
}

/**
 * The rows of a table printed one cell a line, each cell led by a tab: rows are parted by empty
 * lines, a cell goes on over lines that no tab leads. Where empty lines part cells too, rows are
 * parted by more of them.
 */
export function rowsByTabs(text: string, lines: readonly Span[]): SourceCell[][] {
  const stretches = stretchesOf(text, lines);
  const single = rowsParted(stretches, 1);
  const double = rowsParted(stretches, 2);
  const rows =
    regularity(single) < 0.6 && double.length > 2 && regularity(double) > regularity(single)
      ? double.flatMap((row) => inRows(row, usualLength(double)))
      : single.map((row) => row.flatMap(({ cells }) => cells));
  const cells = rows.map((row) => row.map((span) => cellOf(text, span)));
  return spread(cells.filter((row) => row.some(({ start, end }) => end > start)));
}

function stretchesOf(text: string, lines: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = [];
  let empty = 1;
  /** Does the last stretch begin outside of the cells: 单位：万元 right above the headers? */
  let outside = false;
  for (const line of linesWithEmpty(text, lines)) {
    const printed = text.slice(line.start, line.end);
    const led = /^[ \u3000]*\t/.test(printed);
    if (!led && printed.trim() === "") {
      empty += 1;
      continue;
    }
    const last = stretches.at(-1);
    const open = last?.cells.at(-1);
    if (!led && open) open.end = line.end;
    else if (!last || empty > 0 || outside) {
      stretches.push({ cells: [{ ...line }], above: Math.max(1, empty) });
      outside = !led;
    } else last.cells.push({ ...line });
    empty = 0;
  }
  return stretches;
}

/** Stretches put together to rows where fewer empty lines part them. */
function rowsParted(stretches: readonly Stretch[], empty: number): Stretch[][] {
  const rows: Stretch[][] = [];
  for (const stretch of stretches) {
    const last = rows.at(-1);
    if (!last || stretch.above >= empty) rows.push([stretch]);
    else last.push(stretch);
  }
  return rows;
}

const lengthOf = (row: readonly Stretch[]): number =>
  row.reduce((sum, { cells }) => sum + cells.length, 0);

function usualLength(rows: readonly (readonly Stretch[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(lengthOf(row), (counts.get(lengthOf(row)) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** Share of the rows that have the usual number of cells. */
function regularity(rows: readonly (readonly Stretch[])[]): number {
  const usual = usualLength(rows);
  if (usual < 2) return 0;
  return rows.filter((row) => lengthOf(row) === usual).length / Math.max(1, rows.length);
}

/** A row with more cells than usual is several rows: two lines of headers. */
function inRows(row: readonly Stretch[], usual: number): { start: number; end: number }[][] {
  if (lengthOf(row) <= usual) return [row.flatMap(({ cells }) => cells)];
  const rows: { start: number; end: number }[][] = [];
  for (const { cells } of row) {
    const last = rows.at(-1);
    if (last && last.length + cells.length <= usual && cells.length < 3) last.push(...cells);
    else rows.push([...cells]);
  }
  return rows;
}

/** Lets an upper header cover the lower ones printed below it: 指标值 above 符号, 值 and 单位. */
function spread(rows: SourceCell[][]): SourceCell[][] {
  const isPrinted = ({ start, end }: SourceCell) => end > start;
  return rows.map((row, at) => {
    const below = rows[at + 1];
    if (!below || at > 3 || row.length < 2 || below.length <= row.length) return row;
    if (isPrinted(below[0]!) || !row.every(isPrinted)) return row;
    const runs: number[] = [];
    below.forEach((cell, index) => {
      const before = below[index - 1];
      if (before && isPrinted(cell) && isPrinted(before)) runs[runs.length - 1]! += 1;
      else runs.push(1);
    });
    return runs.length === row.length
      ? row.map((cell, i) => ({ ...cell, columns: runs[i]! }))
      : row;
  });
}

/** Lines of the region with the empty ones between them, which part rows. */
function linesWithEmpty(text: string, lines: readonly Span[]): Span[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const all: Span[] = [];
  let start = first.start;
  while (start < last.end) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? last.end : found;
    all.push({ start, end });
    start = end + 1;
  }
  return all;
}

function cellOf(text: string, span: Span): SourceCell {
  return { ...trimmed(text, span), columns: 1, rows: 1 };
}
