import { add, equals, negate, subtract, type Decimal } from "../../model/decimal.ts";
import type { Instance, Outcome } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { assess, valueOf } from "../evaluating/assess.ts";

/** What supposing some figures would change. */
export interface Weighing {
  /** Failing relations that would hold. */
  readonly mended: { readonly weight: number; readonly instances: ReadonlySet<Instance> };
  /** Weight of the holding relations that would fail. */
  readonly broken: number;
  /** Relations that speak about the first supposed figure, and how many of them it satisfies. */
  readonly asked: number;
  readonly agree: number;
}

/** Tries suppositions against all relations; keeps those that were accepted. */
export interface Trial {
  weigh(figures: ReadonlyMap<Fact, Decimal>, alsoMends: Iterable<Instance>): Weighing;
  suppose(figures: ReadonlyMap<Fact, Decimal>): void;
  holds(instance: Instance): boolean;
  relationsOf(fact: Fact): readonly Instance[];
  valueOf(fact: Fact): Decimal;
  /** The figures with what formulas make of them: a computed total follows its parts. */
  followed(figures: ReadonlyMap<Fact, Decimal>): ReadonlyMap<Fact, Decimal>;
}

/** @param isHint whether failing it would only be a hint: weak evidence. */
export function openTrial(
  byFact: ReadonlyMap<Fact, readonly Instance[]>,
  isHint: (instance: Instance) => boolean,
): Trial {
  return new OpenTrial(byFact, isHint);
}

type Standing = "failed" | "rounded" | "exact" | "skipped";

/** Agreeing to the last digit is better evidence than agreeing but for rounding. */
const rank: Readonly<Record<Standing, number>> = { failed: 0, rounded: 0.75, exact: 1, skipped: 1 };

function standing(outcome: Outcome): Standing {
  if (outcome.result !== "passed") return outcome.result;
  return outcome.residue ? "rounded" : "exact";
}

class OpenTrial implements Trial {
  private readonly accepted = new Map<Fact, Decimal>();

  constructor(
    private readonly byFact: ReadonlyMap<Fact, readonly Instance[]>,
    private readonly isHint: (instance: Instance) => boolean,
  ) {}

  /** What must hold counts fully; a bound and a hint say less. */
  private weightOf(instance: Instance): number {
    if (this.isHint(instance)) return 0.3;
    return instance.relation.kind === "bound" ? 0.6 : 1;
  }

  relationsOf(fact: Fact): readonly Instance[] {
    return this.byFact.get(fact) ?? [];
  }

  valueOf(fact: Fact): Decimal {
    return valueOf(fact, this.accepted);
  }

  holds(instance: Instance): boolean {
    return assess(instance, this.accepted).result !== "failed";
  }

  suppose(figures: ReadonlyMap<Fact, Decimal>): void {
    for (const [fact, value] of this.followed(figures)) this.accepted.set(fact, value);
  }

  weigh(figures: ReadonlyMap<Fact, Decimal>, alsoMends: Iterable<Instance>): Weighing {
    const all = this.followed(figures);
    const supposed = new Map([...this.accepted, ...all]);
    const touched = new Set<Instance>();
    for (const fact of all.keys()) for (const one of this.relationsOf(fact)) touched.add(one);
    const mended = new Set<Instance>(alsoMends);
    let weight = 0;
    for (const one of mended) weight += this.weightOf(one);
    let broken = 0;
    const [first] = figures.keys();
    const own = new Set(first === undefined ? [] : this.relationsOf(first));
    let agree = 0;
    let asked = 0;
    for (const one of touched) {
      if (mended.has(one)) continue;
      const before = standing(assess(one, this.accepted));
      const after = standing(assess(one, supposed));
      if (own.has(one) && after !== "skipped") {
        asked += 1;
        if (after === "exact") agree += 1;
      }
      const change = (rank[after] - rank[before]) * this.weightOf(one);
      if (change < 0) broken -= change;
      else weight += change;
      if (before === "failed" && after !== "failed") mended.add(one);
    }
    return { mended: { weight, instances: mended }, broken, asked, agree };
  }

  followed(figures: ReadonlyMap<Fact, Decimal>): ReadonlyMap<Fact, Decimal> {
    const all = new Map(figures);
    const queue = [...figures].map(([fact, value]) => ({ fact, value }));
    for (let step = queue.pop(); step && all.size < 200; step = queue.pop()) {
      const change = subtract(step.value, this.valueOf(step.fact));
      for (const instance of this.relationsOf(step.fact)) {
        const { stated, parts, signs, relation } = instance;
        const at = parts.indexOf(step.fact);
        if (at < 0 || !relation.derives || relation.kind === "product" || all.has(stated)) continue;
        if (stated.cell.kind !== "amount" || stated.cell.formula === undefined) continue;
        // A formula whose stored result is out of date does not follow: it already says otherwise.
        if (assess(instance, this.accepted).result !== "passed") continue;
        const value = add(this.valueOf(stated), signs[at] === -1 ? negate(change) : change);
        if (equals(value, this.valueOf(stated))) continue;
        all.set(stated, value);
        queue.push({ fact: stated, value });
      }
    }
    return all;
  }
}
