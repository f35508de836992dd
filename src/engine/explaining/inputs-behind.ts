import { type Decimal, add, negate, subtract } from "../../model/decimal.ts";
import type { Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import type { Implied } from "./implied.ts";
import type { Trial } from "./trial.ts";

/** Inputs tried behind one workbook's formulas. */
const most = 300;

/**
 * The typed-in figures behind computed ones. Where formulas carry a wrong input up to a
 * total, only the total disagrees with another table; the input may be any figure below it.
 */
export function* inputsBehind(implied: Implied, trial: Trial): Iterable<readonly [Fact, Decimal]> {
  const seen = new Set<Fact>();
  let given = 0;
  for (const [computed, values] of implied) {
    if (!derivationOf(computed, trial)) continue;
    for (const value of values.slice(0, 2)) {
      const change = subtract(value, trial.valueOf(computed));
      const queue: { fact: Fact; change: Decimal }[] = [{ fact: computed, change }];
      for (let step = queue.pop(); step; step = queue.pop()) {
        const derivation = derivationOf(step.fact, trial);
        if (!derivation) {
          if (seen.has(step.fact) || implied.has(step.fact) || given >= most) continue;
          seen.add(step.fact);
          given += 1;
          yield [step.fact, add(trial.valueOf(step.fact), step.change)];
          continue;
        }
        derivation.parts.forEach((fact, index) => {
          if (fact.cell.kind !== "amount") return;
          const sign = derivation.signs[index] === -1 ? negate(step.change) : step.change;
          queue.push({ fact, change: sign });
        });
      }
    }
  }
}

/** The relation a formula cell is computed by. */
function derivationOf(fact: Fact, trial: Trial): Instance | undefined {
  if (fact.cell.kind !== "amount" || fact.cell.formula === undefined) return undefined;
  return trial
    .relationsOf(fact)
    .find(
      ({ relation, stated }) => stated === fact && relation.derives && relation.kind !== "product",
    );
}
