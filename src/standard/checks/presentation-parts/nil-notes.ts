import { normalised } from "../../../model/label.ts";
import type { Seen, Table } from "../../../model/reading.ts";

const emptyWords = /空表|(?:此|本|该)表为空|(?:本|此|该)?表(?:内)?无数据|故无数据/;
const nothing = /(?:无|没有|未安排|不涉及).{0,20}(?:预算|支出|收入|采购|资产|安排|数据|发生)/;

/** The note that says why the table is empty, or null: lenient, for a table that is empty. */
export function nilNoteOf(table: Table): Seen | null {
  const said = table.notes.find((note) => {
    const words = normalised(note.text);
    return emptyWords.test(words) || nothing.test(words) || saysForm(table, words);
  });
  if (said) return said;
  return table.title && /空表/.test(table.title.text) ? table.title : null;
}

/** A note that calls the table empty beyond doubt: strict, for a table that has figures. */
export function claimOfNothing(table: Table): Seen | null {
  return (
    table.notes.find((note) => {
      const words = normalised(note.text);
      return (emptyWords.test(words) && !/非空表|不是空表/.test(words)) || saysForm(table, words);
    }) ?? null
  );
}

function saysForm(table: Table, words: string): boolean {
  return (table.definition.nilNote ?? []).some((wanted) => words.includes(normalised(wanted)));
}
