import type { SourceCell, Span } from "../../model/document.ts";
import { captionsOf } from "./captions.ts";
import { type Draft, type DraftCell, plainCell, textAt, trimmed } from "./draft.ts";
import { laidOut } from "./marked.ts";
import { bare, isTitle } from "./words.ts";

/** What is known of the region a table stands in. */
export type Place = Pick<Draft, "section" | "form"> & Span & { readonly lines: readonly Span[] };

/** Tables whose rows and cells are known: by the format's own marks, by tabs, by bars. */
export function tablesOfRows(
  text: string,
  place: Place,
  rows: readonly (readonly SourceCell[])[],
): Draft[] {
  return tablesIn(text, rows).map((table, at, all) => {
    const bounds = spanOf(table);
    const start = at === 0 ? Math.min(place.start, bounds.start) : bounds.start;
    const end = at === all.length - 1 ? Math.max(place.end, bounds.end) : bounds.end;
    const inside = at === 0 ? linesAbove(text, place.lines, bounds.start) : [];
    const { title, about, note } = captionsOf(text, { start, end });
    const own = titleIn(text, table) ?? inside.find((span) => isTitle(textAt(text, span)));
    const above = [...(own || !title ? [] : [title, ...about]), ...inside];
    const cells = captioned(text, above, laidOut(text, table), note);
    const named = own ?? title;
    const spans = cells.map(({ span }) => span);
    return {
      title: named && bare(textAt(text, named)),
      span: spanOf([spans]),
      section: place.section,
      form: place.form,
      cells,
    };
  });
}

/** Lines of the region above the first cell: the unit, the owner. */
const linesAbove = (text: string, lines: readonly Span[], start: number): Span[] =>
  lines
    .filter((line) => line.end <= start)
    .map((line) => trimmed(text, line))
    .filter((span) => span.end > span.start);

/** Puts lines of text above the cells, each in a row of its own, and a note below. */
function captioned(
  text: string,
  above: readonly Span[],
  cells: readonly DraftCell[],
  note: Span | null,
): DraftCell[] {
  const width = cells.reduce(
    (most, { column, columns }) => Math.max(most, column + columns - 1),
    1,
  );
  const heads = above.map((span, at) => ({
    ...plainCell(at + 1, 1, textAt(text, span), span, true),
    columns: width,
  }));
  const body = cells.map((cell) => ({ ...cell, row: cell.row + above.length }));
  const last = body.reduce((most, { row, rows }) => Math.max(most, row + rows - 1), above.length);
  const below = note ? [plainCell(last + 1, 1, textAt(text, note), note, true)] : [];
  return [...heads, ...body, ...below];
}

/** Cuts rows into tables: a title alone in its row behind rows of several cells begins a new one. */
function tablesIn(
  text: string,
  rows: readonly (readonly SourceCell[])[],
): (readonly SourceCell[])[][] {
  const tables: (readonly SourceCell[])[][] = [];
  let open: (readonly SourceCell[])[] = [];
  for (const row of rows) {
    const [only, second] = row.filter(isPrinted);
    const begins = only && !second && isTitle(textAt(text, only));
    if (begins && open.some((one) => one.filter(isPrinted).length > 1)) {
      tables.push(open);
      open = [];
    }
    open.push(row);
  }
  if (open.some((row) => row.some(isPrinted))) tables.push(open);
  return tables;
}

const isPrinted = ({ start, end }: Span): boolean => end > start;

/** The title of a table, where its first rows hold one. */
function titleIn(text: string, rows: readonly (readonly SourceCell[])[]): Span | null {
  for (const row of rows.slice(0, 3)) {
    const printed = row.filter(isPrinted);
    if (printed.length > 2) return null;
    const found = printed.find((span) => isTitle(textAt(text, span)));
    if (found) return found;
  }
  return null;
}

function spanOf(rows: readonly (readonly Span[])[]): Span {
  const cells = rows.flat();
  return {
    start: Math.min(...cells.map(({ start }) => start)),
    end: cells.reduce((most, { end }) => Math.max(most, end), 0),
  };
}
