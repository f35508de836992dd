import { checkWorkbook } from "../../src/engine/check.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { read } from "../../src/engine/read.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";
import { type MutationKind, figuresIn, mutants, placeOf, withCell } from "../../bench/mutations.ts";
import { departments } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { placeKey } from "../../src/model/finding.ts";

const kinds: readonly (readonly [kind: MutationKind, every: number])[] = [
  ["digit", 43],
  ["digits-swapped", 43],
  ["cells-exchanged", 31],
  ["decimal-shift", 43],
  ["sign", 43],
  ["ten-thousand", 43],
  ["last-digit", 43],
  ["row-dropped", 23],
  ["pasted-over-formula", 61],
];

const profile = standard.profiles.get("hebei")!;
const check = (workbook: Workbook): CheckedDocument =>
  checkWorkbook(workbook, standard, { path: "book", profile, relations: true });

const grave = ({ findings }: CheckedDocument) =>
  findings.filter(({ root, severity }) => root === null && severity !== "info");

/** Cells that take part in a relation that was looked at. */
function related({ relations }: CheckedDocument): ReadonlySet<string> {
  const places = relations!
    .filter(({ outcome }) => outcome !== "skipped")
    .flatMap(({ stated, operands }) => [stated, ...operands])
    .flatMap(({ location }) => (location ? [placeKey(location)] : []));
  return new Set(places);
}

describe.each(departments)("one change in the workbook of %s", (name) => {
  const plain = loadWorkbook(name);
  const alive = loadWorkbook(name, "all");
  const tally = { asked: 0, first: 0 };

  /** What the published indicators really have. */
  const known = new Set(grave(check(plain)).map(({ id }) => id));

  test("unchanged: no flag but those of the indicators as they were published", () => {
    const odd = [plain, alive].flatMap((one) => grave(check(one)));
    expect(odd.filter(({ rule }) => !rule.startsWith("performance/"))).toEqual([]);
  });

  test.each(kinds)("%s is seen wherever a relation speaks of the cell", (kind, every) => {
    const workbook = kind === "pasted-over-formula" ? alive : plain;
    const cells = related(check(workbook));
    const reading = read(workbook, standard, profile);
    const unseen: string[] = [];
    for (const { workbook: mutant, at, what } of mutants(kind, reading, { every })) {
      if (kind !== "row-dropped" && !cells.has(at[0]!)) continue;
      const document = check(mutant);
      const flags = grave(document).filter(({ id }) => !known.has(id));
      const noted = document.findings.some((one) => one.residue !== null);
      if (flags.length === 0 && !noted) unseen.push(what);
      const place = flags[0]?.locations[0];
      if (!place) continue;
      tally.asked += 1;
      if (at.includes(placeKey(place))) tally.first += 1;
    }
    expect(unseen).toEqual([]);
  });

  test("at least nine in ten send the clerk to the changed cell first", () => {
    expect(tally.asked).toBeGreaterThan(50);
    expect(tally.first / tally.asked).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(departments)("a figure of %s changed by more than any rounding", (name) => {
  const workbook = loadWorkbook(name);
  const reading = read(workbook, standard, profile);
  const outcomesIn = (one: Workbook) => evaluate(read(one, standard, profile), standard).outcomes;
  const nameOf = ({ instance: { rule, relation, stated, parts } }: Outcome) =>
    `${rule} ${relation.id} ${stated.line}:${stated.column.id} ${stated.table.definition.id} ${parts.length}`;
  const figures = figuresIn(reading).filter(({ column }) => column.role === "amount");

  test("breaks exactly the equations that hold it; every other relation stands as it stood", () => {
    for (let index = 5; index < figures.length; index += Math.ceil(figures.length / 14)) {
      const fact = figures[index]!;
      const place = placeOf(fact);
      const cell = fact.table.grid.rows.get(fact.row!)![fact.at!]!;
      const before = new Map(outcomesIn(workbook).map((one) => [nameOf(one), one.result]));
      for (const one of outcomesIn(
        withCell(workbook, fact, { ...cell, text: `${Number(cell.text) + 777}` }),
      )) {
        const { relation, stated, parts, condition } = one.instance;
        const holds = [stated, ...parts].some(
          (other) => other.row !== null && placeOf(other) === place,
        );
        const asks = condition?.some(
          (other) => other && other.row !== null && placeOf(other) === place,
        );
        if (asks || relation.kind === "bound") continue;
        const was = before.get(nameOf(one));
        const expected = holds && was === "passed" ? "failed" : was;
        expect(`${place} ${nameOf(one)} ${one.result}`).toBe(`${place} ${nameOf(one)} ${expected}`);
      }
    }
  });
});
