import { type Decimal, decimalText, isZero, trim } from "../../model/decimal.ts";
import type { Failed } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { exchanges } from "./exchanges.ts";
import { impliedFigures } from "./implied.ts";
import { inputsBehind } from "./inputs-behind.ts";
import { missingLines } from "./missing-lines.ts";
import { scaledTables } from "./scaled-tables.ts";
import { slipBetween } from "../../model/slips.ts";
import { wholeLines } from "./whole-lines.ts";
import type { Trial } from "./trial.ts";

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
  for (const [fact, value] of inputsBehind(implied, trial)) {
    const behind = wrongFigure(fact, value, trial, failures);
    yield { ...behind, cost: behind.cost + 0.3 };
  }
  yield* exchanges(implied, trial);
  yield* wholeLines(implied, trial);
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
