import { checkWorkbook } from "../../src/engine/check.ts";
import { read } from "../../src/engine/read.ts";
import { type Finding, placeKey } from "../../src/model/finding.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";
import { loadPlanting, loadReplacements, planted } from "./departments.ts";
import { placeOf } from "./plant.ts";
import { loadBase, loadDamaged, loadPlanted, loadWorkbook } from "./workbook.ts";

const check = (workbook: Workbook): CheckedDocument =>
  checkWorkbook(workbook, standard, { path: "book.xlsx", profile: null, relations: true });

/** What a clerk is sent to: findings that stand for themselves and are more than a note. */
const grave = ({ findings }: CheckedDocument): Finding[] =>
  findings.filter((finding) => finding.root === null && finding.severity !== "info");

const firstPlace = ({ locations }: Finding): string => placeKey(locations[0]!);

describe("乐亭县医疗保障局 2021, as published", () => {
  /** What its indicators really have: ＜100 for a rate, a project without a cost, staff of 44 and of 46. */
  const ofTargets = [
    "performance/bounds-can-be-met",
    "performance/required-kinds-are-there",
    "performance/staff-is-counted-alike",
  ];
  const rulesOf = (findings: readonly Finding[]): string[] => findings.map(({ rule }) => rule);

  it("has three slips in its indicators; the vehicle costs without their item are a note", () => {
    const document = check(loadWorkbook("leting-2021"));
    expect(rulesOf(grave(document))).toEqual(ofTargets);
    expect(rulesOf(document.findings)).toEqual([
      "between-sheets/running-costs-have-their-item",
      ...ofTargets,
    ]);
    expect(document.summary).toMatchObject({ failed: 1, errors: 0, warnings: 3 });
    expect(document.summary.passed).toBeGreaterThan(400);
  });

  it("is the same with the formulas of the template", () => {
    expect(rulesOf(grave(check(loadWorkbook("leting-2021", "all"))))).toEqual(ofTargets);
  });

  it("with 单位 put out for 部门: one warning with every place, no arithmetic error", () => {
    const document = check(loadDamaged("leting-2021"));
    const [warning, ...others] = grave(document);
    expect(rulesOf(others)).toEqual(ofTargets);
    expect(warning).toMatchObject({
      rule: "presentation/labels-are-standard",
      severity: "warning",
    });
    expect(warning!.count).toBe(warning!.locations.length);
    expect(warning!.count).toBeGreaterThanOrEqual(loadReplacements("leting-2021").length);
    expect(document.summary).toMatchObject({ failed: 1, errors: 0 });
  });
});

describe("the invented department that uses every table", () => {
  it.each(["none", "all"] as const)("is consistent (formulas: %s)", (formulas) => {
    const document = check(loadWorkbook("linjiang-2021", formulas));
    expect(document.findings).toEqual([]);
    expect(document.summary.failed).toBe(0);
    expect(document.summary.unchecked).toBeLessThan(document.summary.mentions * 0.03);
  });
});

describe.each(planted)("planted twin %s", (name) => {
  const planting = loadPlanting(name);
  const base = loadBase(planting);
  const reading = read(base, standard, null);

  it("gives the planted errors, each as one root finding at its cell, and nothing else", () => {
    const found = grave(check(loadPlanted(name)))
      .map(firstPlace)
      .sort();
    const expected = planting.edits.map(({ first }) => {
      const { sheet, cell } = placeOf(reading, first);
      return `${sheet}!${cell}`;
    });
    expect(found).toEqual(expected.sort());
  });

  it.each(planting.edits.map((edit) => [edit.number, edit.what, edit] as const))(
    "%i. %s: alone it is the one finding, at its cell",
    (_, __, edit) => {
      const found = grave(check(loadPlanted(name, [edit.number])));
      const { sheet, cell } = placeOf(reading, edit.first);
      expect(found.map(firstPlace)).toEqual([`${sheet}!${cell}`]);
    },
  );

  it("links every consequence to a finding that is there", () => {
    const { findings } = check(loadPlanted(name));
    const ids = new Set(findings.map(({ id }) => id));
    expect(ids.size).toBe(findings.length);
    for (const { root } of findings) if (root !== null) expect(ids).toContain(root);
    expect(findings.filter(({ root }) => root !== null).length).toBeGreaterThan(20);
  });
});
