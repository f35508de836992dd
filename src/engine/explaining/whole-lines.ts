import { type Decimal, decimalText, equals, isZero, trim, zero } from "../../model/decimal.ts";
import type { Fact } from "../../model/reading.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Implied } from "./implied.ts";
import { slipBetween } from "../../model/slips.ts";
import type { Trial } from "./trial.ts";

/**
 * A line wrong, or left blank, in several columns at once: its own columns still agree, only
 * the sums above it do not. Tried where every figure looks like a slip, or nothing is printed,
 * or the line should not be there at all.
 */
export function* wholeLines(implied: Implied, trial: Trial): Iterable<Hypothesis> {
  const lines = new Map<string, Fact[]>();
  for (const fact of implied.keys()) {
    if (fact.row === null) continue;
    const key = `${fact.table.grid.name}|${fact.row}|${fact.line}`;
    const line = lines.get(key);
    if (line) line.push(fact);
    else lines.set(key, [fact]);
  }
  for (const facts of lines.values()) {
    if (facts.length < 2) continue;
    const figures = new Map(
      facts.flatMap((fact) => {
        const value = implied.get(fact)!.find((one) => isLikely(trial.valueOf(fact), one, fact));
        return value ? [[fact, value] as const] : [];
      }),
    );
    yield* supposed(figures, 0.7);
    if (facts.every((fact) => implied.get(fact)!.some(isZero))) {
      yield* supposed(new Map(facts.map((fact) => [fact, zero])), 0.8);
    }
  }
}

function* supposed(figures: ReadonlyMap<Fact, Decimal>, cost: number): Iterable<Hypothesis> {
  const at = [...figures.keys()];
  if (at.length < 2) return;
  yield { kind: "line", at, figures, becomes: figures.get(at[0]!)!, cost };
}

function isLikely(current: Decimal, value: Decimal, fact: Fact): boolean {
  if (value.digits < 0n || equals(current, value)) return false;
  if (fact.cell.kind === "blank") return true;
  return slipBetween(decimalText(trim(current)), decimalText(value)) !== null;
}
