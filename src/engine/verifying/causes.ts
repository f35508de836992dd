import type { Claim, Term } from "../../model/claim.ts";
import {
  type Decimal,
  add,
  decimalText,
  isZero,
  negate,
  subtract,
  trim,
  zero,
} from "../../model/decimal.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure } from "../../model/narrative.ts";
import { causeAlone } from "./cause-alone.ts";
import { type Broken, type Verdict, judge } from "./judge.ts";

/** A claim that was looked at. */
export interface Judged {
  readonly id: string;
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** One wrong figure, or one claim that stands alone, and every failing claim it accounts for. */
export interface TextCause {
  /** The figure that, mended, mends the failures; null when no single figure does. */
  readonly figure: Figure | null;
  readonly becomes: Decimal | null;
  readonly failures: readonly Judged[];
  /** The figure behind which an item of a list seems to be missing. */
  readonly missingBehind?: Figure;
}

/**
 * Finds the fewest wrong figures behind the failing claims: a figure is to blame when another
 * value of it mends several failures and breaks nothing that holds now.
 */
export function causesOf(judged: readonly Judged[]): TextCause[] {
  const users = usersOf(judged);
  const failed = judged.filter(({ verdict }) => verdict.result === "failed");
  const causes: TextCause[] = [];
  const mended = new Set<Judged>();
  for (const island of islandsOf(failed, users)) {
    const open = new Set(island);
    while (open.size > 1) {
      const best = bestSuspect(open, users);
      if (!best) break;
      causes.push(best);
      for (const one of best.failures) {
        open.delete(one);
        mended.add(one);
      }
    }
  }
  causes.sort((a, b) => b.failures.length - a.failures.length);
  for (const one of failed) if (!mended.has(one)) causes.push(causeAlone(one, users));
  return causes;
}

/** Failing claims that rest on common figures, together: what is wrong in one says nothing of another. */
function islandsOf(
  failed: readonly Judged[],
  users: ReadonlyMap<Figure, readonly Judged[]>,
): Judged[][] {
  const places = new Map(failed.map((one, nth) => [one, nth]));
  const seen = new Set<Judged>();
  const met = new Set<Figure>();
  return failed.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const island = [first];
    for (const one of island) {
      for (const figure of figuresIn(one.claim)) {
        if (met.has(figure)) continue;
        met.add(figure);
        for (const other of users.get(figure)!) {
          if (other.verdict.result !== "failed" || seen.has(other)) continue;
          seen.add(other);
          island.push(other);
        }
      }
    }
    return [island.sort((a, b) => places.get(a)! - places.get(b)!)];
  });
}

function usersOf(judged: readonly Judged[]): Map<Figure, Judged[]> {
  const users = new Map<Figure, Judged[]>();
  for (const one of judged) {
    for (const figure of figuresIn(one.claim)) {
      const list = users.get(figure);
      if (list) list.push(one);
      else users.set(figure, [one]);
    }
  }
  return users;
}

/**
 * Printed figures a claim rests on, those behind derived terms included. What stands in another
 * document is given: nobody mends it here.
 */
export function figuresIn({ stated, operands }: Claim): Set<Figure> {
  const found = new Set<Figure>();
  const visit = (term: Term): void => {
    if (term.from) return;
    if (term.figure) found.add(term.figure);
    for (const one of term.derived ?? []) visit(one);
  };
  visit(stated);
  for (const one of operands) visit(one);
  return found;
}

function bestSuspect(
  open: ReadonlySet<Judged>,
  users: ReadonlyMap<Figure, readonly Judged[]>,
): TextCause | null {
  let best: TextCause | null = null;
  let reached = 1;
  const tried = new Set<Figure>();
  for (const failure of open) {
    for (const figure of figuresIn(failure.claim)) {
      if (tried.has(figure)) continue;
      tried.add(figure);
      const uses = users.get(figure)!;
      const failing = uses.filter((one) => open.has(one));
      if (failing.length <= reached) continue;
      for (const value of valuesFor(figure, failing)) {
        const mends = failing.filter(({ claim }) => holdsWith(claim, figure, value));
        if (mends.length <= reached) continue;
        const breaks = uses.filter(
          ({ claim, verdict }) => verdict.result === "passed" && !holdsWith(claim, figure, value),
        );
        if (breaks.length > 0) continue;
        best = { figure, becomes: value, failures: mends };
        reached = mends.length;
      }
    }
  }
  return best;
}

/** A figure of which more different values are wanted is not the one to blame. */
const mostValues = 24;

function valuesFor(figure: Figure, failing: readonly Judged[]): Decimal[] {
  const values = new Map<string, Decimal>();
  for (const { claim, verdict } of failing) {
    const value = solved(claim, verdict as Broken, figure);
    if (!value || isZero(subtract(value, figure.value))) continue;
    values.set(decimalText(trim(value)), value);
    if (values.size >= mostValues) break;
  }
  return [...values.values()];
}

/** The value of a figure with which a sum or difference holds, or a percentage as it is stated. */
export function solved(claim: Claim, verdict: Broken, figure: Figure): Decimal | null {
  const { stated, formula } = claim;
  if (stated.figure === figure) {
    return stated.sign < 0 ? negate(verdict.expected) : verdict.expected;
  }
  const operand = verdict.operands.find((one) => one.figure === figure);
  if (!operand) return null;
  if (formula === "sum" || formula === "equal") {
    const gap = valueLike({ ...figure, value: verdict.difference, unit: stated.unit }, figure);
    if (!gap) return null;
    return add(figure.value, operand.sign < 0 ? negate(gap) : gap);
  }
  if (formula === "difference" || formula === "gap") {
    const first = verdict.operands[0] === operand;
    return add(figure.value, first ? verdict.difference : negate(verdict.difference));
  }
  return null;
}

/** Does a claim hold once a figure has another value? */
export function holdsWith(claim: Claim, figure: Figure, value: Decimal): boolean {
  const swapped = (term: Term): Term => {
    if (term.figure === figure) return { ...term, value };
    if (!term.derived) return term;
    const derived = term.derived.map(swapped);
    if (derived.every((one, nth) => one === term.derived![nth])) return term;
    return { ...term, derived, value: again(term, derived) };
  };
  const other: Claim = {
    ...claim,
    stated: swapped(claim.stated),
    operands: claim.operands.map(swapped),
    otherwise: claim.otherwise.map((terms) => terms.map(swapped)),
  };
  return judge(other).result === "passed";
}

/** A derived term worked out again: every derivation is a signed sum. */
function again(term: Term, derived: readonly Term[]): Decimal {
  return derived.reduce((sum, one) => {
    const value = valueLike(one, term) ?? zero;
    return add(sum, one.sign < 0 ? negate(value) : value);
  }, zero);
}
