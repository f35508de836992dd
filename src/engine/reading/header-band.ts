import type { Grid, GridRow } from "../../model/grid.ts";
import {
  type Column,
  type ColumnGroup,
  type SheetDefinition,
  leafColumns,
} from "../../model/sheet.ts";
import { bare, isTotalWord, likeness } from "./words.ts";

/** What the headers of a table may say. */
export interface HeaderWords {
  /** Prescribed words and their synonyms; others may resemble them. */
  readonly words: ReadonlySet<string>;
  /** Group and column written as one: 基本支出小计. */
  readonly joined: ReadonlySet<string>;
  /** Words judged before. */
  readonly judged: Map<string, boolean>;
}

const named = new WeakMap<Column | ColumnGroup, readonly string[]>();

/** Words of a column or a group of columns as labels are compared, the prescribed ones first. */
export function namesOf(one: Column | ColumnGroup): readonly string[] {
  let names = named.get(one);
  if (!names) {
    names = [one.label.zh, ...(one.synonyms ?? [])].map((text) =>
      bare(text.replace("{year}年", "")),
    );
    named.set(one, names);
  }
  return names;
}

/** Every word the headers of a table may use. */
export function headerWords(definition: SheetDefinition): HeaderWords {
  const words = new Set<string>(["序号", "行次"]);
  const joined = new Set<string>();
  for (const block of definition.blocks) {
    for (const { column, path } of leafColumns(block.columns)) {
      for (const one of [column, ...path]) {
        for (const name of namesOf(one)) words.add(name);
      }
      for (const group of path.flatMap(namesOf)) {
        for (const name of namesOf(column)) joined.add(group + name);
      }
    }
  }
  return { words, joined, judged: new Map() };
}

const codePieces = new Set(["类", "款", "项"]);

/** Whether a header names one piece of a code. */
export const isCodePiece = (text: string): boolean => codePieces.has(text);

/** Words of several tables together. */
export function wordsOfAll(all: readonly HeaderWords[]): HeaderWords {
  return {
    words: new Set(all.flatMap(({ words }) => [...words])),
    joined: new Set(all.flatMap(({ joined }) => [...joined])),
    judged: new Map(),
  };
}

/** The rows that may begin the headers of one of the tables whose words these are. */
export const likelyHeads = (
  grid: Grid,
  words: HeaderWords,
  rows: readonly number[],
): readonly number[] => rows.filter((row) => hits(grid.rows.get(row)!, words) >= 2);

/** The band of rows that prints the headers of this table, or null. */
export function findBand(
  grid: Grid,
  words: HeaderWords,
  rows: readonly number[],
): { first: number; last: number } | null {
  for (const row of rows) {
    if (hits(grid.rows.get(row)!, words) < 2) continue;
    let last = row;
    for (let next = row + 1; isHeaderRow(grid.rows.get(next), words) && next <= row + 5; next++) {
      last = next;
    }
    return { first: row, last };
  }
  return null;
}

function hits(row: GridRow, words: HeaderWords): number {
  let count = 0;
  if (row.some((cell) => cell?.type === "number")) return 0;
  for (const cell of row) {
    if (cell?.type === "text" && isHeaderWord(bare(cell.text), words)) count += 1;
  }
  return count;
}

const separators = /[-—–_/·:]/g;

/** Whether a word is one of the headers, or very nearly. */
function isHeaderWord(text: string, { words, joined, judged }: HeaderWords): boolean {
  if (words.has(text)) return true;
  if (text.length < 4 || text.length > 24) return false;
  const known = judged.get(text);
  if (known !== undefined) return known;
  let answer = joined.has(text.replace(separators, ""));
  for (const word of words) if (!answer && likeness(text, word) >= 0.7) answer = true;
  judged.set(text, answer);
  return answer;
}

/** Rows of headers hold words only, at least one of them prescribed other than 合计, which lines print too. */
function isHeaderRow(row: GridRow | undefined, words: HeaderWords): boolean {
  if (!row) return false;
  let known = 0;
  for (const cell of row) {
    if (!cell) continue;
    if (cell.type === "number") return false;
    if (cell.type !== "text") continue;
    const text = bare(cell.text);
    if (/^[\d.,-]+$/.test(text) || text === "栏次") return false;
    if (isTotalWord(text)) continue;
    if (isHeaderWord(text, words) || codePieces.has(text)) known += 1;
  }
  return known > 0;
}
