import type { Span } from "../../model/document.ts";
import { solveAligned } from "./aligned.ts";
import { captionsOf } from "./captions.ts";
import { type RawTable, cutTables } from "./cut.ts";
import type { Draft } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { layTable } from "./lay-table.ts";
import { type TableLine, linesOf } from "./lines.ts";
import { signWidthOf } from "./sign-width.ts";
import { solveSpaced } from "./spaced.ts";
import type { Place } from "./table-of-rows.ts";

/** Tables of which only printed lines are left: columns kept by blanks, or by nothing. */
export function tablesOfLines(text: string, place: Place, evidence: Evidence): Draft[] {
  const aligned = place.form === "aligned";
  const width = aligned ? signWidthOf(text, place.lines) : 2;
  const lines = linesOf(text, place.lines, width);
  const tables = cutTables(lines);
  tables.forEach((table, at) => caption(text, place, table, at === 0, at === tables.length - 1));
  return tables.flatMap((table) => {
    const solved = (aligned ? solveAligned(table, evidence) : null) ?? solveSpaced(table, evidence);
    return solved ? [layTable(table, solved, place.section, place.form)] : [];
  });
}

/** Title and unit may stand above the region, a note below it. */
function caption(text: string, place: Place, table: RawTable, first: boolean, last: boolean): void {
  const lineAt = (span: Span): TableLine[] => linesOf(text, [span], 2);
  const { title, about, note } = captionsOf(text, place);
  if (first && !table.title && title) {
    table.title = lineAt(title)[0] ?? null;
    table.about.unshift(...about.flatMap(lineAt));
  }
  if (last && note && table.notes.length === 0) table.notes.push(...lineAt(note));
}
