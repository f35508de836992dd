import type { Failed, Instance, Outcome } from "../model/outcome.ts";
import type { Fact, Reading } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";
import { assess } from "./evaluating/assess.ts";
import { type Unplaced, instancesOf } from "./evaluating/instances.ts";

/** Everything that was looked at. */
export interface Evaluation {
  readonly outcomes: readonly Outcome[];
  readonly unplaced: readonly Unplaced[];
}

/** Looks at every relation that can be placed on the workbook. */
export function evaluate(reading: Reading, standard: Standard): Evaluation {
  const { instances, unplaced } = instancesOf(reading, standard);
  return { outcomes: onceInapplicable(instances.map((instance) => assess(instance))), unplaced };
}

/** A relation that does not apply (other scope) is said once, not for every line. */
function onceInapplicable(outcomes: readonly Outcome[]): Outcome[] {
  const said = new Set<string>();
  return outcomes.filter((outcome) => {
    const { rule, relation } = outcome.instance;
    if (outcome.result !== "skipped" || outcome.because !== relation.when?.otherwise) return true;
    const key = `${rule}/${relation.id}`;
    return said.has(key) ? false : said.add(key);
  });
}

export const isFailed = (outcome: Outcome): outcome is Failed => outcome.result === "failed";

/** Which relations each cell takes part in. */
export function relationsByFact(instances: Iterable<Instance>): Map<Fact, Instance[]> {
  const map = new Map<Fact, Instance[]>();
  const note = (fact: Fact, instance: Instance) => {
    const known = map.get(fact);
    if (known) {
      if (known.at(-1) !== instance) known.push(instance);
    } else map.set(fact, [instance]);
  };
  for (const instance of instances) {
    note(instance.stated, instance);
    for (const part of instance.parts) note(part, instance);
    for (const fact of instance.condition ?? []) if (fact) note(fact, instance);
  }
  return map;
}
