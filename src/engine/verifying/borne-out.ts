import type { Term } from "../../model/claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure } from "../../model/narrative.ts";
import { type Judged, holdsWith } from "./mending.ts";

/** Patterns whose agreement bears a figure out: arithmetic, not the figure printed again. */
const arithmetic = new Set(["sum", "difference", "gap", "percent", "product", "quotient"]);

/**
 * Leaves out guesses: where a failing claim rests on a likeness of names only, and arithmetic that
 * holds bears out every figure of it, the two are two things. A percentage that holds with the one
 * figure as with the other bears out neither.
 */
export function withoutBorneOut(judged: readonly Judged[]): Judged[] {
  const holding = new Map<Figure, Judged[]>();
  for (const one of judged) {
    const { claim, verdict } = one;
    if (verdict.result !== "passed" || !arithmetic.has(claim.formula)) continue;
    for (const { figure } of [claim.stated, ...verdict.operands]) {
      if (!figure) continue;
      const own = holding.get(figure);
      if (own) own.push(one);
      else holding.set(figure, [one]);
    }
  }
  const isBorneOut = (own: Term, other: Term): boolean => {
    const value = own.figure && valueLike(other, own.figure);
    const users = own.figure ? (holding.get(own.figure) ?? []) : [];
    if (value === null) return users.length > 0;
    return users.some(({ claim }) => !holdsWith(claim, own.figure!, value));
  };
  return judged.filter(({ claim, verdict }) => {
    const [other] = verdict.operands;
    if (!claim.tentative || verdict.result !== "failed" || !other) return true;
    return !(isBorneOut(claim.stated, other) && isBorneOut(other, claim.stated));
  });
}
