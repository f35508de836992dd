import { parseNumber } from "office-addin-cli/lib/parse.js";
import { checkWorkbook } from "../src/engine/check.ts";
import { read } from "../src/engine/read.ts";
import { recompute } from "../src/engine/recompute.ts";
import { placeKey } from "../src/model/finding.ts";
import { type Workbook, cellAt, parseAddress } from "../src/model/grid.ts";
import type { CheckedDocument } from "../src/model/report.ts";
import { standard } from "../src/standard/index.ts";
import { departments } from "../test/departments/departments.ts";
import { loadWorkbook } from "../test/departments/workbook.ts";
import { type Mutant, type MutationKind, mutants, withCells } from "./mutations.ts";

/** `npm run bench:mutation [n]`: every n-th figure instead of all. */
const every = parseNumber(process.argv[2] ?? 1, "a whole number: every n-th figure") ?? 1;
const verbose = process.argv[3] === "misses";
const profile = standard.profiles.get("hebei")!;

const kinds: readonly MutationKind[] = [
  "digit",
  "digits-swapped",
  "cells-exchanged",
  "decimal-shift",
  "sign",
  "ten-thousand",
  "last-digit",
  "row-dropped",
];

const check = (workbook: Workbook, relations = false): CheckedDocument =>
  checkWorkbook(workbook, standard, { path: "book", profile, relations });

/** Cells that take part in a relation that was looked at. */
function cellsInRelations(document: CheckedDocument): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { outcome, stated, operands } of document.relations ?? []) {
    if (outcome === "skipped") continue;
    for (const { location } of [stated, ...operands]) if (location) cells.add(placeKey(location));
  }
  return cells;
}

interface Tally {
  made: number;
  flagged: number;
  related: number;
  relatedFlagged: number;
  first: number;
  alone: number;
}

const emptyTally = (): Tally => ({
  made: 0,
  flagged: 0,
  related: 0,
  relatedFlagged: 0,
  first: 0,
  alone: 0,
});

function weigh(
  tally: Tally,
  mutant: Mutant,
  cells: ReadonlySet<string>,
  document: CheckedDocument,
): void {
  const grave = document.findings.filter(
    ({ root, severity }) => root === null && severity !== "info",
  );
  const noted =
    mutant.kind === "last-digit" && document.findings.some(({ residue }) => residue !== null);
  const flagged = grave.length > 0 || noted;
  const related = mutant.kind === "row-dropped" || cells.has(mutant.at[0]!);
  const at = grave[0]?.locations[0];
  const first = at ? mutant.at.includes(placeKey(at)) : false;
  tally.made += 1;
  if (flagged) tally.flagged += 1;
  if (related) tally.related += 1;
  if (related && flagged) tally.relatedFlagged += 1;
  if (grave.length > 0 && first) tally.first += 1;
  if (grave.length > 0) tally.alone += 1;
  if (verbose && (!flagged || (grave.length > 0 && !first))) {
    console.log(
      `  ${flagged ? "elsewhere" : "unseen"}: ${mutant.kind} ${mutant.what} ${at ? `${placeKey(at)} ${grave[0]!.message}` : ""}`,
    );
  }
}

/** Formulas computed anew, as Excel would on opening. */
function recalculated(workbook: Workbook): Workbook {
  const corrections = recompute(read(workbook, standard, profile), standard, "book");
  const cells = corrections.flatMap(({ location, becomes }) => {
    const grid = workbook.grids.find((one) => one.name === location.sheet)!;
    const { row, column } = parseAddress(location.cell)!;
    const cell = cellAt(grid, row, column);
    return cell?.formula === undefined
      ? []
      : [[`${location.sheet}!${location.cell}`, { ...cell, text: becomes }] as const];
  });
  return withCells(workbook, new Map(cells));
}

const asStored = (workbook: Workbook): Workbook => workbook;

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${(Math.floor((part * 10000) / whole) / 100).toFixed(2)} %`;

function line(name: string, tally: Tally): void {
  const { made, flagged, related, relatedFlagged, first, alone } = tally;
  console.log(
    `${name.padEnd(22)} ${String(made).padStart(6)}  ${percent(flagged, made).padStart(9)}  ${percent(relatedFlagged, related).padStart(9)}  ${percent(first, alone).padStart(9)}`,
  );
}

function addUp(tallies: readonly Tally[]): Tally {
  const all = emptyTally();
  for (const tally of tallies)
    for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  return all;
}

/** One change each to workbooks of one kind, weighed as it stands or after recalculation. */
function run(
  title: string,
  formulas: "none" | "all",
  list: readonly MutationKind[],
  after: (workbook: Workbook) => Workbook,
): Tally {
  const totals: Tally[] = [];
  for (const name of departments) {
    const workbook = loadWorkbook(name, formulas);
    const clean = check(workbook, true);
    const flags = clean.findings.filter(({ severity }) => severity !== "info").length;
    console.log(
      `\n${title}: ${name}, unchanged: ${flags} flags, ${clean.summary.relations} relations`,
    );
    console.log(
      `${"change".padEnd(22)} ${"made".padStart(6)}  ${"all".padStart(9)}  ${"related".padStart(9)}  ${"first".padStart(9)}`,
    );
    const typed = after !== asStored;
    const cells = cellsInRelations(clean);
    const reading = read(workbook, standard, profile);
    for (const kind of list) {
      const tally = emptyTally();
      for (const mutant of mutants(kind, reading, { every, typed })) {
        weigh(tally, mutant, cells, check(after(mutant.workbook)));
      }
      line(kind, tally);
      totals.push(tally);
    }
  }
  return addUp(totals);
}

const started = performance.now();
const stored = run("stored values", "none", kinds, asStored);
const pasted = run("value pasted over a formula", "all", ["pasted-over-formula"], asStored);
const recalc = run(
  "recalculated values",
  "all",
  kinds.filter((kind) => kind !== "row-dropped"),
  recalculated,
);
console.log("\nall departments           made        all    related      first");
line("stored values", addUp([stored, pasted]));
line("recalculated values", recalc);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
