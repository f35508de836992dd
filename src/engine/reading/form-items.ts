import type { Item } from "../../model/sheet.ts";
import { bare, likeness, withoutOrdinal } from "./words.ts";

/** A line of the form not yet met. */
export interface WaitingItem {
  readonly item: Item;
  readonly words: string;
  readonly others: readonly string[];
}

/** The lines of a form, in its order. */
export const waitingItems = (items: readonly Item[]): WaitingItem[] =>
  items.map((item) => ({
    item,
    words: bare(item.label.zh),
    others: (item.synonyms ?? []).map(bare),
  }));

export interface ItemMatch {
  readonly entry: WaitingItem;
  /** In the words of the form. */
  readonly exact: boolean;
}

/**
 * The next line of the form that these words name. Forms repeat names (一般公共预算拨款 as
 * income and as carry-over), so lines are met in the order of the form; a line further down
 * may be found when those between are left out.
 */
export function nextItem(waiting: readonly WaitingItem[], words: string): ItemMatch | null {
  let best: { entry: WaitingItem; fit: number } | null = null;
  const core = withoutOrdinal(words);
  for (const entry of waiting) {
    const fit = itemFit(words, core, entry);
    if (fit > (best?.fit ?? 0.65)) best = { entry, fit };
    if (fit === 1) break;
  }
  return best && { entry: best.entry, exact: best.fit >= 0.99 };
}

function itemFit(words: string, core: string, entry: WaitingItem): number {
  if (words === entry.words) return 1;
  if (entry.others.includes(words)) return 0.995;
  const standard = withoutOrdinal(entry.words);
  if (core === standard || entry.others.some((other) => withoutOrdinal(other) === core))
    return 0.99;
  return Math.max(likeness(core, standard) * 0.98, likeness(words, entry.words) * 0.97);
}

/** Takes a met line off; lines skipped over stay expected, except same-named ones, which belong to what came before. */
export function met(waiting: WaitingItem[], entry: WaitingItem): void {
  const at = waiting.indexOf(entry);
  const passedOver = waiting.slice(0, at).filter((one) => one.words !== entry.words);
  waiting.splice(0, at + 1, ...passedOver);
}
