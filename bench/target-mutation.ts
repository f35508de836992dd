/**
 * What the checks see when performance targets are changed: `npm run bench:target-mutation [-- options]`.
 * Departments of our own and, with the folder of the documents in `BUDGET_CORPUS`, the data that the
 * forms of the seed documents hold, are changed one figure at a time and checked again.
 *
 *   --only TEXT    data whose name holds the text
 *   --misses       list the covered changes nobody saw
 *
 * How to read it. Figures: amounts, headcounts (人 名 户 家 人次) and percentages in 项目, 绩效指标 and
 * 部门绩效, in cells of their own or in sentences. Covered: the figure takes part in a relation that
 * held and can tell every change (a bound cannot). Flagged: of the changes to
 * covered figures (a digit, two digits exchanged, the decimal point), those with a finding at warning
 * or above that was not there before. With its printed forms: the workbook also holds the forms made
 * of the data, as the pane inserts them, and each figure is held against its form; what the entries
 * say of each other is told apart from that.
 */
import { parseArgs } from "node:util";
import { checkWorkbook } from "../src/engine/check.ts";
import { isCell } from "../src/model/finding.ts";
import type { Workbook } from "../src/model/grid.ts";
import type { CheckedDocument } from "../src/model/report.ts";
import { standard } from "../src/standard/index.ts";
import { type Book, books, withForms } from "./mutation-of-targets/books.ts";
import { type Kind, type TargetFigure, changed, figuresOf } from "./mutation-of-targets/figures.ts";
import { percent } from "./accuracy/print.ts";

const check = (workbook: Workbook, relations: boolean): CheckedDocument =>
  checkWorkbook(workbook, standard, { path: "book", profile: null, relations });

/** Findings that ask for a look, each as one line. */
const flagsOf = ({ findings }: CheckedDocument): Set<string> =>
  new Set(
    findings
      .filter(({ severity, root }) => severity !== "info" && root === null)
      .map(({ rule, message, locations }) => {
        const [first] = locations;
        return `${rule}|${first && isCell(first) ? `${first.sheet}!${first.cell}` : ""}|${message}`;
      }),
  );

interface Tally {
  figures: number;
  covered: number;
  changes: number;
  flagged: number;
}

const kinds: readonly Kind[] = ["amount", "headcount", "percentage"];

function measure({ name, workbook }: Book, misses: boolean): Tally {
  const before = check(workbook, true);
  const known = flagsOf(before);
  const figures = figuresOf(workbook, before.relations ?? []);
  const total: Tally = { figures: 0, covered: 0, changes: 0, flagged: 0 };
  const missed: string[] = [];
  const parts = kinds.map((kind) => {
    const own = figures.filter((one) => one.kind === kind);
    const covered = own.filter((one) => one.covered);
    total.figures += own.length;
    total.covered += covered.length;
    for (const figure of covered) missed.push(...missesOf(workbook, figure, known, total));
    return `${kind} ${covered.length}/${own.length}`;
  });
  console.log(
    `${name}: covered ${total.covered}/${total.figures} ${percent(total.covered, total.figures)} % (${parts.join(", ")}); flagged ${total.flagged}/${total.changes} ${percent(total.flagged, total.changes)} %`,
  );
  if (misses) for (const one of missed) console.log(`  missed ${one}`);
  return total;
}

function missesOf(
  workbook: Workbook,
  figure: TargetFigure,
  known: ReadonlySet<string>,
  total: Tally,
): string[] {
  return changed(workbook, figure).flatMap(({ workbook: other, to }) => {
    total.changes += 1;
    const isNew = [...flagsOf(check(other, false))].some((one) => !known.has(one));
    if (isNew) total.flagged += 1;
    return isNew ? [] : [`${figure.sheet}!${figure.cell} ${figure.text} → ${to}`];
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: "string", default: "" }, misses: { type: "boolean", default: false } },
  });
  const all = (await books(process.env["BUDGET_CORPUS"])).filter(({ name }) =>
    name.includes(values.only),
  );
  const tallies = all.map((book) => ({
    isPrinted: book.name.endsWith(withForms),
    ...measure(book, values.misses),
  }));
  tell(
    "entries alone",
    tallies.filter(({ isPrinted }) => !isPrinted),
  );
  tell(
    "with their printed forms",
    tallies.filter(({ isPrinted }) => isPrinted),
  );
}

function tell(name: string, tallies: readonly Tally[]): void {
  const sum = (count: (one: Tally) => number) =>
    tallies.reduce((whole, one) => whole + count(one), 0);
  const [figures, covered, changes, flagged] = [
    sum((one) => one.figures),
    sum((one) => one.covered),
    sum((one) => one.changes),
    sum((one) => one.flagged),
  ];
  console.log(
    `${name}: covered ${covered}/${figures} ${percent(covered, figures)} %; flagged ${flagged}/${changes} ${percent(flagged, changes)} %`,
  );
}

void main();
