import { type Decimal, decimalText, isZero, subtract, trim } from "../../model/decimal.ts";
import type { Figure } from "../../model/narrative.ts";
import { causeAlone } from "./cause-alone.ts";
import type { Broken } from "./judge.ts";
import { type Judged, type TextCause, figuresIn, holdsWith, solved } from "./mending.ts";

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
