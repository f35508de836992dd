import type { SourceCell, Span } from "../../model/document.ts";
import { trimmed } from "./draft.ts";
import { bare, isTitle } from "./words.ts";

/**
 * The rows of a table printed one cell a line, each cell led by a tab: a row begins behind an
 * empty line, a cell goes on over lines that no tab leads.
 */
export function rowsByTabs(text: string, lines: readonly Span[]): SourceCell[][] {
  const rows: SourceCell[][] = [];
  let open: { start: number; end: number }[] = [];
  let parted = true;
  const close = () => {
    if (open.length > 0) rows.push(open.map((span) => cellOf(text, span)));
    open = [];
  };
  for (const line of linesWithEmpty(text, lines)) {
    const printed = text.slice(line.start, line.end);
    const led = /^[ \u3000]*\t/.test(printed);
    if (led) {
      if (parted) close();
      open.push({ ...line });
    } else if (printed.trim() !== "") {
      const last = open.at(-1);
      if (last) last.end = line.end;
      else open.push({ ...line });
    }
    parted = printed.trim() === "" && !led;
  }
  close();
  return rows.filter((row) => row.some(({ start, end }) => end > start));
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

/** Cuts rows into tables: a title alone in its row behind rows of several cells begins a new one. */
export function tablesIn(text: string, rows: readonly SourceCell[][]): SourceCell[][][] {
  const tables: SourceCell[][][] = [];
  let open: SourceCell[][] = [];
  for (const row of rows) {
    const filled = row.filter(({ start, end }) => end > start);
    const [only] = filled;
    const begins = filled.length === 1 && isTitle(text.slice(only!.start, only!.end));
    if (begins && open.some((one) => one.length > 1)) {
      tables.push(open);
      open = [];
    }
    open.push(row);
  }
  if (open.length > 0) tables.push(open);
  return tables;
}

/** The title of a table, where its first rows hold one. */
export function titleIn(text: string, rows: readonly (readonly SourceCell[])[]): string | null {
  for (const row of rows.slice(0, 3)) {
    const filled = row.filter(({ start, end }) => end > start);
    if (filled.length > 2) return null;
    const found = filled.find(({ start, end }) => isTitle(text.slice(start, end)));
    if (found) return bare(text.slice(found.start, found.end));
  }
  return null;
}
