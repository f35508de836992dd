import type { Figure } from "../../model/narrative.ts";
import type { Judged } from "./mending.ts";

/** Patterns whose agreement bears a figure out: arithmetic, not the figure printed again. */
const arithmetic = new Set(["sum", "difference", "gap", "percent", "product", "quotient"]);

/**
 * Leaves out guesses: where a failing claim rests on a likeness of names only, and arithmetic that
 * holds bears out every figure of it, the two are two things.
 */
export function withoutBorneOut(judged: readonly Judged[]): Judged[] {
  const borneOut = new Set<Figure>();
  for (const { claim, verdict } of judged) {
    if (verdict.result !== "passed" || !arithmetic.has(claim.formula)) continue;
    for (const { figure } of [claim.stated, ...verdict.operands]) if (figure) borneOut.add(figure);
  }
  return judged.filter(({ claim, verdict }) => {
    if (!claim.tentative || verdict.result !== "failed") return true;
    return ![claim.stated, ...verdict.operands].every(
      ({ figure }) => figure !== null && borneOut.has(figure),
    );
  });
}
