import { type Decimal, zero } from "../../model/decimal.ts";
import type { NarrativeSection } from "../../model/narrative-section.ts";
import { parseReference } from "../../model/relation.ts";
import { leafColumns } from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import type { FactBook } from "../composing/fact-book.ts";
import type { GivenWords } from "../composing/narrator.ts";
import type { LineWords } from "../composing/said-figures.ts";
import type { ContentsDraft } from "./contents-draft.ts";
import type { KnownSlots } from "./unsay-pieces.ts";

/** Where figures are looked up while a text is read back. */
export interface FigureSources {
  /** The tables of the document. */
  readonly book: FactBook;
  /** What was gathered so far for the clerk's own sheets. */
  readonly draft: ContentsDraft;
  readonly sheets: Standard["sheets"];
  readonly given: GivenWords;
}

/** The cell a slot of a section stands for, of a line where it is said of lines. */
export const referenceOf = (
  { facts }: NarrativeSection,
  slot: string,
  line: LineWords | null,
): string | undefined => facts[slot]?.replace("!*:", `!${line?.key ?? ""}:`);

/** What is known of a section's slots: figures of the tables, and of the clerk's sheets so far. */
export function knownSlots(
  section: NarrativeSection,
  sources: FigureSources,
  line: LineWords | null,
): KnownSlots {
  const { sheets, given } = sources;
  return {
    given,
    line,
    figure(slot) {
      const reference = referenceOf(section, slot, line);
      return reference === undefined ? null : knownFigure(reference, sources);
    },
    isCount(slot) {
      const reference = referenceOf(section, slot, line);
      return reference !== undefined && isCount(reference, sheets);
    },
  };
}

/** The figure of a cell of the clerk's sheets, as far as it was gathered, or of the tables. */
export const knownFigure = (
  reference: string,
  { book, draft }: Pick<FigureSources, "book" | "draft">,
): Decimal | null => (isOwn(reference) ? draft.figure(reference) : printed(book, reference));

/** Whether a cell is one of the clerk's own sheets, which no document prints. */
export const isOwn = (reference: string): boolean => reference.startsWith("own/");

/** A blank of a table that is there is nothing. */
function printed(book: FactBook, reference: string): Decimal | null {
  const { value, entered } = book.figure(reference);
  if (entered) return value;
  return book.tableOf(parseReference(reference).sheet!) ? zero : null;
}

/** Whether a cell counts things or people. */
export function isCount(reference: string, sheets: Standard["sheets"]): boolean {
  const { sheet, column } = parseReference(reference);
  const columns = (sheets.get(sheet!)?.blocks ?? []).flatMap((block) => leafColumns(block.columns));
  const role = columns.find((one) => one.column.id === column)?.column.role;
  return role === "count" || role === "quantity";
}
