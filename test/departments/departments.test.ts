import { readdirSync } from "node:fs";
import { checkReading } from "../../src/engine/check.ts";
import { assess } from "../../src/engine/evaluating/assess.ts";
import { instancesOf } from "../../src/engine/evaluating/instances.ts";
import { read } from "../../src/engine/read.ts";
import { contentsFrom, textOf } from "../../src/hosts/memory/contents-text.ts";
import type { Cell } from "../../src/model/cell.ts";
import { equals, parseDecimal } from "../../src/model/decimal.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { documentKindOf } from "../../src/model/reading.ts";
import { usesOf } from "../../src/model/profile.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { standard } from "../../src/standard/index.ts";
import {
  damaged,
  departments,
  documented,
  editions,
  loadContents,
  loadDocument,
  loadPlanting,
  loadPublished,
  loadReplacements,
  loadTargets,
  loadTotals,
  planted,
  published,
  targeted,
  textOfFile,
  withTotals,
} from "./departments.ts";
import { kindOf, workbookFrom } from "./disclosed.ts";
import { placeOf, plant } from "./plant.ts";
import { loadBase, loadDamaged, loadWorkbook } from "./workbook.ts";

const hebei = standard.profiles.get("hebei")!;

const outcomesOf = (workbook: Workbook): Outcome[] =>
  instancesOf(read(workbook, standard, hebei), standard).instances.map((one) => assess(one));

const nameOf = ({ instance: { rule, relation, stated } }: Outcome): string =>
  `${rule} ${relation.id} ${stated.line}:${stated.column.id}`;

const failures = (workbook: Workbook): Outcome[] =>
  outcomesOf(workbook).filter(({ result }) => result === "failed");

describe("the folder", () => {
  test("every folder and file is read by somebody", () => {
    const folders = readdirSync(__dirname, { withFileTypes: true }).filter((one) =>
      one.isDirectory(),
    );
    const consumed = new Set([
      ...[...departments, ...documented, ...damaged, ...planted, ...targeted, ...withTotals],
    ]);
    expect([...consumed].sort()).toEqual(folders.map((one) => one.name).sort());
    for (const name of departments) expect(loadContents(name).sheets.size).toBeGreaterThan(0);
    for (const name of damaged) expect(loadReplacements(name).length).toBeGreaterThan(0);
    for (const name of published) {
      const [own, whole] = [loadContents(name), loadPublished(name)];
      for (const [id, sheet] of own.sheets) {
        if (id.startsWith("budget/")) expect(whole.sheets.get(id)).toEqual(sheet);
      }
    }
    for (const name of withTotals) {
      const { tables } = read(workbookFrom(loadTotals(name)), standard, null);
      expect(tables).toHaveLength(standard.profiles.get("hebei")!.sheets.length);
    }
    for (const name of targeted) {
      expect(loadTargets(name).sheets.get("own/indicators")!.lines.length).toBeGreaterThan(20);
    }
    for (const name of planted) expect(departments).toContain(loadPlanting(name).of);
    for (const [name, files] of editions) {
      for (const file of files) expect(textOfFile(name, file).endsWith("\n")).toBe(true);
    }
  });

  test("a name that is not there is refused", () => {
    expect(() => loadContents("leting-2012")).toThrow("has no leting-2012/department.txt");
    expect(() => loadPlanting("leting-2021")).toThrow("has no leting-2021/planted.txt");
  });
});

describe.each(departments)("%s", (name) => {
  const contents = loadContents(name);
  const workbook = loadWorkbook(name);
  const reading = read(workbook, standard, null);

  test("round trip through text", () => {
    expect(contentsFrom(textOf(contents, standard), standard)).toEqual(contents);
  });

  test("gives every table of its profile", () => {
    const wanted = standard.profiles.get(contents.profile)!.sheets.map((use) => use.sheet);
    expect([...contents.sheets.keys()].sort()).toEqual([...wanted].sort());
    const found = reading.tables.map((table) => table.definition.id);
    expect([...found].sort()).toEqual([...wanted].sort());
  });

  test("every figure and word is read again where it was laid", () => {
    const lost: string[] = [];
    for (const [id, { lines }] of contents.sheets) {
      const table = reading.tables.find((one) => one.definition.id === id)!;
      const read = table.blocks.flatMap((block) => block.lines);
      for (const line of lines) {
        const facts = read.find((one) => one.key === line.key)?.facts;
        for (const [column, text] of Object.entries(line.values)) {
          if (!says(facts?.get(column)?.cell, text)) lost.push(`${id} ${line.key}:${column}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  test("every relation holds exactly", () => {
    const outcomes = outcomesOf(workbook);
    expect(outcomes.filter(({ result }) => result === "failed").map(nameOf)).toEqual([]);
    const passed = outcomes.filter((one) => one.result === "passed");
    expect(passed.length).toBeGreaterThan(400);
    expect(passed.filter((one) => one.residue !== null).map(nameOf)).toEqual([]);
  });
});

describe.each(documented)("%s", (name) => {
  const contents = loadDocument(name);
  const workbook = workbookFrom(contents);
  const reading = read(workbook, standard, null);
  const kind = kindOf(contents);

  test("round trip through text", () => {
    expect(contentsFrom(textOf(contents, standard), standard)).toEqual(contents);
  });

  test("is recognised as what it is, with every table its authority asks for", () => {
    expect(reading.profile.id).toBe(contents.profile);
    expect(documentKindOf(reading)).toBe(kind);
    expect(reading.year).toBe(contents.year);
    const wanted = usesOf(reading.profile, kind).filter(({ optional }) => !optional);
    const found = reading.tables.map(({ definition }) => definition.id);
    expect(found).toEqual(expect.arrayContaining(wanted.map(({ sheet }) => sheet)));
  });

  test("checking it finds neither an error nor a warning, and every relation holds", () => {
    const options = { path: name, profile: null, relations: true };
    const { findings, summary } = checkReading(reading, standard, options);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(summary.failed).toBe(0);
    expect(summary.passed).toBeGreaterThan(150);
  });
});

function says(cell: Cell | undefined, text: string): boolean {
  if (cell?.kind === "text") return cell.text === text;
  if (cell?.kind !== "amount") return false;
  return equals(cell.amount.value, parseDecimal(text.replaceAll(",", ""))!);
}

describe.each(damaged)("%s, damaged", (name) => {
  const official = read(loadWorkbook(name), standard, null);
  const workbook = loadDamaged(name);
  const reading = read(workbook, standard, null);

  test("every table is still known, every line still read", () => {
    expect(reading.strangers).toEqual([]);
    const lines = (one: typeof reading) =>
      one.tables.map(({ definition, blocks }) => [
        definition.id,
        blocks.flatMap((block) => block.lines.map((line) => line.key)),
      ]);
    expect(lines(reading)).toEqual(lines(official));
  });

  test("its words are not the official ones, its figures are", () => {
    const seen = reading.tables.flatMap((table) => table.labels.map((label) => label.text));
    expect(seen.filter((text) => text.includes("部门")).length).toBeGreaterThan(15);
    expect(failures(workbook).map(nameOf)).toEqual([]);
  });
});

describe.each(planted)("%s", (name) => {
  const planting = loadPlanting(name);
  const { edits } = planting;
  const base = loadBase(planting);
  const reading = read(base, standard, null);
  const brokenBy = new Map(edits.map((edit) => [edit, failures(plant(base, [edit]))]));

  test("twelve edits, each with a place of its own", () => {
    expect(edits.map((edit) => edit.number)).toEqual(edits.map((_, index) => index + 1));
    expect(edits).toHaveLength(12);
    const places = edits.map((edit) => placeOf(reading, edit.first));
    expect(new Set(places.map(({ sheet, cell }) => `${sheet}!${cell}`)).size).toBe(12);
  });

  test.each(edits.filter(({ number }) => ![2, 4, 6, 11].includes(number)))(
    "$number. $what: every relation it breaks has the wrong cell in it",
    (edit) => {
      const broken = brokenBy.get(edit)!;
      expect(broken.length).toBeGreaterThanOrEqual(2);
      for (const { instance } of broken) {
        const spots = [instance.stated, ...instance.parts].map(
          (fact) => `${fact.table.definition.id} ${fact.line}:${fact.column.id}`,
        );
        expect(spots).toContain(`${edit.first.table} ${edit.first.line}:${edit.first.column}`);
      }
    },
  );

  test("no two break the same relation, and together they break no more", () => {
    const alone = edits.flatMap((edit) => brokenBy.get(edit)!.map(nameOf));
    expect(new Set(alone).size).toBe(alone.length);
    expect(failures(plant(base, edits)).map(nameOf).sort()).toEqual([...alone].sort());
  });

  test("formulas stay only where one is overwritten", () => {
    const twin = read(plant(base, edits), standard, null);
    const alive = twin.tables.filter((table) =>
      [...table.grid.rows.values()].some((cells) => cells.some((cell) => cell?.formula)),
    );
    expect(alive.map((table) => table.definition.id)).toEqual(
      edits.filter(({ deed }) => deed === "overwrite").map(({ spot }) => spot.table),
    );
  });

  test("an edit that does not fit the base is refused", () => {
    const [first] = edits;
    expect(() => plant(base, [{ ...first!, was: "1.00" }])).toThrow('not "1.00"');
  });
});
