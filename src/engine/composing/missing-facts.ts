import { isZero } from "../../model/decimal.ts";
import { type Profile, usesOf } from "../../model/profile.ts";
import { type Reading, type Table, documentKindOf } from "../../model/reading.ts";
import { parseReference } from "../../model/relation.ts";
import { type SheetDefinition, leafColumns } from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import { natureWords, unitNatureOf } from "../../model/unit-nature.ts";
import type { FactBook } from "./fact-book.ts";
import { partsOf, wholeOf } from "./parts-of.ts";

/** Something a sentence needs and a workbook does not hold. */
export interface MissingFact {
  /** What is to be filled in, and where, for who is to do it. */
  readonly zh: string;
  /** The cell it is missing in; null where the workbook has no such line. */
  readonly cell: string | null;
}

/**
 * Tells nothing from unknown. A blank in a table that is published is nothing; a blank in a sheet of
 * the clerk's own was not filled in, unless the sum it is part of was, with other parts; and of a
 * table that is not there nothing is known at all.
 */
export class MissingFacts {
  constructor(
    private readonly reading: Reading,
    private readonly sheets: Standard["sheets"],
    private readonly book: FactBook,
  ) {}

  /** A published table that is not there; the clerk's own sheets may be left out. */
  ofTable(sheet: string): MissingFact | null {
    if (this.book.tableOf(sheet) || this.sheets.get(sheet)!.own) return null;
    return { zh: `《${this.titleOf(sheet)}》（没有数的保留空表）`, cell: null };
  }

  /** A figure that is not there. */
  of(reference: string): MissingFact | null {
    const { sheet, row, column } = parseReference(reference);
    const table = this.book.tableOf(sheet!);
    if (table?.definition.own !== true && !this.sheets.get(sheet!)!.own) {
      return this.ofTable(sheet!) ?? this.ofUnfilled(sheet!) ?? this.ofColumn(sheet!, column);
    }
    const figure = this.book.figure(reference);
    if (figure.entered) return null;
    const whole = table ? wholeOf(table, row, column) : null;
    const unknown = { zh: this.nameOf(reference), cell: figure.place };
    if (!table || whole === null) return unknown;
    const sum = `${sheet!}!${whole}:${column}`;
    const isOpen = !isZero(this.book.figure(sum).value) && !this.hasParts(table, whole, column);
    return this.of(sum) ?? (isOpen ? unknown : null);
  }

  /** Whether a sum was entered with what it is made of. */
  private hasParts(table: Table, whole: string, column: string): boolean {
    return partsOf(table, whole, column).some(
      (part) => this.book.figure(`${table.definition.id}!${part}:${column}`).entered,
    );
  }

  /** A table that no department leaves empty and that holds nothing yet. */
  private ofUnfilled(sheet: string): MissingFact | null {
    const isEmpty = this.sheets.get(sheet)!.neverEmpty && this.book.filledLines(sheet).length === 0;
    return isEmpty ? { zh: `《${this.titleOf(sheet)}》的数（现在是空表）`, cell: null } : null;
  }

  /** Words on what the unit is that are not there, or leave it open. */
  ofNature(reference: string): MissingFact | null {
    if (unitNatureOf(this.book.words(reference)) !== null) return null;
    const words = natureWords.map((one) => `“${one}”`).join("、");
    const zh = `${this.nameOf(reference)}（请写${words}之一）`;
    return { zh, cell: this.book.figure(reference).place };
  }

  /** A column that the authority prints and the table does not have. */
  private ofColumn(sheet: string, column: string): MissingFact | null {
    const table = this.book.tableOf(sheet)!;
    const all = table.blocks.flatMap(({ columns }) => columns);
    if (all.some(({ placed }) => placed.column.id === column)) return null;
    const missing = table.blocks.flatMap((block) => block.missing);
    const found = missing.find((placed) => placed.column.id === column)?.column;
    const isPrinted =
      found?.optional !== true &&
      (found?.since ?? 0) <= (this.reading.year ?? 9999) &&
      this.useOf(sheet)?.without?.includes(column) !== true;
    if (!found || !isPrinted) return null;
    return { zh: `《${this.titleOf(sheet)}》的“${inner(found.label.zh)}”栏`, cell: null };
  }

  private useOf(sheet: string): ReturnType<typeof usesOf>[number] | undefined {
    const profile: Profile = this.reading.profile;
    return usesOf(profile, documentKindOf(this.reading)).find((use) => use.sheet === sheet);
  }

  private titleOf(sheet: string): string {
    return this.useOf(sheet)?.title ?? this.sheets.get(sheet)!.label.zh;
  }

  /** A cell of a clerk's own sheet: “上年预算数”表的“基本支出”; its column too where there are several. */
  private nameOf(reference: string): string {
    const { sheet, row, column } = parseReference(reference);
    const definition = this.book.tableOf(sheet!)?.definition ?? this.sheets.get(sheet!)!;
    const line = `“${definition.label.zh}”表的“${inner(lineOf(definition, row))}”`;
    const columns = leafColumns(definition.blocks[0]!.columns).filter(
      ({ column: one }) => one.role === "amount" || one.role === "count",
    );
    const own = columns.find(({ column: one }) => one.id === column);
    return own && columns.length > 1 ? `${line}的“${inner(own.column.label.zh)}”` : line;
  }
}

/** What a line is called: its printed name, that of the total, or its code. */
function lineOf({ blocks }: SheetDefinition, key: string): string {
  for (const { rows } of blocks) {
    if (rows.kind === "items") {
      const item = rows.items.find(({ id }) => id === key);
      if (item) return item.label.zh;
    } else if (key === "total" && rows.total) return rows.total.zh;
  }
  return key;
}

/** Words as they stand inside quotation marks: the marks in them are the inner ones. */
const inner = (words: string): string => words.replaceAll("“", "‘").replaceAll("”", "’");
