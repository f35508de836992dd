/**
 * Looks whether every relation the corpus states of 乐亭 2021 is one of ours, with the same
 * stated figure and the same operands. `BUDGET_CORPUS=../shared/corpus npx tsx tools/compare-golden.ts`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../src/engine/evaluating/assess.ts";
import { instancesOf } from "../src/engine/evaluating/instances.ts";
import { read } from "../src/engine/read.ts";
import { decimalText, isZero, parseDecimal, trim } from "../src/model/decimal.ts";
import type { Instance } from "../src/model/outcome.ts";
import type { Fact } from "../src/model/reading.ts";
import { standard } from "../src/standard/index.ts";
import { loadWorkbook } from "../test/departments/workbook.ts";

interface Golden {
  readonly id: string;
  readonly part: string;
  readonly kind: string;
  readonly ok: boolean;
  readonly certain: boolean;
  readonly operands: readonly string[];
  readonly stated: string;
}

/** Tables by the mark in the corpus' ids: `001-T2-sum-208-合计`. */
const tables: Readonly<Record<string, string>> = {
  T1: "budget/income-expenditure",
  T2: "budget/income",
  T3: "budget/expenditure",
  T4: "budget/appropriation",
  T5: "budget/general-public-expenditure",
  T6: "budget/basic-expenditure",
  T7: "budget/government-fund-expenditure",
  T8: "budget/state-capital-expenditure",
  T9: "budget/three-public",
  CG: "budget/procurement",
  ZC: "budget/fixed-assets",
  X: "between-sheets",
};

const figureOf = (text: string): string => decimalText(trim(parseDecimal(text)!));

/** Where, what is stated, and what it is made of; nothing counts as zero. */
function keyOf(where: string, stated: string, operands: readonly string[]): string {
  const counted = operands.filter((one) => !isZero(parseDecimal(one)!)).map(figureOf);
  return [where, figureOf(stated), ...counted.sort()].join(" ");
}

const printed = ({ cell }: Fact): string =>
  cell.kind === "amount" ? decimalText(cell.amount.value) : "0";

function keysOf({ rule, stated, parts }: Instance): string[] {
  const where = rule.startsWith("between-sheets/") ? "between-sheets" : rule;
  const key = keyOf(where, printed(stated), parts.map(printed));
  const turned = parts.length === 1 ? keyOf(where, printed(parts[0]!), [printed(stated)]) : key;
  return [...new Set([key, turned])];
}

/** Relations of ours by key, each to be used once. */
function passedInstances(): Map<string, number> {
  const reading = read(loadWorkbook("leting-2021"), standard, null);
  const counts = new Map<string, number>();
  for (const instance of instancesOf(reading, standard).instances) {
    if (assess(instance).result !== "passed") continue;
    for (const key of keysOf(instance)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function uncovered(golden: readonly Golden[], ours: Map<string, number>): readonly Golden[] {
  return golden.filter(({ id, stated, operands }) => {
    const key = keyOf(tables[id.split("-")[1]!] ?? "", stated, operands);
    const left = ours.get(key) ?? 0;
    ours.set(key, left - 1);
    return left <= 0;
  });
}

function main(corpus: string): number {
  const file = join(corpus, "seeds", "golden-001-004.json");
  const documents = JSON.parse(readFileSync(file, "utf8")) as { relations: Golden[] }[];
  const numeric = documents[0]!.relations.filter(
    (one) => one.ok && one.operands.length > 0 && [one.stated, ...one.operands].every(parseDecimal),
  );
  const ours = passedInstances();
  const inTables = numeric.filter((one) => one.part === "table");
  const between = numeric.filter((one) => one.part === "cross" && one.id.includes("-X-"));
  const missing = uncovered(inTables, ours);
  const missingBetween = uncovered(between, ours);
  console.log(`covered ${inTables.length - missing.length} of ${inTables.length}`);
  for (const { id } of missing) console.log(`  ${id}`);
  console.log(
    `between tables: covered ${between.length - missingBetween.length} of ${between.length}`,
  );
  for (const { id } of missingBetween) console.log(`  ${id}`);
  return missing.some((one) => one.certain) ? 1 : 0;
}

const corpus = process.env["BUDGET_CORPUS"];
if (corpus === undefined) {
  console.error("BUDGET_CORPUS is not set: the folder of the corpus");
  process.exitCode = 2;
} else {
  process.exitCode = main(corpus);
}
