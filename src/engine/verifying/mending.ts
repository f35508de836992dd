import type { Claim, Term } from "../../model/claim.ts";
import { type Decimal, add, negate, zero } from "../../model/decimal.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure } from "../../model/narrative.ts";
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
