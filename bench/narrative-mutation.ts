/**
 * What the checks see when a narrative is changed: `npm run bench:text-mutation [-- options]`, with
 * the folder of the documents in `BUDGET_CORPUS`; the five seed documents are changed one thing at a
 * time, checked again, and the findings compared with those of the unchanged document.
 *
 *   --most N       changes of each operator in each document (40), spread over the document
 *   --only TEXT    seed documents whose name holds the text; may be given several times
 *   --misses       list the changes of related figures nobody saw and the new flags elsewhere
 *   --places       list the changes seen whose finding names another place first
 *   --json FILE    every change made and what became of it
 *
 * How to read it. Flagged: a finding at warning or above that was not there before (for the last
 * digit a new note also counts). Related: the figure takes part in at least one relation of the
 * unchanged document that was looked at; for a year, a checked figure stands in its passage. Covered:
 * one of these relations can tell the change; why not, where none can, is listed by reason with a
 * count at the end (`Blind` in mutation-of-text/covered.ts). Place first / first three: of the
 * flagged, those with a new finding whose first location, or one of its first three, is the changed
 * place. Elsewhere: new causes at warning or above with no location at the changed place. Lists,
 * years and tables are totalled by themselves.
 * Renderings print the whole prose otherwise; figures: pieces changed; kept: covered figures that
 * still are covered; false: flags at places where the document had none of their rule (printed in 元,
 * a residue of the original is a real difference and no false flag). Tables keep their form. The changes are
 * drawn with a fixed seed: the same documents give the same changes.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkDocument } from "../src/engine/check-document.ts";
import { extract } from "../src/engine/extract.ts";
import type { SourceText, TextDocument } from "../src/model/document.ts";
import type { CheckedDocument } from "../src/model/report.ts";
import { standard } from "../src/standard/index.ts";
import { sourceOf } from "./accuracy/documents.ts";
import { findingLine, percent } from "./accuracy/print.ts";
import { edited } from "./mutation-of-text/edits.ts";
import {
  type Mutant,
  figureMutants,
  tableMutants,
  yearMutants,
} from "./mutation-of-text/mutants.ts";
import { type Fate, fateTables } from "./mutation-of-text/fates.ts";
import { isFlag, newFindings } from "./mutation-of-text/new-findings.ts";
import { retainedIn } from "./mutation-of-text/rendered.ts";
import { renderings } from "./mutation-of-text/renderings.ts";
import { type Verdict, verdictOn } from "./mutation-of-text/tally.ts";
import { Participation, type Target, tableFigures, targetsIn } from "./mutation-of-text/targets.ts";

const seed = 2021;
const { values } = parseArgs({
  options: {
    most: { type: "string", default: "40" },
    only: { type: "string", multiple: true, default: [""] },
    misses: { type: "boolean", default: false },
    places: { type: "boolean", default: false },
    json: { type: "string" },
  },
});
const most = Number(values.most);

const times: number[] = [];

function check(source: SourceText, relations: boolean): CheckedDocument {
  const started = performance.now();
  const checked = checkDocument(source, standard, { path: source.name, profile: null, relations });
  times.push(performance.now() - started);
  return checked;
}

interface Looked {
  readonly document: TextDocument;
  readonly before: CheckedDocument;
  readonly targets: readonly Target[];
  readonly mutants: readonly Mutant[];
}

function look(source: SourceText): Looked {
  const before = check(source, true);
  const document = extract(source);
  const participation = new Participation(before.relations ?? []);
  const targets = targetsIn(document, participation);
  const figures = tableFigures(document, participation);
  const of = (measured: boolean) =>
    targets.filter(({ mention }) => (mention.measure !== "count") === measured);
  const covered = (some: readonly { roles: readonly unknown[] }[]) => {
    const part = some.filter(({ roles }) => roles.length > 0).length;
    return `${part}/${some.length} covered ${percent(part, some.length)} %`;
  };
  console.log(
    `${source.name}: ${source.text.length} characters, ${before.findings.filter(isFlag).length} flags; money and % ${covered(of(true))}; counts ${covered(of(false))}; table figures ${covered(figures)}`,
  );
  const mutants = [
    ...figureMutants(source, targets, participation, most, seed),
    ...yearMutants(document, targets, most, seed),
    ...tableMutants(source, figures, most, seed),
  ];
  return { document, before, targets, mutants };
}

function mutated({ document: { source }, before, mutants }: Looked): Fate[] {
  return mutants.map((mutant) => {
    const after = check(edited(source, mutant.edits), false);
    const fresh = newFindings(before.findings, after.findings);
    const verdict = verdictOn(mutant, fresh);
    if (values.misses && isMissed(mutant, verdict)) {
      tell(source, mutant, verdict.flagged ? "elsewhere" : "unseen", fresh);
    }
    if (values.places && verdict.flagged && !verdict.first) tell(source, mutant, "place", fresh);
    return { document: source.name, mutant, verdict };
  });
}

const isMissed = ({ sight }: Mutant, { flagged, elsewhere }: Verdict): boolean =>
  elsewhere > 0 || (sight.related && !flagged);

function tell(
  source: SourceText,
  { operator, edits, sight }: Mutant,
  became: string,
  fresh: ReturnType<typeof newFindings>,
): void {
  const what = edits
    .slice(0, 3)
    .map(({ start, end, by }) => {
      const before = source.text.slice(Math.max(0, start - 24), start);
      const after = source.text.slice(end, end + 10);
      return `${before}[${source.text.slice(start, end)}→${by}]${after}`.replace(/\s+/g, " ");
    })
    .join(" … ");
  console.log(
    `  ${became}: ${operator}: ${what} | ${sight.blind ?? "covered"} | ${sight.broken.join(", ")}`,
  );
  for (const one of fresh.filter(isFlag).slice(0, 2)) console.log(`      ${findingLine(one)}`);
}

function printRenderings(all: readonly Looked[]): void {
  console.log(
    `\n${"prose printed with".padEnd(24)}${["figures", "kept of covered", "false errors", "false flags"].map((name) => name.padStart(20)).join("")}`,
  );
  for (const [name, { edits: editsOf, finer }] of Object.entries(renderings)) {
    const kept = all.map(({ document, before, targets }) => {
      const edits = editsOf(document, targets);
      const again = edited(document.source, edits);
      return retainedIn({ before, targets }, edits, check(again, true), again.text, finer);
    });
    const total = (of: (one: (typeof kept)[number]) => number) =>
      kept.reduce((sum, one) => sum + of(one), 0);
    const covered = total((one) => one.covered);
    const retained = total((one) => one.retained);
    const cells = [
      String(total((one) => one.changed)),
      `${retained}/${covered} ${percent(retained, covered)} %`,
      String(total((one) => one.falseErrors)),
      String(total((one) => one.falseFlags.length)),
    ];
    console.log(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(20)).join("")}`);
    if (!values.misses) continue;
    for (const one of kept.flatMap(({ falseFlags }) => falseFlags)) {
      console.log(`  ${findingLine(one)}`);
    }
  }
}

async function main(corpus: string): Promise<void> {
  const folder = join(corpus, "seeds");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && values.only.some((part) => name.includes(part)))
    .sort();
  const started = performance.now();
  const all: Looked[] = [];
  for (const name of files) all.push(look(await sourceOf(corpus, "seeds", name)));
  const fates = all.flatMap(mutated);
  console.log(
    `\n${fates.length} changes, seed ${seed}, at most ${most} of each operator and document`,
  );
  for (const line of fateTables(fates)) console.log(line);
  printRenderings(all);
  const sorted = [...times].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]!.toFixed(1);
  console.log(
    `\n${times.length} checks, median ${at(0.5)} ms, 95 % within ${at(0.95)} ms; ${((performance.now() - started) / 1000).toFixed(0)} s in all`,
  );
  if (values.json) writeFileSync(values.json, `${JSON.stringify(fates, null, 1)}\n`);
}

const corpus = process.env["BUDGET_CORPUS"];
if (corpus === undefined) {
  console.error("BUDGET_CORPUS is not set: the folder of the corpus");
  process.exitCode = 2;
} else {
  main(corpus).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
