import type { TextDocument } from "../../model/document.ts";
import type { Statement } from "../../model/narrative.ts";
import { startsAccount } from "./accounts.ts";
import { hasOwnSubject } from "./announced-totals.ts";
import { rank } from "./statement-words.ts";
import type { Announcement } from "./statements.ts";

/** A list of parts the punctuation allows. */
export interface PartList {
  readonly parts: readonly Statement[];
  /** What follows is parted from it more strongly than its members from each other. */
  readonly natural: boolean;
}

export interface PartLists {
  readonly lists: readonly PartList[];
  /** The one to go by where none adds up. */
  readonly usual: readonly Statement[];
}

export const noParts: PartLists = { lists: [], usual: [] };

const longestList = 60;
const totalWords = /合计|总计|总额|总收入|总支出|共计/;

/** Indexes of statements that open a list of another thing: 收入包括…；支出包括…. */
export const listOpeners = (announcements: readonly Announcement[]): Set<number> =>
  new Set(announcements.filter(hasOwnSubject).map(({ before }) => before));

/** Lists that begin with the statement after the announcement and end at some sign. */
export function partsIn(
  document: TextDocument,
  statements: readonly Statement[],
  at: Announcement,
  taken: ReadonlySet<Statement>,
  openers: ReadonlySet<number>,
): PartLists {
  const first = statements[at.before]!;
  const inBracket = first.depth > (statements[at.before - 1]?.depth ?? 0);
  const all: Statement[] = [];
  const lists: PartList[] = [];
  let usual: Statement[] | null = null;
  let within = -1;
  let { passage } = first;
  for (let i = at.before; i < statements.length && all.length < longestList; i++) {
    const one = statements[i]!;
    if (one.passage !== passage && !goesOn(document, passage, one.passage)) break;
    if (one.depth < first.depth) break;
    const isBelow = one.passage !== passage;
    passage = one.passage;
    if (i > at.before && openers.has(i)) break;
    const sign = i === at.before ? "" : isBelow ? "；" : one.after;
    const counts = one.depth === first.depth && !taken.has(one);
    if (all.length > 0 && sign !== "") {
      lists.push({ parts: [...all], natural: rank(sign) > within && within >= 0 });
      if (
        usual === null &&
        !inBracket &&
        endsHere(sign, one, all.length > 1 && rank(sign) > within)
      )
        usual = [...all];
    }
    if (!counts) continue;
    if (all.length > 0) within = Math.max(within, rank(sign));
    all.push(one);
  }
  lists.push({ parts: [...all], natural: true });
  return { lists, usual: usual ?? all };
}

/** A list with one part a line: the line above stops at a semicolon. */
function goesOn({ passages }: TextDocument, above: number, below: number): boolean {
  const next = passages[below]!;
  const follows = below === above + 1 && next.kind === "paragraph" && next.level === null;
  return follows && passages[above]!.flow.endsWith("；");
}

/**
 * A sentence ends its list; a semicolon does where it parts more than the members' own signs, or
 * where a new total or account begins behind it.
 */
function endsHere(sign: string, next: Statement, stronger: boolean): boolean {
  if (sign === "。") return true;
  return sign === "；" && (stronger || startsAccount(next) || totalWords.test(next.subject.words));
}

/** 其中： at the end of a paragraph: the parts are the paragraphs that follow, one each. */
export function partsBelow(
  { passages }: TextDocument,
  statements: readonly Statement[],
  at: Announcement,
  taken: ReadonlySet<Statement>,
): PartLists {
  const from = at.passage + 1;
  const opening = passages[from];
  if (!opening) return noParts;
  const { level } = opening;
  const parts: Statement[] = [];
  let next = at.before;
  /** Under headings of their own the parts stand in the paragraphs below each. */
  let awaited = false;
  /** Level of the items below a heading that gives no amount itself: each is a part. */
  let below: number | null = null;
  for (let p = from; p < passages.length && parts.length < longestList; p++) {
    const passage = passages[p]!;
    const above = passage.level !== null && level !== null && passage.level < level;
    if (above || passage.kind === "row" || passage.section < opening.section) break;
    const isHeading = passage.kind === "heading";
    // 3、草原奖补200万元: short as a heading, but an item like those above it.
    const isItem = passage.level === level && passage.mentions.length > 0;
    if (isHeading && (passage.level !== level || (opening.kind !== "heading" && !isItem))) break;
    const atLevel = isHeading || passage.level === level;
    awaited ||= atLevel;
    if (atLevel) below = null;
    else if (passage.level !== null && (awaited || passage.level === below)) {
      below = passage.level;
      awaited = true;
    }
    while (next < statements.length && statements[next]!.passage < p) next++;
    for (let i = next; statements[i]?.passage === p; i++) {
      const one = statements[i]!;
      if (taken.has(one) || !awaited) continue;
      if (i > next && (level !== null || one.after !== "。" || one.depth > 0)) continue;
      parts.push(one);
      awaited = level === null;
    }
    if (level === null && statements[next]?.passage !== p) break;
  }
  const lists = parts.map((_, nth) => ({ parts: parts.slice(0, nth + 1), natural: false }));
  // Without numbers nobody knows where the list ends: only what adds up is one.
  return { lists, usual: level === null ? [] : parts };
}
