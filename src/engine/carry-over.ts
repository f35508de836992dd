import type { Contents } from "../model/contents.ts";
import { decimalTextTo, isZero, trim } from "../model/decimal.ts";
import type { DepartmentNames } from "../model/department-name.ts";
import type { OwnText } from "../model/narrative-section.ts";
import type { DocumentKind } from "../model/profile.ts";
import { type Reading, documentKindOf } from "../model/reading.ts";
import { parseReference } from "../model/relation.ts";
import { holdsFigures, leafColumns } from "../model/sheet.ts";
import type { Standard } from "../model/standard.ts";
import { FactBook } from "./composing/fact-book.ts";
import { ContentsDraft } from "./importing/contents-draft.ts";
import { fieldText } from "./reading-performance/field-text.ts";

/** What a year's workbook takes over from the year before. */
export interface CarriedOver extends DepartmentNames {
  readonly year: number | null;
  /** What it is of; null where it has none of the tables that tell. */
  readonly kind: DocumentKind | null;
  /** Figures of the year before by the cells `sheet!line:column` kept for them. */
  readonly figures: readonly CarriedFigure[];
  /** Lines by codes that the year before had, with those they stand under. */
  readonly lines: readonly CarriedLine[];
  /** The clerk's own texts; they are last year's until somebody touches them. */
  readonly texts: readonly (OwnText & { readonly text: string })[];
  /** Words of the department that seldom change, by their cells. */
  readonly words: ReadonlyMap<string, string>;
}

export interface CarriedFigure {
  readonly reference: string;
  /** What the cell is called: 机关运行经费. */
  readonly label: string;
  /** In 万元. */
  readonly text: string;
  /** The cell of last year's book. */
  readonly from: string;
}

/** A line of a sheet that lists codes. */
export interface CarriedLine {
  readonly sheet: string;
  readonly key: string;
  readonly label: string;
}

const narrative = "own/narrative";
const nature = "own/particulars!nature:text";
const cellOfCode = "own/particulars!code:text";

/** Where the short name stands that heads every table; a workbook begins with the whole name there. */
export const cellOfShortName = "own/particulars!short-name:text";

/** What can be taken over from a workbook of the year before, or from a document that was read back. */
export function carriedOver(prior: Reading, standard: Standard): CarriedOver {
  const book = new FactBook(prior);
  const lines = keptLines(standard, book);
  const inCells = keptCells(standard).flatMap(({ lastOf, lastOfInstead, ...kept }) => {
    // A table that is there says nothing where it is blank; one that is not says nothing at all.
    const isThere = (place: string) => book.tableOf(parseReference(place).sheet!) !== undefined;
    const from = [lastOf, lastOfInstead ?? lastOf].find(isThere);
    return from === undefined ? [] : [{ ...kept, from, value: book.figure(from).value }];
  });
  const figures = [...inCells, ...lines.flatMap(({ figure }) => figure ?? [])];
  const isEmpty = figures.every(({ value }) => isZero(value));
  return {
    year: prior.year,
    kind: prior.tables.every(({ definition }) => definition.own) ? null : documentKindOf(prior),
    ...namesOf(prior, book),
    figures: isEmpty
      ? []
      : figures.map(({ value, ...kept }) => ({ ...kept, text: decimalTextTo(trim(value), 2) })),
    lines: lines.map(({ sheet, key, label }) => ({ sheet, key, label })),
    texts: textsOf(prior),
    words: new Map(book.words(nature) === "" ? [] : [[nature, book.words(nature)]]),
  };
}

/** What a workbook calls its department. */
export function namesOf(reading: Reading, book: FactBook = new FactBook(reading)): DepartmentNames {
  return {
    department: reading.department ?? "",
    code: book.words(cellOfCode),
    shortName: book.words(cellOfShortName),
  };
}

interface KeptCell {
  readonly reference: string;
  readonly label: string;
  readonly lastOf: string;
  readonly lastOfInstead?: string;
}

/** Every cell of the clerk's own sheets that is kept for a figure of the year before. */
export function keptCells({ sheets }: Pick<Standard, "sheets">): KeptCell[] {
  return [...sheets.values()].flatMap(({ id, blocks }) =>
    blocks.flatMap(({ rows, columns }) => {
      const column = leafColumns(columns).find((one) => holdsFigures(one.column))?.column.id;
      if (rows.kind !== "items" || column === undefined) return [];
      return rows.items.flatMap(({ id: line, label, lastOf, lastOfInstead }) => {
        if (lastOf === undefined) return [];
        const instead = lastOfInstead === undefined ? {} : { lastOfInstead };
        return [{ reference: `${id}!${line}:${column}`, label: label.zh, lastOf, ...instead }];
      });
    }),
  );
}

/** Lines of last year's tables that a sheet of the clerk's own goes on with; figures where no line is below. */
function keptLines({ sheets }: Standard, book: FactBook) {
  return [...sheets.values()].flatMap(({ id: sheet, blocks }) =>
    blocks.flatMap((block) =>
      leafColumns(block.columns).flatMap(({ column }) => {
        const [from, of] = column.lastOf?.split(":") ?? [];
        if (from === undefined || of === undefined) return [];
        const all = book.linesUnder({ sheet: from, column: of, under: [""] });
        const lines = all.filter(({ key, figure }) => key !== "total" && figure.entered);
        return lines.map(({ key, name: label, figure: { value } }) => {
          const isSum = lines.some((one) => one.key !== key && one.key.startsWith(key));
          const reference = `${sheet}!${key}:${column.id}`;
          const figure = isSum ? null : { reference, label, value, from: `${from}!${key}:${of}` };
          return { sheet, key, label, figure };
        });
      }),
    ),
  );
}

/** Whether there is anything to take over; lines and words alone are not worth the while. */
export const holdsSomething = ({ figures, texts }: CarriedOver): boolean =>
  figures.length > 0 || texts.length > 0;

/** Rows of 文字说明; wordings that stood in place of ours belong to their year. */
function textsOf({ tables }: Reading): (OwnText & { text: string })[] {
  const lines = tables
    .filter(({ definition }) => definition.id === narrative)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  let [section, paragraph] = ["", ""];
  return lines.flatMap(({ facts }) => {
    const said = (column: string): string => {
      const fact = facts.get(column);
      return fact ? fieldText(fact) : "";
    };
    // A row whose names are blank goes on with the one above.
    if (said("section") !== "" || said("paragraph") !== "") paragraph = said("paragraph");
    if (said("section") !== "") section = said("section");
    const text = said("text");
    return text === "" || /^改写第\d+段$/.test(paragraph) ? [] : [{ section, paragraph, text }];
  });
}

/** The contents a new workbook begins with: last year's figures in their cells, its texts beside themselves. */
export function beginningFrom(carried: CarriedOver, who: Omit<Contents, "sheets">): Contents {
  const draft = new ContentsDraft();
  draft.putWords(cellOfCode, who.code);
  draft.putWords(cellOfShortName, who.shortName);
  for (const { sheet, key, label } of carried.lines) draft.putLine(sheet, key, label);
  for (const { reference, text } of carried.figures) draft.putWords(reference, text);
  for (const [reference, words] of carried.words) draft.putWords(reference, words);
  for (const { section, paragraph, text } of carried.texts) {
    draft.addOwnText(section, paragraph, text, text);
  }
  return { ...who, sheets: draft.sheets };
}
