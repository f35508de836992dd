import type { ContentLine, Contents, SheetContents } from "../model/contents.ts";
import { decimalTextTo, round } from "../model/decimal.ts";
import type { BlockReading, Fact, Line, Reading, Table } from "../model/reading.ts";
import { placeOf } from "./composing/fact-book.ts";
import { fieldText } from "./reading-performance/field-text.ts";
import { textOfLine } from "./reading-performance/particulars.ts";

/** What a workbook holds, apart from how its sheets are laid out, with the way back to its cells. */
export interface ReadContents {
  readonly contents: Contents;
  /** Places such as `收入总表!D7` by `sheet!line:column` of the contents. */
  readonly places: ReadonlyMap<string, string>;
}

/** The published tables of a workbook as plain contents: blank lines of a template are left out. */
export function contentsOf(reading: Reading, year: number): ReadContents {
  const places = new Map<string, string>();
  const sheets = new Map(
    reading.tables
      .filter(({ definition }) => !ownWords.test(definition.id))
      .map((table) => [table.definition.id, sheetContents(table, places)]),
  );
  const contents = {
    profile: reading.profile.id,
    year,
    department: reading.department ?? "",
    code: textOfLine(reading, "code"),
    shortName: textOfLine(reading, "short-name"),
    sheets,
  };
  return { contents, places };
}

/** The clerk's own sheets but for the one that heads every table. */
const ownWords = /^own\/(?!particulars$)/;

function sheetContents(table: Table, places: Map<string, string>): SheetContents {
  const lines = table.blocks.flatMap((block) => blockLines(block, places));
  const notes = table.notes.map(({ text }) => text.trim()).filter((text) => text !== "");
  return { lines, note: notes.length > 0 ? notes.join("\n") : null };
}

function blockLines({ block, lines }: BlockReading, places: Map<string, string>): ContentLine[] {
  let listed = 0;
  return lines.flatMap((line) => {
    const values = valuesOf(line);
    const entered = Object.keys(values).length > 0;
    const isForm = block.rows.kind === "items";
    if (!entered && line.key !== "total" && (!isForm || line.item?.optional === true)) return [];
    const inList = block.rows.kind === "list" && line.key !== "total";
    const key = inList ? `line-${++listed}` : line.key;
    for (const fact of line.facts.values()) {
      const place = placeOf(fact);
      if (place !== null) places.set(`${fact.table.definition.id}!${key}:${fact.column.id}`, place);
    }
    return [{ key, label: block.rows.kind === "codes" ? line.label : null, values }];
  });
}

function valuesOf({ facts }: Line): Record<string, string> {
  const values: Record<string, string> = {};
  for (const fact of facts.values()) {
    if (["code", "name", "serial"].includes(fact.column.role)) continue;
    const text = printedText(fact);
    if (text !== "") values[fact.column.id] = text;
  }
  return values;
}

/** As it prints: a figure with its decimals, words as they are. */
function printedText(fact: Fact): string {
  const { cell } = fact;
  if (cell.kind !== "amount") return fieldText(fact);
  const { value, decimals } = cell.amount;
  return decimalTextTo(round(value, decimals), decimals);
}
