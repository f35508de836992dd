import { type Decimal, equals, isZero, subtract } from "../../model/decimal.ts";
import type { Failed, Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { expectedOf } from "../evaluating/assess.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { impliedBy } from "./implied.ts";
import type { Trial } from "./trial.ts";

/**
 * A line left out: the sums above it are short in several columns at once, by what another
 * table prints for a line this one does not have.
 */
export function* missingLines(failures: readonly Failed[], trial: Trial): Iterable<Hypothesis> {
  const absent = absentLines(failures, trial);
  for (const short of shortSums(failures, trial)) {
    const known = absent.filter((line) => line.table === short.at[0]!.table && fits(line, short));
    for (const line of known) {
      yield {
        kind: "missing-line",
        at: short.at,
        figures: line.figures,
        becomes: null,
        mends: short.instances,
        cost: 0.7,
        missing: { code: line.key, label: line.label, amounts: amountsOf(short) },
      };
    }
    if (known.length === 0 && short.instances.length >= 2 && short.sameSign) {
      yield {
        kind: "missing-line",
        at: short.at,
        figures: new Map(),
        becomes: null,
        mends: short.instances,
        cost: 0.9,
        missing: { code: null, label: null, amounts: amountsOf(short) },
      };
    }
  }
  for (const line of absent) {
    if (line.figures.size < 2) continue;
    yield {
      kind: "missing-line",
      at: [...line.figures.keys()],
      figures: line.figures,
      becomes: null,
      cost: 0.9,
      missing: { code: line.key, label: line.label, amounts: line.figures },
    };
  }
}

/** What the sums lack, by their own cells. */
const amountsOf = ({ at, gaps }: ShortSum): ReadonlyMap<Fact, Decimal> =>
  new Map(at.map((fact) => [fact, gaps.get(fact.column.id)!]));

interface AbsentLine {
  readonly table: Fact["table"];
  readonly key: string;
  readonly label: string | null;
  /** What other tables print for it. */
  readonly figures: Map<Fact, Decimal>;
}

/** Lines that failing relations look for in a table that does not have them. */
function absentLines(failures: readonly Failed[], trial: Trial): AbsentLine[] {
  const lines = new Map<string, AbsentLine>();
  for (const { instance } of failures) {
    const all = [instance.stated, ...instance.parts];
    for (const fact of all) {
      if (fact.row !== null) continue;
      const value = impliedBy(instance, fact, trial);
      if (!value || value.digits <= 0n) continue;
      const id = `${fact.table.grid.name}|${fact.line}`;
      let line = lines.get(id);
      if (!line) {
        const label =
          all.find((one) => one.row !== null && one.line === fact.line)?.lineLabel ?? null;
        lines.set(id, (line = { table: fact.table, key: fact.line, label, figures: new Map() }));
      }
      if (instance.relation.kind !== "bound" || !line.figures.has(fact))
        line.figures.set(fact, value);
    }
  }
  return [...lines.values()];
}

interface ShortSum {
  readonly instances: Instance[];
  readonly at: Fact[];
  readonly gaps: Map<string, Decimal>;
  sameSign: boolean;
}

/** Sums over lines that fail, gathered by the line that states them. */
function shortSums(failures: readonly Failed[], trial: Trial): ShortSum[] {
  const sums = new Map<string, ShortSum>();
  for (const { instance, lastDigit } of failures) {
    const { relation, stated, parts } = instance;
    if (lastDigit) continue;
    const free =
      relation.over === "parents" || relation.parts.some(({ ref }) => ref.startsWith("lines:"));
    const overLines =
      free &&
      relation.kind === "sum" &&
      relation.columns !== undefined &&
      parts.every((part) => part.column === stated.column && part.table === stated.table);
    if (!overLines) continue;
    const values = new Map([stated, ...parts].map((one) => [one, trial.valueOf(one)]));
    const gap = subtract(values.get(stated)!, expectedOf(instance, values)!);
    if (isZero(gap)) continue;
    const id = `${stated.table.grid.name}|${stated.line}|${relation.id}`;
    const sum: ShortSum = sums.get(id) ?? {
      instances: [],
      at: [],
      gaps: new Map(),
      sameSign: true,
    };
    sum.instances.push(instance);
    sum.at.push(stated);
    sum.gaps.set(stated.column.id, gap);
    sum.sameSign &&= gap.digits > 0n;
    sums.set(id, sum);
  }
  return [...sums.values()];
}

/** Whether what others print for a line is what the sums lack, in every column both know. */
function fits(line: AbsentLine, short: ShortSum): boolean {
  let shared = 0;
  for (const [fact, value] of line.figures) {
    const gap = short.gaps.get(fact.column.id);
    if (!gap) continue;
    if (!equals(gap, value)) return false;
    shared += 1;
  }
  const parent = short.at[0]!.line;
  return shared > 0 && (parent === "total" || !/^\d+$/.test(parent) || line.key.startsWith(parent));
}
