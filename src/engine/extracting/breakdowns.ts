import {
  type Decimal,
  absolute,
  add,
  compare,
  decimalText,
  isZero,
  negate,
  subtract,
  zero,
} from "../../model/decimal.ts";
import type { TextDocument } from "../../model/document.ts";
import type { Breakdown, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { accountsOf, signOf, startsAccount } from "./accounts.ts";
import { sameSubject } from "../../model/subject.ts";
import { slack } from "./fit.ts";
import { plainLists } from "./plain-lists.ts";
import { changeOf, levelOf, valueLike } from "../../model/figures.ts";
import type { Announcement, Spoken } from "./statements.ts";

type Slot = Breakdown["slot"];

const partialWords = /主要|部分|等$|重点|有关/;

/**
 * Finds what is broken down into what. Words announce the parts (其中, 包括, 分别为); how far
 * they reach and which figure they are parts of is read from punctuation, and where that leaves
 * a choice, from which reading adds up.
 */
export function breakdownsOf(
  document: TextDocument,
  spoken: Spoken,
): Pick<Narrative, "breakdowns" | "lists"> {
  const breakdowns: Breakdown[] = [];
  const lists: (readonly Statement[])[] = [];
  const taken = new Set<Statement>();
  for (let i = spoken.announcements.length - 1; i >= 0; i--) {
    const { found, list } = breakdownAt(document, spoken, spoken.announcements[i]!, taken);
    for (const part of found[0]?.parts ?? list) taken.add(part);
    breakdowns.push(...found);
    if (list.length > 1) lists.push(list);
  }
  breakdowns.reverse();
  const offer = (one: Breakdown): void => {
    if (!breakdowns.some(({ total, parts }) => total === one.total && parts.length > 1)) {
      breakdowns.push(one);
    }
  };
  const children = new Set(breakdowns.flatMap(({ parts }) => parts));
  accountsOf(document, spoken.statements, children).forEach(offer);
  runningTotals(spoken.statements).forEach(offer);
  bracketed(spoken.statements).forEach(offer);
  const plain = plainLists(document, spoken.statements, taken);
  breakdowns.push(...sameTotals(plain, breakdowns));
  return { breakdowns, lists: [...lists.reverse(), ...plain] };
}

function breakdownAt(
  document: TextDocument,
  spoken: Spoken,
  announcement: Announcement,
  taken: ReadonlySet<Statement>,
): { readonly found: Breakdown[]; readonly list: readonly Statement[] } {
  const { statements } = spoken;
  const first = statements[announcement.before];
  const sameParagraph = first?.passage === announcement.passage;
  const totals = totalsFor(statements, announcement);
  const parts = sameParagraph
    ? partsIn(statements, announcement, taken)
    : announcement.closing
      ? partsBelow(document, statements, announcement, taken)
      : { lists: [], usual: [] };
  for (const slot of ["level", "change"] as const) {
    // A list of changes gives each its reason, and so a sentence of its own.
    const usual = slot === "change" ? (parts.lists.at(-1) ?? parts.usual) : parts.usual;
    const attached = sameParagraph && isAttached(statements, announcement);
    const best = bestReading(totals, parts.lists, slot, usual, attached);
    if (!best) continue;
    const made = breakdownOf(best, slot, announcement.words);
    return { found: [made, ...otherUnits(totals, parts, made)], list: best.parts };
  }
  return { found: [], list: parts.usual };
}

/** The total stands in the same sentence, or alone in the one before: there is no doubt which it is. */
function isAttached(
  statements: readonly Statement[],
  { after, before, passage }: Announcement,
): boolean {
  if (after !== "。" && after !== "；") return true;
  const last = statements[before - 1];
  if (last?.passage !== passage) return false;
  return headOfSentence(statements, before - 1) === last;
}

function breakdownOf({ total, parts }: ReadingOfParts, slot: Slot, cue: string): Breakdown {
  return {
    total,
    parts,
    signs: parts.map(signOf),
    slot,
    cue,
    partial: partialWords.test(cue) || parts.length === 1,
  };
}

/** The same list may break down people as well as money: only where it adds up. */
function otherUnits(
  totals: readonly Statement[],
  { usual }: Lists,
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
  return lists.flatMap((list) => {
    const fits = totals.find(
      (total) =>
        !list.includes(total) &&
        total.index < list[0]!.index &&
        withFigures(total, list, "level").length === list.length &&
        addsUp(total, list, "level"),
    );
    if (!fits) return [];
    return [{ ...breakdownOf({ total: fits, parts: list }, "level", "分列"), partial: false }];
  });
}

/** 每年最高报销65万元（基本15万元，大病50万元）: a bracket divides what stands before it. */
function bracketed(statements: readonly Statement[]): Breakdown[] {
  return statements.flatMap((total) => {
    const first = statements[total.index + 1];
    if (first?.after !== "（" || first.passage !== total.passage || !levelOf(total)) return [];
    const parts: Statement[] = [];
    for (let i = first.index; statements[i]?.passage === total.passage; i++) {
      if (statements[i]!.depth < first.depth) break;
      if (statements[i]!.depth === first.depth) parts.push(statements[i]!);
    }
    const like = withFigures(total, parts, "level");
    if (like.length < 2 || like.length < parts.length || !nearlyAddsUp(total, like)) return [];
    return [{ ...breakdownOf({ total, parts: like }, "level", "（"), partial: false }];
  });
}

/** Words that close a sum told before them: 个人筹资达到800元. */
const closes = /总计|合计|共计|总额|达到$|达$/;

/** 收入1995万元、支出1995万元，总计3990万元: what a sentence has named, added up at its end. */
function runningTotals(statements: readonly Statement[]): Breakdown[] {
  return statements.flatMap((total) => {
    if (total.subject.core !== "总计" && !closes.test(total.subject.words)) return [];
    const parts: Statement[] = [];
    for (let i = total.index - 1; i >= 0; i--) {
      const one = statements[i]!;
      if (one.passage !== total.passage || one.sentence !== total.sentence) break;
      if (one.depth === total.depth) parts.unshift(one);
    }
    const like = withFigures(total, parts, "level");
    if (like.length < 2 || !nearlyAddsUp(total, like)) return [];
    return [{ ...breakdownOf({ total, parts: like }, "level", "总计"), partial: false }];
  });
}

/** Figures the parts may be parts of, the likeliest first. */
function totalsFor(statements: readonly Statement[], at: Announcement): Statement[] {
  const before = statements[at.before - 1];
  if (!before) return [];
  const same = before.passage === at.passage;
  const head = headOfSentence(statements, at.before - 1);
  // A bracket speaks of what stands before it.
  if (same && (statements[at.before]?.depth ?? 0) > before.depth) return [before];
  if (same && at.after !== "。" && at.after !== "；") return [...new Set([before, head])];
  const order = [head, before];
  for (let i = at.before - 1; i >= 0 && i >= at.before - 6; i--) {
    const one = statements[i]!;
    if (same ? one.passage === at.passage : one.passage >= at.passage - 2) order.push(one);
  }
  return [...new Set(order)];
}

function headOfSentence(statements: readonly Statement[], last: number): Statement {
  const { passage, sentence } = statements[last]!;
  let head = statements[last]!;
  for (let i = last; i >= 0; i--) {
    const one = statements[i]!;
    if (one.passage !== passage || one.sentence !== sentence) break;
    if (one.depth <= head.depth) head = one;
  }
  return head;
}

interface Lists {
  /** Every list of parts the punctuation allows. */
  readonly lists: readonly (readonly Statement[])[];
  /** The one to go by where none adds up. */
  readonly usual: readonly Statement[];
}

/** Lists that begin with the statement after the announcement and end at some sign. */
function partsIn(
  statements: readonly Statement[],
  at: Announcement,
  taken: ReadonlySet<Statement>,
): Lists {
  const first = statements[at.before]!;
  const inBracket = first.depth > (statements[at.before - 1]?.depth ?? 0);
  const all: Statement[] = [];
  const lists: Statement[][] = [];
  let usual: Statement[] | null = null;
  let semicolons = false;
  const opensSentence = at.after === "。" || at.after === "；" || first.after === "：";
  for (let i = at.before; i < statements.length; i++) {
    const one = statements[i]!;
    if (one.passage !== first.passage || one.depth < first.depth) break;
    const sign = i === at.before ? "" : one.after;
    if (sign !== "" && all.length > 0) lists.push([...all]);
    if (sign === "；") semicolons = true;
    // One part alone before a semicolon: the others follow it.
    const ended = endsHere(sign, inBracket, opensSentence, semicolons);
    const goesOn = sign === "；" && all.length === 1 && !startsAccount(one);
    if (usual === null && ended && !goesOn) usual = [...all];
    if (all.length >= 40) break;
    if (one.depth === first.depth && !taken.has(one)) all.push(one);
  }
  lists.push([...all]);
  return { lists, usual: usual ?? all };
}

function endsHere(
  sign: string,
  inBracket: boolean,
  opensSentence: boolean,
  semicolons: boolean,
): boolean {
  if (inBracket) return false;
  if (sign === "。") return true;
  return sign === "；" && !opensSentence && semicolons;
}

/** 其中： at the end of a paragraph: the parts are the paragraphs that follow, one each. */
function partsBelow(
  document: TextDocument,
  statements: readonly Statement[],
  at: Announcement,
  taken: ReadonlySet<Statement>,
): Lists {
  const none: Lists = { lists: [], usual: [] };
  const { passages } = document;
  const from = at.passage + 1;
  const opening = passages[from];
  if (!opening) return none;
  const level = opening.level;
  const parts: Statement[] = [];
  let next = at.before;
  /** Under headings of their own the parts stand in the paragraphs below each. */
  let awaited = false;
  for (let p = from; p < passages.length && parts.length < 60; p++) {
    const passage = passages[p]!;
    const above = passage.level !== null && level !== null && passage.level < level;
    if (above || passage.section < opening.section) break;
    if (passage.kind === "heading" && (passage.level !== level || opening.kind !== "heading"))
      break;
    awaited ||= passage.kind === "heading" || passage.level === level;
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
  const lists = parts.map((_, nth) => parts.slice(0, nth + 1));
  // Without numbers nobody knows where the list ends: only what adds up is one.
  return { lists, usual: level === null ? [] : parts };
}

interface ReadingOfParts {
  readonly total: Statement;
  readonly parts: readonly Statement[];
}

/**
 * The reading that adds up, the likeliest first; where none does, the usual one.
 * @param attached the announcement follows its total in one sentence: there is no doubt which it is
 */
function bestReading(
  totals: readonly Statement[],
  lists: readonly (readonly Statement[])[],
  slot: Slot,
  usual: readonly Statement[],
  attached: boolean,
): ReadingOfParts | null {
  const first = totals[0];
  const near = first ? withFigures(first, usual, slot) : [];
  const namesakes = first
    ? near.filter((part) => sameSubject(part.subject, first.subject) > 0)
    : [];
  // 医保基金支付11086万元，其中住院…基金支付10503万元，门诊…基金支付583万元.
  if (attached && namesakes.length > 1 && namesakes.length < near.length) {
    return { total: first!, parts: namesakes };
  }
  // Said in one sentence and nearly right: a slip, not another list.
  if (attached && near.length > 1 && !near.includes(first!) && plausible(first!, near, slot)) {
    return { total: first!, parts: near };
  }
  const longestFirst = [usual, ...[...lists].reverse()];
  for (const total of totals) {
    for (const list of longestFirst) {
      const parts = withFigures(total, list, slot);
      if (parts.length > 1 && !parts.includes(total) && addsUp(total, parts, slot)) {
        return { total, parts };
      }
    }
  }
  for (const total of totals) {
    if (!figureOf(total, slot)) continue;
    const parts = withFigures(total, usual, slot);
    if (parts.length === 0 || parts.includes(total)) return null;
    if (parts.length === 1 && parts[0]!.passage !== total.passage) return null;
    return attached || plausible(total, parts, slot) ? { total, parts } : null;
  }
  return null;
}

/**
 * May this be a total and its parts although they do not add up? The gap is small beside the
 * total, or one slip of the pen explains it; otherwise the total of the list stands elsewhere.
 */
function plausible(total: Statement, parts: readonly Statement[], slot: Slot): boolean {
  const whole = figureOf(total, slot)!;
  const size = signed(total, slot, whole.value);
  const values = parts.map((part) => valueLike(figureOf(part, slot)!, whole)!);
  const sum = parts.reduce((all, part, nth) => add(all, signed(part, slot, values[nth]!)), zero);
  if (parts.length === 1) return true;
  const gap = absolute(subtract(size, sum));
  if (compare(add(gap, gap), absolute(size)) <= 0) return true;
  return slipExplains(whole.value, size, sum, values);
}

/** Would one slip of the pen, in the total or in a part, make the sum? */
function slipExplains(
  printed: Decimal,
  size: Decimal,
  sum: Decimal,
  values: readonly Decimal[],
): boolean {
  if (isSlip(printed, absolute(sum))) return true;
  const rest = subtract(size, sum);
  return values.some((value) => isSlip(value, absolute(add(value, rest))));
}

/** Adds up, or would but for one slip. */
function nearlyAddsUp(total: Statement, parts: readonly Statement[]): boolean {
  if (addsUp(total, parts, "level")) return true;
  const whole = levelOf(total)!;
  const values = parts.map((part) => valueLike(levelOf(part)!, whole)!);
  const sum = parts.reduce((all, part, nth) => add(all, signed(part, "level", values[nth]!)), zero);
  return slipExplains(whole.value, whole.value, sum, values);
}

const isSlip = (was: Decimal, meant: Decimal): boolean =>
  slipBetween(decimalText(was), decimalText(meant)) !== null;

/** Rates are no parts of rates. */
const figureOf = (statement: Statement, slot: Slot): Figure | null => {
  const figure = slot === "level" ? levelOf(statement) : changeOf(statement);
  return figure?.unit === "%" ? null : figure;
};

function withFigures(total: Statement, parts: readonly Statement[], slot: Slot): Statement[] {
  const whole = figureOf(total, slot);
  if (!whole) return [];
  return parts.filter((part) => {
    const figure = figureOf(part, slot);
    return figure !== null && valueLike(figure, whole) !== null;
  });
}

function addsUp(total: Statement, parts: readonly Statement[], slot: Slot): boolean {
  const whole = figureOf(total, slot)!;
  let sum: Decimal = zero;
  for (const part of parts)
    sum = add(sum, signed(part, slot, valueLike(figureOf(part, slot)!, whole)!));
  const difference = subtract(signed(total, slot, whole.value), sum);
  if (isZero(difference)) return true;
  return slack(
    whole,
    parts.map((part) => figureOf(part, slot)!),
    difference,
  );
}

function signed(statement: Statement, slot: Slot, value: Decimal): Decimal {
  if (slot === "level") return signOf(statement) < 0 ? negate(value) : value;
  return statement.comparisons.find(({ change }) => change)?.direction === "down"
    ? negate(value)
    : value;
}
