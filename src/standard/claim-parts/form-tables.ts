import type { Passage, TextDocument, TextTable } from "../../model/document.ts";
import { parseAddress } from "../../model/grid.ts";
import type { Mention } from "../../model/mention.ts";
import type { Narrative } from "../../model/narrative.ts";

/** A table of the text that is no table of accounts, row by row. */
export interface FormTable {
  /** Index of its table in the document. */
  readonly table: number;
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  /** Index of its passage. */
  readonly passage: number;
  readonly cells: readonly FormCell[];
}

/** A cell with words or figures in it. */
export interface FormCell {
  readonly passage: number;
  /** Offsets in the row's flow. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Column on the table's grid. */
  readonly column: number;
  readonly mentions: readonly Mention[];
}

const known = new WeakMap<TextDocument, readonly FormTable[]>();

/** The forms of a text. */
export function formTables({ document }: Narrative): readonly FormTable[] {
  let forms = known.get(document);
  if (!forms) {
    forms = formsOf(document);
    known.set(document, forms);
  }
  return forms;
}

function formsOf(document: TextDocument): FormTable[] {
  const byTable = new Map<number, FormRow[]>();
  const places = new Map<number, readonly Place[]>();
  document.passages.forEach((passage, index) => {
    if (passage.kind !== "row") return;
    const table = document.tables.findIndex(
      ({ span }) => span.start <= passage.at[0]! && passage.at[0]! < span.end,
    );
    if (table < 0) return;
    const rows = byTable.get(table) ?? [];
    const columns = places.get(table) ?? placesIn(document.tables[table]!);
    rows.push({ passage: index, cells: cellsIn(passage, index, columns) });
    byTable.set(table, rows);
    places.set(table, columns);
  });
  return [...byTable].map(([table, rows]) => ({ table, rows }));
}

interface Place {
  readonly start: number;
  readonly column: number;
}

function placesIn({ cells }: TextTable): Place[] {
  return [...cells]
    .map(([at, { start }]) => ({ start, column: parseAddress(at)?.column ?? 0 }))
    .sort((a, b) => a.start - b.start);
}

/** Column of the last cell that begins at or before an offset. */
function columnAt(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return places[Math.max(0, low - 1)]?.column ?? 0;
}

function cellsIn(passage: Passage, index: number, places: readonly Place[]): FormCell[] {
  const cells: FormCell[] = [];
  let start = 0;
  let next = 0;
  for (const text of passage.flow.split("|")) {
    const end = start + text.length;
    const mentions: Mention[] = [];
    for (; next < passage.mentions.length; next++) {
      const mention = passage.mentions[next]!;
      if (mention.start >= end) break;
      mentions.push(mention);
    }
    if (text !== "") {
      const column = columnAt(places, passage.at[start]!);
      cells.push({ passage: index, start, end, text, column, mentions });
    }
    start = end + 1;
  }
  return cells;
}

/** The figure a cell consists of; null where it says anything else. */
export function aloneIn({ mentions: [first, second], start, end }: FormCell): Mention | null {
  return first && !second && first.start === start && first.end === end ? first : null;
}

/** Where a header's column stands in the rows below: merged heads push theirs to the left. */
export function columnsUnder(
  { rows }: FormTable,
  header: FormRow,
  heads: readonly RegExp[],
): readonly (number | null)[] {
  const below = rows.slice(rows.indexOf(header) + 1);
  const widest = Math.max(0, ...below.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const last = header.cells.at(-1)?.column ?? 0;
  const lost = Math.max(0, widest - last);
  return heads.map((head) => {
    const cell = header.cells.find(({ text }) => text.length <= 30 && head.test(text));
    return cell ? cell.column + lost : null;
  });
}

/** The cell of a row in a column. */
export const cellIn = ({ cells }: FormRow, column: number | null): FormCell | null =>
  cells.find((cell) => cell.column === column) ?? null;
