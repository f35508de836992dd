import fc from "fast-check";
import { checkWorkbook } from "../../src/engine/check.ts";
import { read } from "../../src/engine/read.ts";
import { recompute } from "../../src/engine/recompute.ts";
import { type GridCell, type Workbook, address, parseAddress } from "../../src/model/grid.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";
import { withCells } from "../../bench/mutations.ts";
import { departments } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { cellsOf } from "./grid-edits.ts";
import { cellOf } from "../model/cell-of.ts";

const books = departments.flatMap((name) => [loadWorkbook(name), loadWorkbook(name, "all")]);

const cell = (type: GridCell["type"], text: string, more: Partial<GridCell> = {}): GridCell => ({
  type,
  text,
  format: "General",
  ...more,
});

const cells: fc.Arbitrary<GridCell> = fc.oneof(
  fc.string({ maxLength: 12 }).map((text) => cell("text", text)),
  fc
    .constantFrom(
      "合计",
      "总计",
      "——",
      "208",
      "2080505",
      "项目",
      "合计合计",
      "注：空表",
      "（续表）",
      "一",
      "栏次",
      "7.02",
      "部门预算支出总表",
    )
    .map((text) => cell("text", text)),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((n) => cell("number", String(n), { format: "0.00" })),
  fc.integer().map((n) => cell("number", String(n))),
  fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((text) => cell("error", text)),
  fc.constant(cell("blank", "")),
  fc.constant(cell("blank", "", { formula: "SUM(A1:A2)" })),
  fc.constant(cell("number", "0", { formula: "A1" })),
  fc.constantFrom("TRUE", "FALSE").map((text) => cell("boolean", text)),
);

const damage = fc.record({
  book: fc.nat({ max: books.length - 1 }),
  hits: fc.array(fc.tuple(fc.nat(), cells), { minLength: 1, maxLength: 12 }),
});

const places = books.map((book) =>
  book.grids.flatMap((grid) =>
    [...cellsOf(grid)].map(([row, column]) => `${grid.name}!${address(row, column)}`),
  ),
);

const damaged = ({ book, hits }: { book: number; hits: [number, GridCell][] }): Workbook =>
  withCells(
    books[book]!,
    new Map(hits.map(([at, now]) => [places[book]![at % places[book]!.length]!, now])),
  );

const check = (workbook: Workbook): CheckedDocument =>
  checkWorkbook(workbook, standard, { path: "book", profile: null, relations: true });

function holdTogether(workbook: Workbook, document: CheckedDocument): void {
  const { summary, findings, relations } = document;
  expect(summary.relations).toBe(summary.passed + summary.failed + summary.skipped);
  expect(summary.mentions).toBe(summary.agree + summary.conflict + summary.unchecked);
  expect(relations).toHaveLength(summary.relations);
  const ids = findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { root } of findings) if (root !== null) expect(ids).toContain(root);
  const order = workbook.grids.map(({ name }) => name);
  let before = [-1, -1, -1];
  for (const { locations } of findings) {
    expect(locations.length).toBeGreaterThan(0);
    for (const { sheet, cell: at } of locations.map(cellOf)) {
      expect(order).toContain(sheet);
      expect(parseAddress(at)).not.toBeNull();
    }
    const { sheet, cell } = cellOf(locations[0]);
    const { row, column } = parseAddress(cell)!;
    const now = [order.indexOf(sheet), row, column];
    expect(isAfter(before, now)).toBe(true);
    before = now;
  }
}

function isAfter(before: readonly number[], now: readonly number[]): boolean {
  const at = now.findIndex((n, index) => n !== before[index]);
  return at < 0 || now[at]! > before[at]!;
}

test("whatever is done to the cells, the report holds together", () => {
  fc.assert(
    fc.property(damage, (one) => {
      const workbook = damaged(one);
      holdTogether(workbook, check(workbook));
    }),
    { numRuns: 200, seed: 2021 },
  );
});

test("the same damage gives the same bytes", () => {
  fc.assert(
    fc.property(damage, (one) => {
      expect(JSON.stringify(check(damaged(one)))).toBe(JSON.stringify(check(damaged(one))));
    }),
    { numRuns: 25, seed: 7 },
  );
});

test("recompute never throws, and what it corrects it corrects once", () => {
  fc.assert(
    fc.property(damage, (one) => {
      const list = recompute(read(damaged(one), standard, null), standard, "book");
      const at = list.map(({ location }) => `${location.sheet}!${location.cell}`);
      expect(new Set(at).size).toBe(at.length);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test("a workbook of nothing is looked at too", () => {
  expect(check({ name: "empty", grids: [] })).toMatchObject({ kind: "unknown", findings: [] });
  const blank = { name: "a", visibility: "visible" as const, rows: new Map(), merges: [] };
  expect(check({ name: "blank", grids: [blank] }).sheets[0]!.because).toBe("空工作表");
});
