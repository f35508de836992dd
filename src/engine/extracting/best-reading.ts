import { levelOf } from "../../model/figures.ts";
import { isDivisionOf, isNothingButDivisionOf } from "../../model/known-wholes.ts";
import type { Statement } from "../../model/narrative.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";
import { type Slot, addsUp, figureOf, plausible, withFigures } from "./adding-up.ts";
import type { PartLists } from "./announced-parts.ts";
import type { Totals } from "./announced-totals.ts";

export interface ReadingOfParts {
  readonly total: Statement;
  readonly parts: readonly Statement[];
}

/** How far back an amount that the list makes exactly is looked for. */
const reach = 120;

/**
 * What a list is the list of. Punctuation says how far it reaches and which figure it divides;
 * where that leaves a choice, the reading that adds up is meant, and where none does, the usual
 * one, unless it is not even near.
 */
export function bestReading(
  statements: readonly Statement[],
  { totals, bond, bracketed }: Totals,
  parts: PartLists,
  slot: Slot,
): ReadingOfParts | null {
  const [first, ...rest] = totals;
  const spoken = bond === "same" ? first : undefined;
  return (
    (first && ofTotal(first, parts, slot, bond === "same")) ??
    (bond === "far" ? null : firstOf(totals, (total) => byName(total, parts, slot))) ??
    firstOf(rest, (total) => exactly(total, parts, slot)) ??
    madeExactly(statements, parts.usual, slot, spoken, bracketed === true) ??
    (first ? anyhow(first, parts.usual, slot, bond) : null)
  );
}

function firstOf<A, B>(all: readonly A[], read: (one: A) => B | null): B | null {
  for (const one of all) {
    const found = read(one);
    if (found) return found;
  }
  return null;
}

/** The likeliest total: the usual list, a longer one, one that ends at a stronger sign, any. */
function ofTotal(
  total: Statement,
  { lists, usual }: PartLists,
  slot: Slot,
  same: boolean,
): ReadingOfParts | null {
  const near = withFigures(total, usual, slot).filter((part) => part !== total);
  const fits = (parts: readonly Statement[]): ReadingOfParts | null =>
    parts.length > 1 && !parts.includes(total) && addsUp(total, parts, slot)
      ? { total, parts }
      : null;
  const figures = lists.map(({ parts, natural }) => ({
    parts: withFigures(total, parts, slot),
    natural,
  }));
  // 医保基金支付11086万元，其中住院…基金支付10503万元，门诊…基金支付583万元.
  const alike = same
    ? figures.map(({ parts, natural }) => ({
        parts: parts.filter((part) => sameSubject(part.subject, total.subject) > 0),
        natural: natural && parts.length > 2,
      }))
    : [];
  const namesakes = alike.find(({ parts, natural }) => natural && parts.length > 1)?.parts;
  const asNamesakes =
    namesakes && namesakes.length < near.length && plausible(total, namesakes, slot)
      ? { total, parts: namesakes }
      : null;
  return (
    fits(near) ??
    firstOf(alike, ({ parts }) => fits(parts)) ??
    asNamesakes ??
    firstOf(figures, ({ parts }) => (parts.length > near.length ? fits(parts) : null)) ??
    firstOf(figures, ({ parts, natural }) => (natural ? fits(parts) : null)) ??
    // Said in one sentence and nearly right: a slip, not another list.
    (same && near.length > 1 && plausible(total, near, slot) ? { total, parts: near } : null) ??
    byName(total, { lists, usual }, slot) ??
    firstOf([...figures].reverse(), ({ parts }) => fits(parts))
  );
}

/** 三公 is 因公出国, 公务用车 and 公务接待: named side by side they divide it, whatever they add up to. */
function byName(total: Statement, { lists, usual }: PartLists, slot: Slot): ReadingOfParts | null {
  const figured = (list: readonly Statement[]): Statement[] =>
    withFigures(total, list, slot).filter((part) => part !== total);
  const fits = (parts: readonly Statement[]): boolean =>
    parts.every((part) => isOneStage(total, part));
  const parts = figured(usual);
  if (isDivisionOf(total, parts) && fits(parts)) return { total, parts };
  // Each part with its visits and visitors, told apart by semicolons: the list goes on behind them.
  const further = lists.map((list) => figured(list.parts));
  const whole = further.find((list) => isNothingButDivisionOf(total, list) && fits(list));
  return whole ? { total, parts: whole } : null;
}

/** A budget is not divided into accounts. */
const isOneStage = (total: Statement, { levels }: Statement): boolean =>
  levelOf(total) !== total.levels.budget || levels.accounts === undefined;

function exactly(total: Statement, { lists }: PartLists, slot: Slot): ReadingOfParts | null {
  return firstOf([...lists].reverse(), ({ parts: all }) => {
    const parts = withFigures(total, all, slot);
    const fits = parts.length > 1 && !parts.includes(total) && addsUp(total, parts, slot);
    return fits ? { total, parts } : null;
  });
}

/**
 * An amount said before that the list makes: the same total divided another way.
 * @param spoken what the sentence itself divides: the other side's total, or the same thing said
 *   before, is not meant instead
 */
function madeExactly(
  statements: readonly Statement[],
  list: readonly Statement[],
  slot: Slot,
  spoken: Statement | undefined,
  bracketed: boolean,
): ReadingOfParts | null {
  const first = list[0];
  if (!first || list.length < 2) return null;
  // 整改43家（包括医疗机构20家、药店23家）: a bracket divides what its own sentence says.
  const sealed =
    bracketed && spoken && withFigures(spoken, list, slot).length === list.length ? spoken : null;
  for (let i = first.index - 1; i >= 0 && i >= first.index - reach; i--) {
    const total = statements[i]!;
    if (sealed && !isOneSentence(sealed, total)) break;
    if (spoken && spoken !== total && isItsRival(spoken, total)) continue;
    const parts = withFigures(total, list, slot);
    if (parts.length === list.length && addsUp(total, parts, slot)) return { total, parts };
  }
  return null;
}

const isOneSentence = (a: Statement, b: Statement): boolean =>
  a.passage === b.passage && a.sentence === b.sentence;

/** 收入 beside 支出, or the same name once more. */
const isItsRival = ({ subject: a }: Statement, { subject: b }: Statement): boolean =>
  (a.side !== null && b.side !== null && a.side !== b.side) || sameSubject(a, b) === 2;

/** Nothing adds up: the usual list, where the words leave no doubt or it is nearly right. */
function anyhow(
  total: Statement,
  usual: readonly Statement[],
  slot: Slot,
  bond: Totals["bond"],
): ReadingOfParts | null {
  if (!figureOf(total, slot)) return null;
  const parts = withFigures(total, usual, slot);
  if (parts.length === 0 || parts.includes(total)) return null;
  if (parts.length === 1) {
    const isHere = parts[0]!.passage === total.passage && !isOfAnother(parts[0]!, total);
    return isHere ? { total, parts } : null;
  }
  const near =
    (bond === "same" && slot === "level") || (bond !== "far" && plausible(total, parts, slot));
  return near ? { total, parts } : null;
}

/** 民生类500万元，占专项资金的50%: it says itself what it is a part of. */
const isOfAnother = ({ shares }: Statement, { subject }: Statement): boolean =>
  shares.some(({ of }) => {
    const whole = subjectOf(of, "sentence");
    return whole.core.length >= 2 && sameSubject(whole, subject) === 0;
  });
