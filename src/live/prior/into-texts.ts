import type { CellEdit } from "../../hosts/ports.ts";
import type { CarriedOver } from "../../engine/carry-over.ts";
import { normalised } from "../../model/label.ts";
import type { OwnText } from "../../model/narrative-section.ts";
import type { Line, Reading } from "../../model/reading.ts";
import { address } from "../../model/grid.ts";
import { freeRowOf } from "../free-row.ts";
import { type OfferedText, blank, editOf, isBlankAt, words } from "./offered-cell.ts";

const narrative = "own/narrative";

/** How last year's texts go into 文字说明: into their rows, or on new ones. */
export function intoTexts(
  { texts: all }: CarriedOver,
  reading: Reading,
): { readonly texts: readonly OfferedText[]; readonly edits: readonly CellEdit[] } {
  const table = reading.tables.find(({ definition }) => definition.id === narrative);
  const free = freeRowOf(table);
  if (!table || !free) return { texts: [], edits: [] };
  const { grid } = table;
  const known = rowsIn(reading);
  const texts = all.filter((one) => !known.has(nameOf(one)));
  const added = texts.flatMap(({ section, paragraph, text }, nth): CellEdit[] =>
    Object.entries({ section, paragraph, text, "last-text": text }).flatMap(([column, said]) => {
      const at = free.columns[column];
      if (at === undefined || said === "") return [];
      const cell = address(free.row + nth, at);
      return [{ sheet: free.sheet, cell, was: blank, becomes: words(said) }];
    }),
  );
  // Beside a text that is there already, last year's is only laid: what is left as it was is told.
  const beside = all.flatMap((one): CellEdit[] => {
    const fact = known.get(nameOf(one))?.facts.get("last-text");
    if (!fact || fact.row === null || fact.at === null) return [];
    if (!isBlankAt(grid, fact.row, fact.at)) return [];
    return [editOf(grid, fact.row, fact.at, words(one.text))];
  });
  return { texts, edits: [...added, ...beside] };
}

const nameOf = ({ section, paragraph }: OwnText): string =>
  `${normalised(section)}|${normalised(paragraph)}`;

/** Rows of 文字说明 by their names. */
function rowsIn({ tables }: Reading): Map<string, Line> {
  const lines = tables
    .filter(({ definition }) => definition.id === narrative)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const said = (line: Line, column: string): string => {
    const cell = line.facts.get(column)?.cell;
    return cell?.kind === "text" ? cell.text : "";
  };
  return new Map(
    lines.map((line) => [
      nameOf({ section: said(line, "section"), paragraph: said(line, "paragraph") }),
      line,
    ]),
  );
}
