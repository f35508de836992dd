import type { Grid, GridRow } from "../../model/grid.ts";
import type { Seen } from "../../model/reading.ts";
import type { SheetDefinition } from "../../model/sheet.ts";
import type { Candidate } from "./candidates.ts";
import { findBand } from "./header-band.ts";
import { wordsOf } from "./read-cell.ts";
import { likeness, titleCore } from "./words.ts";

/** A cell that may be a table's title, and how well it fits. */
export interface TitleFound {
  readonly fit: number;
  readonly seen: Seen;
}

/** From here on a title is the table's, word for word. */
export const wordForWord = 0.97;

/** The cell of these rows that fits best as a title of the table. */
export function findTitle(
  grid: Grid,
  { titles, definition }: Candidate,
  rows: readonly number[],
): TitleFound | null {
  let best: TitleFound | null = null;
  for (const row of rows) {
    const cells = grid.rows.get(row)!;
    const alone = cells.filter((cell) => wordsOf(cell) !== "").length === 1;
    cells.forEach((cell, column) => {
      const text = wordsOf(cell);
      if (text.length < 2 || text.length > 60) return;
      // A word as short as 项目, or 绩效指标 in a printed form, is a title only where it stands alone.
      if (!alone && (text.length < 4 || definition.own === true)) return;
      const core = titleCore(text);
      for (const title of titles) {
        const fit = titleFit(core, title);
        if (fit > 0.5 && (!best || fit > best.fit)) best = { fit, seen: { text, row, column } };
      }
    });
  }
  return best;
}

/** A title may carry the unit's name in front: 乐亭县医疗保障局部门预算收入总表. */
function titleFit(core: string, title: string): number {
  const alike = likeness(core, title);
  if (alike >= wordForWord) return alike;
  if (core.endsWith(title)) return 0.9 - 0.004 * (core.length - title.length);
  return alike * 0.9;
}

/** Rows further down that are titles of other tables, with their headers: a sheet should hold one. */
export function titlesBelow(
  grid: Grid,
  own: Candidate,
  candidates: readonly Candidate[],
  after: number,
): { readonly row: number; readonly definition: SheetDefinition }[] {
  const found: { row: number; definition: SheetDefinition }[] = [];
  for (const [row, cells] of grid.rows) {
    const text = row > after ? onlyText(cells) : null;
    const core = text === null ? "" : titleCore(text);
    if (core.length < 6) continue;
    const { other } = longestEnding(core, candidates);
    if (!other || other === own) continue;
    const next = [...grid.rows.keys()].filter((one) => one > row && one <= row + 8);
    if (findBand(grid, other.words, next)) found.push({ row, definition: other.definition });
  }
  return found;
}

/** 财政拨款收支总表 ends with 收支总表 too: the longest title counts. */
function longestEnding(core: string, candidates: readonly Candidate[]) {
  let best: { other: Candidate | null; length: number } = { other: null, length: 0 };
  for (const other of candidates) {
    for (const { length } of other.titles.filter((title) => core.endsWith(title))) {
      if (length > best.length) best = { other, length };
    }
  }
  return best;
}

/** The text of a row that holds one text, or two (a title and the unit), and no figure. */
function onlyText(cells: GridRow): string | null {
  let text: string | null = null;
  let filled = 0;
  for (const cell of cells) {
    if (cell === undefined || cell.text === "") continue;
    filled += 1;
    if (filled > 2 || cell.type !== "text") return null;
    text ??= cell.text;
  }
  return text !== null && text.length >= 6 && text.length <= 60 ? text : null;
}
