import { derivationsOf, fill } from "../../src/engine/fill.ts";
import { instancesOf } from "../../src/engine/evaluating/instances.ts";
import { read } from "../../src/engine/read.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { decimalText, isZero, parseDecimal, trim } from "../../src/model/decimal.ts";
import { standard } from "../../src/standard/index.ts";
import { loadContents } from "../departments/departments.ts";
import { complaints, figure, filled, filledDepartments, laid, profile, proofOf } from "./filled.ts";

describe("an empty template", () => {
  const layout = laid(null, "all");
  const reading = read(workbookOf(layout), standard, profile);

  test("has every sheet recognised as itself, and only guide and 核对 as strangers", () => {
    expect(reading.tables.map(({ definition }) => definition.id)).toEqual(
      profile.sheets.map(({ sheet }) => sheet),
    );
    expect(reading.tables.filter(({ rival }) => rival)).toEqual([]);
    expect(reading.strangers.map(({ grid }) => grid.name)).toEqual(["填表说明", "核对"]);
    expect(reading.tables.flatMap(({ unknownLines }) => unknownLines)).toEqual([]);
  });

  test("has no amounts: every figure is blank, or a formula that gives nothing", () => {
    for (const table of reading.tables) {
      for (const { facts } of table.blocks.flatMap(({ lines }) => lines)) {
        for (const { cell } of facts.values()) {
          if (cell.kind !== "amount") continue;
          expect(cell.formula).toBeDefined();
          expect(isZero(cell.amount.value)).toBe(true);
        }
      }
    }
  });

  test("states the year and the unit, and why its nil tables are empty", () => {
    expect(reading.year).toBe(2021);
    const notes = reading.tables.flatMap(({ notes }) => notes.map(({ text }) => text));
    expect(notes).toContain("注：本部门无政府性基金预算，空表列示。");
  });

  test("uses no function newer than Excel 2016, and no formula too long for Excel", () => {
    const old = new Set(
      "SUM SUMIF SUMIFS SUMPRODUCT OFFSET ROWS ROW COUNTIF COUNTIFS LEN LEFT ABS ROUND MAX IF IFERROR ISNUMBER N TRIM".split(
        " ",
      ),
    );
    for (const { formula } of layout.sheets.flatMap(({ cells }) => cells)) {
      if (formula === undefined) continue;
      expect(formula.length).toBeLessThan(8192);
      const bare = formula.replace(/'[^']*'|"[^"]*"/g, "");
      for (const [, name] of bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)) expect(old).toContain(name!);
    }
  });

  test("locks what is derived and leaves inputs open", () => {
    for (const { name, cells } of layout.sheets.slice(1, -1)) {
      for (const { kind, unlocked, row, column } of cells) {
        const place = `${name}!${row},${column} ${kind}`;
        if (kind === "derived") expect([place, unlocked]).toEqual([place, false]);
        if (kind === "input") expect([place, unlocked]).toEqual([place, true]);
      }
    }
  });

  test("shows every relation of the standard on 核对, all of them holding", () => {
    const book = workbookOf(layout);
    expect(complaints(book)).toEqual([]);
    const shown = [...proofOf(book).rows.values()].map((cells) => cells[3]?.text ?? "");
    const laid = profile.sheets.map(({ sheet }) => standard.sheets.get(sheet)!);
    const isLaid = (ref: string) =>
      !ref.includes("!") || laid.some(({ id }) => ref.startsWith(`${id}!`));
    const optional = laid.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) =>
        rows.kind === "items" ? rows.items.flatMap((item) => (item.optional ? [item.id] : [])) : [],
      ),
    );
    for (const { relations } of [...laid, ...standard.articulations]) {
      for (const { zh, stated, parts } of relations) {
        if (![stated, ...parts.map(({ ref }) => ref)].every(isLaid)) continue;
        if (optional.some((id) => stated.startsWith(`${id}:`))) continue;
        const [first = ""] = zh.split("，");
        expect(shown.some((text) => text === zh || text === first)).toBe(true);
      }
    }
  });
});

describe.each(filledDepartments)("the contents of %s", (name) => {
  const contents = loadContents(name);

  test.each(["all", "none"] as const)(
    "are read back figure by figure, formulas: %s",
    (formulas) => {
      const reading = read(workbookOf(filled(name, formulas)), standard, profile);
      const expected: string[] = [];
      const got: string[] = [];
      for (const [sheet, { lines }] of contents.sheets) {
        for (const { key, values } of lines) {
          for (const [column, value] of Object.entries(values)) {
            const place = `${sheet}!${key}:${column} `;
            const shown = figure(reading, sheet, key, column);
            const number = parseDecimal(value);
            const same = number && shown === decimalText(trim(number)) ? shown : value;
            expected.push(place + same);
            got.push(place + shown);
          }
        }
      }
      expect(got).toEqual(expected);
      expect(reading.department).toBe(contents.department);
    },
  );

  test("have a formula in every cell a relation derives", () => {
    const reading = read(workbookOf(filled(name)), standard, profile);
    for (const fact of derivationsOf(instancesOf(reading, standard).instances).keys()) {
      const formula = fact.cell.kind === "amount" ? fact.cell.formula : undefined;
      expect([fact.table.grid.name, fact.lineLabel, fact.column.id, formula]).not.toContain(
        undefined,
      );
    }
  });

  test("pass every relation that must hold on 核对", () => {
    const book = workbookOf(filled(name));
    expect(proofOf(book).rows.get(2)?.[1]?.text).toMatch(/^全部通过/);
  });

  test("have neither formula, guide nor 核对 when laid out as published", () => {
    const layout = filled(name, "none");
    expect(layout.sheets.flatMap(({ cells }) => cells).filter((one) => one.formula)).toEqual([]);
    expect(layout.sheets).toHaveLength(profile.sheets.length);
  });
});

test("a relation that derives a cell from itself is refused by name", () => {
  const reading = read(workbookOf(filled("leting-2021")), standard, profile);
  const [fact, instance] = [...derivationsOf(instancesOf(reading, standard).instances)][0] ?? [];
  const looped = new Map([[fact!, { ...instance!, parts: [fact!], signs: [1 as const] }]]);
  expect(() => fill(new Map(), looped)).toThrow(/derives from itself/);
});
