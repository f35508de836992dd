import { type Decimal, equals } from "../../model/decimal.ts";
import type { Fact } from "../../model/reading.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Implied } from "./implied.ts";
import type { Trial } from "./trial.ts";

/** Two figures, or two whole columns, standing in each other's place. */
export function* exchanges(implied: Implied, trial: Trial): Iterable<Hypothesis> {
  yield* figuresExchanged(implied, trial);
  yield* columnsExchanged(implied, trial);
}

function* figuresExchanged(implied: Implied, trial: Trial): Iterable<Hypothesis> {
  const facts = [...implied.keys()].filter((fact) => fact.row !== null);
  for (let i = 0; i < facts.length && i < 150; i++) {
    const a = facts[i]!;
    for (let j = i + 1; j < facts.length && j < 150; j++) {
      const b = facts[j]!;
      if (a.table !== b.table || (a.row !== b.row && a.at !== b.at)) continue;
      const [ofA, ofB] = [trial.valueOf(a), trial.valueOf(b)];
      if (equals(ofA, ofB)) continue;
      const says = (fact: Fact, value: Decimal) =>
        implied.get(fact)!.some((one) => equals(one, value));
      if (!says(a, ofB) || !says(b, ofA)) continue;
      const figures = new Map([
        [a, ofB],
        [b, ofA],
      ]);
      yield { kind: "exchange", at: [a, b], figures, becomes: ofB, cost: 0.6 };
    }
  }
}

/** Columns of one block whose figures would have to change places in every line. */
function* columnsExchanged(implied: Implied, trial: Trial): Iterable<Hypothesis> {
  const seen = new Set<string>();
  const facts = [...implied.keys()];
  for (const a of facts) {
    for (const b of facts) {
      if (a.table !== b.table || a.column === b.column || a.line !== b.line) continue;
      const key = [a.table.grid.name, ...[a.column.id, b.column.id].sort()].join("|");
      if (seen.has(key) || a.column.role !== b.column.role) continue;
      seen.add(key);
      const hypothesis = wholeColumns(a, b, trial);
      if (hypothesis) yield hypothesis;
    }
  }
}

function wholeColumns(a: Fact, b: Fact, trial: Trial): Hypothesis | null {
  const block = a.table.blocks.find(({ lines }) =>
    lines.some((line) => line.facts.get(a.column.id) === a),
  );
  if (!block) return null;
  const figures = new Map<Fact, Decimal>();
  const at: Fact[] = [];
  const [left, right] =
    (a.at ?? 0) <= (b.at ?? 0) ? [a.column.id, b.column.id] : [b.column.id, a.column.id];
  for (const line of block.lines) {
    const [x, y] = [line.facts.get(left), line.facts.get(right)];
    if (!x || !y || equals(trial.valueOf(x), trial.valueOf(y))) continue;
    figures.set(x, trial.valueOf(y));
    figures.set(y, trial.valueOf(x));
    at.push(x, y);
  }
  if (at.length < 4) return null;
  return { kind: "columns-exchanged", at, figures, becomes: figures.get(at[0]!)!, cost: 0.8 };
}
