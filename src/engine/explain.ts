import type { Failed, Instance } from "../model/outcome.ts";
import type { Fact } from "../model/reading.ts";
import { type Evaluation, isFailed, relationsByFact } from "./evaluate.ts";
import { hypothesesFor, wholeTables } from "./explaining/hypotheses.ts";
import type { Hypothesis } from "./explaining/hypothesis.ts";
import { type Trial, openTrial } from "./explaining/trial.ts";

/** One cause with everything it breaks. */
export interface Cause {
  readonly hypothesis: Hypothesis;
  /** Failing relations it explains, the most telling first. */
  readonly failures: readonly Failed[];
  /** Relations the supposed figure satisfies, of those that speak about it. */
  readonly agree: number;
  readonly asked: number;
}

/**
 * Finds for the failing relations the fewest causes: one wrong figure that breaks five
 * relations is one cause. Each round takes the supposition (a figure, two figures exchanged,
 * a line left out …) that mends most and upsets least, supposes it true, and goes on with
 * what still fails. Failures that nothing explains stand for themselves.
 */
export function explain(evaluation: Evaluation, isHint: (instance: Instance) => boolean): Cause[] {
  const failed = evaluation.outcomes.filter(isFailed);
  if (failed.length === 0) return [];
  const instances = evaluation.outcomes.map((outcome) => outcome.instance);
  const trial = openTrial(relationsByFact(instances), isHint);
  const whole = causesOf(failed, trial, wholeTables);
  const causes = whole.causes;
  for (const component of components(whole.open, instances)) {
    const still = component.filter((failure) => !attributed(failure, causes, trial));
    const { causes: more, open } = causesOf(still, trial, hypothesesFor);
    causes.push(...more, ...open.map(standalone));
  }
  return causes;
}

/** Whether a failure is mended by what was supposed for another one; then it belongs to that cause. */
function attributed(failure: Failed, causes: Cause[], trial: Trial): boolean {
  if (!trial.holds(failure.instance)) return false;
  const { stated, parts } = failure.instance;
  const at = causes.findIndex(({ hypothesis }) =>
    [stated, ...parts].some((fact) => hypothesis.figures.has(fact)),
  );
  const cause = causes[at];
  if (!cause) return false;
  causes[at] = { ...cause, failures: [...cause.failures, failure] };
  return true;
}

type Supposing = (failures: readonly Failed[], trial: Trial) => Iterable<Hypothesis>;

/** Accepts the best supposition, and the best of what is left, until none explains anything. */
function causesOf(
  failures: readonly Failed[],
  trial: Trial,
  supposing: Supposing,
): { readonly causes: Cause[]; readonly open: readonly Failed[] } {
  const causes: Cause[] = [];
  let open = failures;
  while (open.length > 0) {
    const best = bestOf(supposing(open, trial), trial);
    if (!best) break;
    trial.suppose(best.hypothesis.figures);
    const mended = ({ instance }: Failed) => best.mends.has(instance) || trial.holds(instance);
    const explained = open.filter(mended);
    if (explained.length === 0) break;
    causes.push({
      hypothesis: best.hypothesis,
      failures: telling(explained, best.hypothesis),
      agree: best.agree,
      asked: best.asked,
    });
    open = open.filter((failure) => !mended(failure));
  }
  return { causes, open };
}

interface Scored {
  readonly hypothesis: Hypothesis;
  readonly mends: ReadonlySet<Instance>;
  readonly score: number;
  readonly agree: number;
  readonly asked: number;
}

function bestOf(hypotheses: Iterable<Hypothesis>, trial: Trial): Scored | null {
  let best: Scored | null = null;
  for (const hypothesis of hypotheses) {
    const { mended, broken, asked, agree } = trial.weigh(
      hypothesis.figures,
      hypothesis.mends ?? [],
    );
    if (mended.weight <= 0) continue;
    const score = mended.weight - 1.2 * broken - hypothesis.cost;
    if (best && score <= best.score) continue;
    best = { hypothesis, mends: mended.instances, score, agree, asked };
  }
  return best && best.score > -0.9 ? best : null;
}

/** The relation that shows the error best first: one whose stated side is the wrong cell. */
function telling(failures: readonly Failed[], { at }: Hypothesis): Failed[] {
  const rank = ({ instance }: Failed) =>
    instance.stated === at[0] ? 0 : instance.relation.kind === "bound" ? 2 : 1;
  return [...failures].sort((a, b) => rank(a) - rank(b));
}

/** A failure nothing explains: its stated side is named. */
function standalone(failure: Failed): Cause {
  const { stated } = failure.instance;
  return {
    hypothesis: {
      kind: "relation",
      at: [stated],
      figures: new Map(),
      becomes: null,
      cost: 0,
    },
    failures: [failure],
    agree: 0,
    asked: 0,
  };
}

/**
 * Failing relations that may have one cause: they share cells or the line they state, or a
 * formula carries a figure of the one into the other.
 */
function components(failed: readonly Failed[], instances: readonly Instance[]): Failed[][] {
  const knots = new Knots();
  for (const { instance } of failed) {
    knots.tie(instance, lineOf(instance));
    knots.tie(instance, columnOf(instance));
    for (const fact of [instance.stated, ...instance.parts]) {
      knots.tie(instance, fact);
      if (fact.row === null) for (const line of linesAbove(fact)) knots.tie(instance, line);
    }
  }
  for (const { relation, stated, parts } of instances) {
    if (!relation.derives || stated.cell.kind !== "amount" || !stated.cell.formula) continue;
    for (const part of parts) if (part.cell.kind === "amount") knots.tie(stated, part);
  }
  const sets = new Map<unknown, Failed[]>();
  for (const failure of failed) {
    const knot = knots.of(failure.instance);
    const set = sets.get(knot);
    if (set) set.push(failure);
    else sets.set(knot, [failure]);
  }
  return [...sets.values()].sort((a, b) => b.length - a.length);
}

/** Lines whose sums lack a subject line that is not there. */
function linesAbove({ table, line }: Fact): string[] {
  if (!/^\d+$/.test(line)) return [];
  const above = [3, 5]
    .filter((length) => length < line.length)
    .map((length) => line.slice(0, length));
  return [...above, "total"].map((key) => `${table.grid.name}|${key}`);
}

const columnOf = ({ stated }: Instance): string =>
  `${stated.table.grid.name}|*|${stated.column.id}`;

const lineOf = ({ stated }: Instance): string => `${stated.table.grid.name}|${stated.line}`;

/** Things tied together, directly or through others. */
class Knots {
  private readonly above = new Map<unknown, unknown>();

  of(thing: unknown): unknown {
    let at = thing;
    for (let up = this.above.get(at); up !== undefined; up = this.above.get(at)) at = up;
    if (at !== thing) this.above.set(thing, at);
    return at;
  }

  tie(a: unknown, b: unknown): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x !== y) this.above.set(x, y);
  }
}
