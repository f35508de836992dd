import type { TextDocument } from "../../model/document.ts";
import { isZero, zero } from "../../model/decimal.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Breakdown, Narrative, Statement } from "../../model/narrative.ts";
import { accountsOf, signOf } from "./accounts.ts";
import { type Slot, addsUp, figureOf, slipExplains, sumsOf, withFigures } from "./adding-up.ts";
import { type PartLists, listOpeners, noParts, partsBelow, partsIn } from "./announced-parts.ts";
import { type Totals, totalsFor } from "./announced-totals.ts";
import { type ReadingOfParts, bestReading } from "./best-reading.ts";
import { withCarriedOver } from "./carried-below.ts";
import { areMovements, withoutAsides } from "./no-parts.ts";
import { plainLists } from "./plain-lists.ts";
import type { Announcement, Spoken } from "./statements.ts";
import { unannounced } from "./unannounced.ts";

const partialWords = /主要|部分|等$|重点|有关/;

/**
 * Finds what is broken down into what. Words announce the parts (其中, 包括); how far they reach and
 * which figure they are parts of is read from punctuation, and where that leaves a choice, from
 * which reading adds up.
 */
export function breakdownsOf(
  document: TextDocument,
  spoken: Spoken,
): Pick<Narrative, "breakdowns" | "lists"> {
  const breakdowns: Breakdown[] = [];
  const lists: (readonly Statement[])[] = [];
  const taken = new Set<Statement>();
  const openers = listOpeners(spoken.announcements);
  for (let i = spoken.announcements.length - 1; i >= 0; i--) {
    const { found, list } = breakdownAt(document, spoken, i, taken, openers);
    for (const part of found[0]?.parts ?? list) taken.add(part);
    breakdowns.push(...found);
    if (list.length > 1) lists.push(list);
  }
  breakdowns.reverse();
  const divided = new Set<Statement>();
  for (const { total, parts } of breakdowns) if (parts.length > 1) divided.add(total);
  const children = new Set(breakdowns.flatMap(({ parts }) => parts));
  const further = [
    ...accountsOf(document, spoken.statements, children),
    ...unannounced(document, spoken.statements),
  ];
  for (const one of further) {
    if (divided.has(one.total)) continue;
    divided.add(one.total);
    breakdowns.push(one);
  }
  const plain = plainLists(document, spoken.statements, taken);
  breakdowns.push(...sameTotals(plain, breakdowns));
  return { breakdowns, lists: [...lists.reverse(), ...plain] };
}

function breakdownAt(
  document: TextDocument,
  spoken: Spoken,
  nth: number,
  taken: ReadonlySet<Statement>,
  openers: ReadonlySet<number>,
): { readonly found: Breakdown[]; readonly list: readonly Statement[] } {
  const { statements } = spoken;
  const announcement = spoken.announcements[nth]!;
  const parts = withoutAsides(partsOf(document, spoken, announcement, taken, openers));
  const told = totalsFor(statements, announcement);
  const below = statements[announcement.before]?.passage !== announcement.passage;
  // Parts in paragraphs of their own: nearly right or not at all.
  const totals = below && told.bond === "same" ? { ...told, bond: "before" as const } : told;
  for (const slot of ["level", "change"] as const) {
    // A list of changes gives each its reason, and so a sentence of its own.
    const longest = parts.lists.at(-1)?.parts ?? parts.usual;
    const lists = slot === "change" ? { ...parts, usual: longest } : parts;
    const best = bestReading(statements, totals, lists, slot);
    if (!best || areMovements(best.total, best.parts)) continue;
    const read = withCarriedOver(statements, breakdownOf(best, slot, announcement.words));
    const open = namesMainItems(read, slot, totals) || leavesMore(document, read);
    const made = open ? { ...read, partial: true } : read;
    return {
      found: [made, ...otherUnits(totals.totals, parts, made)],
      list: best.parts,
    };
  }
  return { found: [], list: parts.usual };
}

function partsOf(
  document: TextDocument,
  spoken: Spoken,
  announcement: Announcement,
  taken: ReadonlySet<Statement>,
  openers: ReadonlySet<number>,
): PartLists {
  const first = spoken.statements[announcement.before];
  if (first?.passage === announcement.passage)
    return partsIn(document, spoken.statements, announcement, taken, openers);
  if (!announcement.closing) return noParts;
  return partsBelow(document, spoken.statements, announcement, taken);
}

/** 支出642793万元。其中：教育支出…，下降13.5%；科技支出…，增长14.1%: news of the largest, not a division. */
function namesMainItems({ total, parts }: Breakdown, slot: Slot, { bond }: Totals): boolean {
  if (bond === "same" || slot !== "level" || parts.length < 3) return false;
  const areNews = parts.every(({ comparisons }) => comparisons.some(({ rate }) => rate !== null));
  return areNews && !addsUp(total, parts, slot) && !slipExplains(total, parts, slot);
}

/** 包括培训3万元、活动2万元等支出; 含抚恤金3万元、丧葬费1万元: some of it, not all. */
function leavesMore({ passages }: TextDocument, { total, parts, slot }: Breakdown): boolean {
  const last = figureOf(parts.at(-1)!, slot);
  if (addsUp(total, parts, slot) || !last) return false;
  const behind = passages[last.passage]!.flow.slice(last.end, last.end + 4);
  return andSoOn.test(behind) || contains.test(parts[0]!.subject.words);
}

/** 等3项 closes a list, 等 leaves it open. */
const andSoOn = /^等(?![\d一二两三四五六七八九十])/;
const contains = /^(?:其中)?含(?!税)/;

function breakdownOf({ total, parts }: ReadingOfParts, slot: Slot, cue: string): Breakdown {
  const partial = partialWords.test(cue) || parts.length === 1;
  return { total, parts, signs: parts.map(signOf), slot, cue, partial };
}

/** The same list may break down people as well as money: only where it adds up. */
function otherUnits(
  totals: readonly Statement[],
  { usual }: PartLists,
  { total, cue, slot }: Breakdown,
): Breakdown[] {
  const unit = figureOf(total, slot)!;
  for (const other of totals) {
    const level = levelOf(other);
    if (!level || valueLike(level, unit) !== null) continue;
    const parts = withFigures(other, usual, "level");
    if (parts.length > 1 && !parts.includes(other) && addsUp(other, parts, "level")) {
      return [breakdownOf({ total: other, parts }, "level", cue)];
    }
  }
  return [];
}

/** The same total divided another way: a list that adds up to a total given before it. */
function sameTotals(
  lists: readonly (readonly Statement[])[],
  breakdowns: readonly Breakdown[],
): Breakdown[] {
  const totals = [...new Set(breakdowns.map(({ total }) => total))];
  const places = new Map(totals.map((total, nth) => [total, nth]));
  const inOrder = [...totals].sort((a, b) => a.index - b.index);
  return lists.flatMap((list) => {
    // Nought fits any other nought.
    if (list.every((part) => isZero(levelOf(part)?.value ?? zero))) return [];
    const isSum = sumsOf(list, "level");
    let fits: Statement | null = null;
    const end = countBefore(inOrder, list[0]!.index);
    for (let i = Math.max(0, end - nearTotals); i < end; i++) {
      const total = inOrder[i]!;
      if (!isSum(total) || list.includes(total)) continue;
      if (!fits || places.get(total)! < places.get(fits)!) fits = total;
    }
    if (!fits) return [];
    return [
      {
        ...breakdownOf({ total: fits, parts: list }, "level", "分列"),
        partial: false,
      },
    ];
  });
}

/** A total is looked for among so many given before the list. */
const nearTotals = 150;

/** Of statements in order, how many stand before an index. */
function countBefore(inOrder: readonly Statement[], index: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
