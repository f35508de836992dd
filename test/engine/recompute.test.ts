import { read } from "../../src/engine/read.ts";
import { recompute } from "../../src/engine/recompute.ts";
import { type Workbook, address } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";
import { figuresIn, seeded, withCell } from "../../bench/mutations.ts";
import { departments } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { laid } from "../templates/filled.ts";
import { corrected, typed } from "./changes.ts";

const corrections = (workbook: Workbook) =>
  recompute(read(workbook, standard, null), standard, "book");

/** Cells that no relation derives, as stored. */
function inputsOf(workbook: Workbook, derived: ReadonlySet<string>): string[] {
  return figuresIn(read(workbook, standard, null))
    .map(({ table, row, at }) => {
      const place = `${table.grid.name}!${address(row!, at!)}`;
      return derived.has(place) ? "" : `${place} ${Number(table.grid.rows.get(row!)![at!]!.text)}`;
    })
    .filter((one) => one !== "");
}

const placeOf = ({ location }: { location: { sheet: string; cell: string } }) =>
  `${location.sheet}!${location.cell}`;

describe.each(departments.flatMap((name) => [[name, "none"] as const, [name, "all"] as const]))(
  "%s, formulas: %s",
  (name, formulas) => {
    const workbook = loadWorkbook(name, formulas);
    const facts = figuresIn(read(workbook, standard, null));

    test("a consistent workbook needs no correction", () => {
      expect(corrections(workbook)).toEqual([]);
    });

    test("made once, the corrections leave nothing to correct, and no input is touched", () => {
      const pick = seeded(7);
      for (let round = 0; round < 6; round++) {
        let wrong = workbook;
        for (let n = 0; n < 4; n++) {
          const fact = facts[pick(facts.length)]!;
          const cell = fact.table.grid.rows.get(fact.row!)![fact.at!]!;
          wrong = withCell(wrong, fact, { ...cell, text: `${1 + pick(90000)}.${10 + pick(90)}` });
        }
        const list = corrections(wrong);
        const right = corrected(wrong, list);
        expect(corrections(right)).toEqual([]);
        const places = new Set(list.map(placeOf));
        expect(inputsOf(right, places)).toEqual(inputsOf(wrong, places));
      }
    });
  },
);

describe("a cell", () => {
  const base = loadWorkbook("linjiang-2021");
  const at = (workbook: Workbook) =>
    corrections(workbook).map(({ was, becomes }) => `${was} → ${becomes}`);

  test("is corrected from its parts, the totals above it with it", () => {
    const changed = typed(base, { "budget/basic-expenditure 30211:operating": "13.59" });
    expect(at(changed)).toContain("12.59 → 13.59");
    expect(corrections(changed).every(({ becomes }) => /^-?\d+\.\d{2}$/.test(becomes))).toBe(true);
  });

  test("whose parts cannot be read is left alone", () => {
    const { tables } = read(base, standard, null);
    const fact = figuresIn({ ...read(base, standard, null), tables }).find(
      ({ table, line, column }) =>
        table.definition.id === "budget/basic-expenditure" &&
        line === "30211" &&
        column.id === "operating",
    )!;
    const unreadable = withCell(base, fact, { type: "text", text: "待定", format: "General" });
    const touched = corrections(unreadable).map(placeOf);
    const total = fact.table.blocks[0]!.lines.find(({ key }) => key === "30211")!.facts.get(
      "total",
    )!;
    expect(touched).not.toContain(`${fact.table.grid.name}!${address(total.row!, total.at!)}`);
    expect(touched).not.toContain(`${fact.table.grid.name}!${address(fact.row!, fact.at!)}`);
  });

  test("that is blank gets its figure with those below it, in one go", () => {
    const empty = workbookOf(laid(null, "all"));
    const begun = typed(empty, { "budget/expenditure 2080505:basic": "12.00" });
    const list = corrections(begun);
    expect(list.filter(({ label }) => label.includes("《部门预算支出总表》"))).toHaveLength(7);
    expect(corrections(corrected(begun, list))).toEqual([]);
  });

  test("that agrees but for rounding is left alone", () => {
    const rounded = typed(base, { "budget/expenditure 21303:project": "3284.62" });
    expect(at(rounded)).not.toContain("3284.62 → 3284.61");
  });

  test("is listed by place, once", () => {
    const list = corrections(typed(base, { "budget/expenditure 2130314:project": "1.00" }));
    expect(list.length).toBeGreaterThan(3);
    expect(new Set(list.map(placeOf)).size).toBe(list.length);
  });
});
