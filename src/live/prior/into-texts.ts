import type { CarriedOver } from "../../engine/carry-over.ts";
import type { CellEdit } from "../../hosts/ports.ts";
import { address } from "../../model/grid.ts";
import type { FreeRow } from "../../model/live.ts";
import { isNamedBy } from "../../model/own-text-names.ts";
import type { Fact, Reading } from "../../model/reading.ts";
import { freeRowOf } from "../free-row.ts";
import { type OwnRow, ownNarrativeOf, ownRowsOf } from "../own-rows.ts";
import { type OfferedText, blank, editOf, isBlankAt, words } from "./offered-cell.ts";

/** How last year's texts go into 文字说明: into the rows that wait for them, or on new ones. */
export function intoTexts(
  { texts: all }: CarriedOver,
  reading: Reading,
): { readonly texts: readonly OfferedText[]; readonly edits: readonly CellEdit[] } {
  const free = freeRowOf(ownNarrativeOf(reading));
  if (!free) return { texts: [], edits: [] };
  const rows = ownRowsOf(reading);
  const waiting = rows.filter(({ text }) => text === "");
  const written = rows.filter(({ text }) => text !== "");
  const texts: OfferedText[] = [];
  const edits: CellEdit[] = [];
  let { row } = free;
  for (const one of all) {
    const there = written.find((own) => isOf(own, one));
    if (there) {
      // Beside a text that is there already, last year's is only laid: what is left as it was is told.
      edits.push(...intoRow(there, { "last-text": one.text }));
      continue;
    }
    texts.push(one);
    const { section, paragraph, text } = one;
    const at = waiting.findIndex((own) => isOf(own, one));
    const [open] = at < 0 ? [] : waiting.splice(at, 1);
    if (open) edits.push(...intoRow(open, { text, "last-text": text }));
    else
      edits.push(
        ...newRow({ section, paragraph, text, "last-text": text }, { ...free, row: row++ }),
      );
  }
  return { texts, edits };
}

/** Whether a row is for a text: a row without a section is for a text without one. */
const isOf = (own: OwnRow, one: OfferedText): boolean =>
  (own.section === "") === (one.section === "") && isNamedBy(own, one);

type Said = Readonly<Record<string, string>>;

/** The cells of a row that hold nothing yet. */
function intoRow({ facts }: OwnRow, said: Said): CellEdit[] {
  return Object.entries(said).flatMap(([column, text]) => {
    const fact = facts.get(column);
    return fact ? blankCell(fact, text) : [];
  });
}

function blankCell({ table: { grid }, row, at }: Fact, text: string): CellEdit[] {
  if (row === null || at === null || !isBlankAt(grid, row, at)) return [];
  return [editOf(grid, row, at, words(text))];
}

function newRow(said: Said, { sheet, row, columns }: FreeRow): CellEdit[] {
  return Object.entries(said).flatMap(([column, text]) => {
    const at = columns[column];
    if (at === undefined || text === "") return [];
    return [{ sheet, cell: address(row, at), was: blank, becomes: words(text) }];
  });
}
