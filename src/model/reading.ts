import type { Cell } from "./cell.ts";
import type { FormLayout } from "./form-layout.ts";
import type { Grid, Workbook } from "./grid.ts";
import type { DocumentKind, Profile } from "./profile.ts";
import type { Block, Column, Item, PlacedColumn, SheetDefinition } from "./sheet.ts";
import type { Unit } from "./unit.ts";

/** A workbook understood: which sheet is which table, and every figure by its meaning. */
export interface Reading {
  readonly workbook: Workbook;
  readonly profile: Profile;
  /** Fiscal year of the document, as titles and headers state it by majority. */
  readonly year: number | null;
  readonly department: string | null;
  readonly tables: readonly Table[];
  /** Sheets that are none of the profile's tables, with the nearest miss. */
  readonly strangers: readonly { readonly grid: Grid; readonly because: string }[];
  /** Sheets that hold printed forms of performance targets; absent for none. */
  readonly forms?: readonly { readonly grid: Grid; readonly layout: FormLayout }[];
}

/** Whether the tables that were found are those of a budget or of final accounts. */
export function documentKindOf({ tables }: Reading): DocumentKind {
  const ofAccounts = ({ definition }: Table) => definition.id.startsWith("final-accounts/");
  return tables.some(ofAccounts) ? "final-accounts" : "budget";
}

/** The unit that most published tables say they are in; that of the clerk's own sheets where none does. */
export function unitSaid({ tables }: Reading): string | null {
  const said = tables.filter(({ unitStated }) => unitStated);
  const published = said.filter(({ definition }) => !definition.own);
  const units = (published.length > 0 ? published : said).map(({ unit }) => unit.zh);
  const count = (unit: string): number => units.filter((one) => one === unit).length;
  return units.reduce<string | null>(
    (best, unit) => (best === null || count(unit) > count(best) ? unit : best),
    null,
  );
}

/** One standard table found on one sheet. */
export interface Table {
  readonly definition: SheetDefinition;
  readonly grid: Grid;
  /** Why it was taken for this table. */
  readonly because: string;
  /** Another table fits nearly as well. */
  readonly rival: SheetDefinition | null;
  readonly title: Seen | null;
  readonly unit: Unit;
  /** Where the unit is stated; null when the table does not say. */
  readonly unitStated: Seen | null;
  readonly year: number | null;
  readonly department: string | null;
  /** Row of the last header; null for a table that nobody read. */
  readonly headerLast: number | null;
  readonly blocks: readonly BlockReading[];
  /** Printed words beside the words the form prescribes. */
  readonly labels: readonly LabelSeen[];
  /** Notes below the table. */
  readonly notes: readonly Seen[];
  /** Lines with figures that the form does not know. */
  readonly unknownLines: readonly Seen[];
  /** Columns with figures whose header the form does not know. */
  readonly unknownColumns: readonly Seen[];
}

/** Text at a place of the table's sheet. */
export interface Seen {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface LabelSeen extends Seen {
  /** The words the form prescribes. */
  readonly standard: string;
  readonly what: "title" | "header" | "item" | "unit-line";
}

export interface BlockReading {
  readonly block: Block;
  readonly columns: readonly { readonly placed: PlacedColumn; readonly at: number }[];
  readonly missing: readonly PlacedColumn[];
  readonly lines: readonly Line[];
}

/** One line of a table. */
export interface Line {
  /** Item id, classification code, `total`, or `line-3` of a list. */
  readonly key: string;
  /** Name as printed. */
  readonly label: string;
  /** Classification code, as printed; null for other lines. */
  readonly code: string | null;
  readonly item: Item | null;
  readonly row: number;
  readonly facts: LineFacts;
}

/** The cells of a line, by column id. */
export interface LineFacts {
  get(column: string): Fact | undefined;
  values(): Iterable<Fact>;
}

/** One cell of a table with its meaning (table, line, column) and its place. */
export interface Fact {
  readonly table: Table;
  readonly line: string;
  readonly lineLabel: string;
  readonly column: Column;
  readonly cell: Cell;
  /** Place on the sheet; null when the table has no such line or column. */
  readonly row: number | null;
  readonly at: number | null;
}
