/**
 * How right the checks are, on real documents with answers: `npm run bench:accuracy [-- options]`,
 * with the folder of the documents in `BUDGET_CORPUS`.
 *
 *   --verbose      list every unmatched warning, every uncovered relation, what found each error
 *   --only TEXT    documents whose path holds the text
 *   --json FILE    the same as data
 *   --left-out     every document again without the rules that speak in no other county's documents
 *
 * How to read a row:
 *   certain errors  answers that must be found (not held, certain, error or warning), found / all;
 *                   answers of one root count once; found = a finding at warning or above matches
 *   numeric         the same, answers about figures alone
 *   false err       findings of severity error, a cause of their own and not set aside, that match no
 *                   answer saying something is wrong; where the answers say rounding or true, false too
 *   warn            the same for warnings
 *   covered %       true numeric relations of the answers all of whose figures occur in one of ours
 *   near %          of the same, those whose covering relation also stands near the answer's quote
 *   residue         notes naming a residue (rounded, truncated …); never errors
 *   clean           documents without a certain error that got no flag / documents without one
 * In totals of several documents the number in brackets is per document. A finding matches an answer
 * when one of its quotes stands within 160 characters of the answer's, white space removed, and, for
 * numeric kinds, the two have a figure in common (see `accuracy/matching.ts`).
 */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkDocument } from "../src/engine/check-document.ts";
import type { CheckedDocument } from "../src/model/report.ts";
import { standard } from "../src/standard/index.ts";
import { type AnsweredDocument, answeredDocuments } from "./accuracy/answers.ts";
import { sourceOf } from "./accuracy/documents.ts";
import { type Looked, leftOut } from "./accuracy/left-out.ts";
import { type Score, scoreOf } from "./accuracy/measure.ts";
import { added, countsOf, details, percent, row, tableHead } from "./accuracy/print.ts";
import { scoreData } from "./accuracy/score-data.ts";

interface Scored {
  readonly score: Score;
  readonly looked: Looked;
}

async function scored(corpus: string, document: AnsweredDocument): Promise<Scored> {
  const source = await sourceOf(corpus, document.folder, document.file);
  const started = performance.now();
  const checked = checkDocument(source, standard, {
    path: source.name,
    profile: null,
    relations: true,
  });
  const score = scoreOf(document, checked, source.text, performance.now() - started);
  return { score, looked: { document, checked, text: source.text } };
}

function grouped(scores: readonly Score[], keyOf: (score: Score) => string): [string, Score[]][] {
  const groups = new Map<string, Score[]>();
  for (const one of scores) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

const sumRow = (name: string, scores: readonly Score[]): string =>
  row(name, added(scores.map(countsOf)));

interface KindTally {
  sought: number;
  found: number;
  /** Found by a finding of the answer's own kind: for wording the place alone makes a match. */
  foundAlike: number;
  relations: number;
  covered: number;
}

/** Recall and coverage by the kind of the answer. */
function byKind(scores: readonly Score[]): string[] {
  const tallies = new Map<string, KindTally>();
  const tallyOf = (kind: string): KindTally => {
    const none = { sought: 0, found: 0, foundAlike: 0, relations: 0, covered: 0 };
    const tally = tallies.get(kind) ?? none;
    tallies.set(kind, tally);
    return tally;
  };
  for (const { sought, relations } of scores) {
    for (const { answers, by } of sought) {
      const { kind } = answers[0]!;
      const tally = tallyOf(kind);
      tally.sought += 1;
      if (by.length > 0) tally.found += 1;
      if (by.some((one) => one.kind === kind)) tally.foundAlike += 1;
    }
    for (const { answer, covered } of relations) {
      const tally = tallyOf(`${answer.kind}, ${answer.part}`);
      tally.relations += 1;
      if (covered) tally.covered += 1;
    }
  }
  return [...tallies]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([kind, tally]) => `  ${kind.padEnd(24)} ${told(tally)}`);
}

const told = ({ sought, found, foundAlike, relations, covered }: KindTally): string =>
  sought > 0
    ? `certain errors found ${found}/${sought}, by a finding of that kind ${foundAlike}`
    : `covered ${covered}/${relations} ${percent(covered, relations)} %`;

function print(scores: readonly Score[], verbose: boolean): void {
  console.log(tableHead());
  for (const score of scores) {
    console.log(row(score.checked.path, countsOf(score)));
    for (const line of details(score, verbose)) console.log(line);
  }
  console.log(`\n${tableHead()}`);
  for (const [folder, some] of grouped(scores, ({ document }) => document.folder)) {
    console.log(sumRow(`folder ${folder}`, some));
  }
  for (const [type, some] of grouped(scores, ({ checked }) => checked.kind)) {
    console.log(sumRow(`type ${type}`, some));
  }
  console.log(
    sumRow(
      "pages and shanghai",
      scores.filter(({ document }) => document.folder !== "seeds"),
    ),
  );
  console.log(sumRow("all", scores));
  console.log("\nby kind of answer (a root under its first answer's kind)");
  for (const line of byKind(scores)) console.log(line);
}

/** The seed documents of which no answers are known. */
async function unanswered(corpus: string, all: readonly Looked[]): Promise<CheckedDocument[]> {
  const known = new Set(all.map(({ document }) => document.file));
  const files = readdirSync(join(corpus, "seeds")).filter(
    (name) => name.endsWith(".txt") && !known.has(name),
  );
  const options = { profile: null, relations: true };
  return Promise.all(
    files.map(async (name) => {
      const source = await sourceOf(corpus, "seeds", name);
      return checkDocument(source, standard, { path: source.name, ...options });
    }),
  );
}

function printLeftOut(all: readonly Looked[], others: readonly CheckedDocument[]): void {
  console.log(
    "\nleft out: each document by the rules that also speak in documents of other counties",
  );
  console.log(tableHead());
  const sums: Score[] = [];
  for (const { with: whole, without, own } of leftOut(all, others)) {
    sums.push(without);
    if (own.length === 0) continue;
    console.log(row(whole.checked.path, countsOf(whole)));
    console.log(row("  without its own", countsOf(without)));
    console.log(`  its own: ${own.join(", ")}`);
  }
  console.log(sumRow("all, left out", sums));
}

async function main(corpus: string): Promise<void> {
  const { values } = parseArgs({
    options: {
      verbose: { type: "boolean", default: false },
      only: { type: "string", default: "" },
      json: { type: "string" },
      "left-out": { type: "boolean", default: false },
    },
  });
  const all: Scored[] = [];
  for (const document of answeredDocuments(corpus)) {
    if (!`${document.folder}/${document.file}`.includes(values.only)) continue;
    try {
      all.push(await scored(corpus, document));
    } catch (error) {
      const reason = error instanceof Error ? error.stack?.split("\n", 3).join(" ") : error;
      console.log(`not looked at: ${document.folder}/${document.file}: ${reason}`);
      process.exitCode = 1;
    }
  }
  const scores = all.map(({ score }) => score);
  print(scores, values.verbose);
  if (values["left-out"]) {
    const looked = all.map((one) => one.looked);
    printLeftOut(looked, await unanswered(corpus, looked));
  }
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify(scores.map(scoreData), null, 1)}\n`);
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
