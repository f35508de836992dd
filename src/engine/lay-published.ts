import type { Contents } from "../model/contents.ts";
import type { LaidSheet } from "../model/layout.ts";
import { type Reading, documentKindOf } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";
import { contentsOf } from "./contents-of.ts";
import { type Commission, layOut } from "./lay-out.ts";

/** The published tables of a workbook, laid anew, with the way back to the cells they print. */
export interface PublishedTables {
  readonly year: number;
  readonly department: string;
  readonly sheets: readonly LaidSheet[];
  /** Places such as `收入总表!D7` by `sheet!line:column`. */
  readonly places: ReadonlyMap<string, string>;
}

/** What the standard knows of laying that no workbook says. */
export type LayingData = Pick<Commission, "template" | "nameOf">;

/** Sheets of words alone, from which no line of a published table is taken. */
const ofWords = ["own/narrative", "own/indicators", "own/whole-indicators"];

const withoutTexts = (sheets: Contents["sheets"]): Contents["sheets"] =>
  new Map([...sheets].filter(([id]) => !ofWords.includes(id)));

/** The tables as they are published: figures and words, without the clerk's own sheets, formulas or notes to cells. */
export function layPublished(
  reading: Reading,
  standard: Standard,
  { template, nameOf }: LayingData,
): PublishedTables {
  const { profile } = reading;
  const year = reading.year ?? profile.editions.at(-1)!;
  const { contents: whole, places } = contentsOf(reading, year);
  const contents = { ...whole, sheets: withoutTexts(whole.sheets) };
  const commission = { standard, profile, kind: documentKindOf(reading), year, contents };
  const layout = layOut({ ...commission, template, nameOf, formulas: "none" });
  // The clerk's own sheets are laid too: the lines above the tables are taken from them. A table
  // that is not in the workbook is no empty table.
  const published = new Set(
    reading.tables.flatMap(({ definition: { id, own } }) =>
      own ? [] : [standard.sheets.get(id)!.label.zh],
    ),
  );
  const sheets = layout.sheets.filter(({ name }) => published.has(name));
  return { year, department: contents.department, sheets, places };
}
