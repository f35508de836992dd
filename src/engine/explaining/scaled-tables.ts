import { type Decimal, equals, isZero, shift } from "../../model/decimal.ts";
import type { Fact, Table } from "../../model/reading.ts";
import { holdsFigures } from "../../model/sheet.ts";
import type { Hypothesis } from "./hypothesis.ts";
import type { Implied } from "./implied.ts";
import type { Trial } from "./trial.ts";

/** 元 against 万元. */
const powers = [-4, 4] as const;

/** Whole tables filled in another unit than they state: every amount ten thousand times too large, or too small. */
export function* scaledTables(implied: Implied, trial: Trial): Iterable<Hypothesis> {
  const seen = new Set<string>();
  for (const [fact, values] of implied) {
    for (const power of powers) {
      const key = `${fact.table.grid.name}|${power}`;
      if (seen.has(key) || !isScaled(trial.valueOf(fact), values, power)) continue;
      seen.add(key);
      yield wholeTable(fact.table, power, trial);
    }
  }
}

const isScaled = (value: Decimal, values: readonly Decimal[], power: number): boolean =>
  !isZero(value) && values.some((one) => equals(one, shift(value, power)));

function wholeTable(table: Table, power: number, trial: Trial): Hypothesis {
  const figures = new Map<Fact, Decimal>();
  for (const line of table.blocks.flatMap(({ lines }) => lines)) {
    for (const fact of line.facts.values()) {
      const money =
        holdsFigures(fact.column) &&
        fact.column.role !== "quantity" &&
        fact.column.role !== "count";
      if (!money || fact.cell.kind !== "amount" || isZero(trial.valueOf(fact))) continue;
      figures.set(fact, shift(trial.valueOf(fact), power));
    }
  }
  const at = [...figures.keys()];
  return { kind: "table-scaled", at, figures, becomes: figures.get(at[0]!)!, cost: 1 };
}
