import { type Decimal, decimalText, isZero, trim } from "../model/decimal.ts";
import type { Failed, Instance } from "../model/outcome.ts";
import type { Fact } from "../model/reading.ts";
import { exchanges } from "./exchanges.ts";
import { impliedFigures } from "./implied.ts";
import { missingLines } from "./missing-lines.ts";
import { scaledTables } from "./scaled-tables.ts";
import { slipBetween } from "./slips.ts";
import type { Trial } from "./trial.ts";

/** Something that would explain failing relations. */
export interface Hypothesis {
  readonly kind:
    "figure" | "exchange" | "columns-exchanged" | "table-scaled" | "missing-line" | "relation";
  /** Cells that would be wrong, the one to look at first in front. */
  readonly at: readonly Fact[];
  /** What they should be. */
  readonly figures: ReadonlyMap<Fact, Decimal>;
  /** What the first cell should be. */
  readonly becomes: Decimal | null;
  /** Failing relations it mends besides those its figures mend. */
  readonly mends?: readonly Instance[];
  /** How unlikely it is of itself, against the weight of one relation. */
  readonly cost: number;
  /** A line left out: its code where another table tells. */
  readonly missing?: {
    readonly code: string | null;
    readonly label: string | null;
    /** What the line must hold, by a cell of its column. */
    readonly amounts: ReadonlyMap<Fact, Decimal>;
  };
}

/** Suppositions about whole tables, tried before single cells: they tie failures together that share none. */
export function wholeTables(failures: readonly Failed[], trial: Trial): Iterable<Hypothesis> {
  return scaledTables(impliedFigures(failures, trial), trial);
}

/** Every supposition worth trying for these failing relations. */
export function* hypothesesFor(failures: readonly Failed[], trial: Trial): Iterable<Hypothesis> {
  const implied = impliedFigures(failures, trial);
  for (const [fact, values] of implied) {
    for (const value of values) yield wrongFigure(fact, value, trial, failures);
  }
  yield* exchanges(implied, trial);
  yield* missingLines(failures, trial);
}

/** One wrong figure. Likelier when it looks like a slip of the pen; less so where nothing is printed. */
function wrongFigure(
  fact: Fact,
  value: Decimal,
  trial: Trial,
  failures: readonly Failed[],
): Hypothesis {
  const current = trial.valueOf(fact);
  let cost = 0.5;
  if (slipBetween(decimalText(trim(current)), decimalText(value))) cost -= 0.15;
  if (fact.row === null) cost += 0.5;
  if (fact.cell.kind !== "amount") cost += 0.15;
  if (value.digits < 0n && current.digits >= 0n) cost += 0.4;
  if (isZero(value)) cost += 0.1;
  if (fact.cell.kind === "amount" && fact.cell.formula !== undefined) cost += 0.3;
  const isTarget = failures.some(
    ({ instance }) => instance.stated === fact && instance.relation.kind !== "bound",
  );
  if (!isTarget) cost += 0.05;
  return { kind: "figure", at: [fact], figures: new Map([[fact, value]]), becomes: value, cost };
}
