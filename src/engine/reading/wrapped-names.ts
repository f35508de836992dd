import type { GridRow } from "../../model/grid.ts";
import { type ItemMatch, nextItem } from "./form-items.ts";
import { type OpenBlock, namesOnly } from "./open-block.ts";
import { isBlank, wordsOf } from "./read-cell.ts";
import type { RowFurniture } from "./row-furniture.ts";
import { isNote } from "./surroundings.ts";
import { bare, isTotalWord } from "./words.ts";

/**
 * The rest of a coded line's name, when the row below holds nothing else, or nothing but the
 * figures that the line itself lacks; null when the row below is a row of its own.
 */
export function restOfName(
  block: OpenBlock,
  cells: GridRow,
  below: GridRow,
  furniture: RowFurniture,
): string | null {
  const { name, code } = block;
  if (name === undefined || code === undefined || !isBlank(below[code])) return null;
  const rest = below[name];
  if (rest?.type !== "text" || isBlank(cells[name])) return null;
  if (!namesOnly(block, below) && !hasOnlyTheFigures(block, cells, below)) return null;
  const words = bare(rest.text);
  const itself = /[:：]|^其中/.test(words) || isTotalWord(words) || isNote(words);
  return words === "" || itself || furniture.isAbove(rest) ? null : rest.text.trim();
}

/** Figures of the block stand in the row below and none in the line's own. */
function hasOnlyTheFigures(block: OpenBlock, cells: GridRow, below: GridRow): boolean {
  const figures = new Set(block.figures.map(({ at }) => at));
  return (
    block.figures.every(({ at }) => isBlank(cells[at])) &&
    below.every((cell, at) => at === block.name || isBlank(cell) || figures.has(at))
  );
}

/** The rest of a form line's name in the row below, when only with it the words are those of a line. */
export function restOfItemName(
  block: OpenBlock,
  words: string,
  below: GridRow,
): { readonly match: ItemMatch; readonly rest: string } | null {
  const rest = wordsOf(below[block.name ?? -1]).trim();
  if (rest === "") return null;
  const match = nextItem(block.waiting, words + bare(rest));
  return match?.exact ? { match, rest } : null;
}
