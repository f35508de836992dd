import { checkWorkbook } from "../../src/engine/check.ts";
import { layForm } from "../../src/engine/lay-form.ts";
import { layOutForms } from "../../src/engine/lay-out-forms.ts";
import { performanceOfForms, readFormsOfWorkbook } from "../../src/engine/read-form.ts";
import { read } from "../../src/engine/read.ts";
import { readPerformance } from "../../src/engine/read-performance.ts";
import { targetEntries } from "../../src/engine/target-entries.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { Performance } from "../../src/model/performance.ts";
import { standard } from "../../src/standard/index.ts";
import { formsOf } from "../../src/engine/compose-forms.ts";
import { layoutOf, undertakings } from "../render/department-of-targets.ts";
import { composedIn } from "../render/samples.ts";

const { performance: entered } = readPerformance(
  read(workbookOf(layoutOf(undertakings), "录入"), standard, null),
);
const layouts = [...standard.forms.keys()];

/** The department's targets as sheets of one layout. */
const printed = (id: string): Workbook =>
  workbookOf({ sheets: layOutForms(composedIn([id]).forms), names: [] }, "forms");

const readBack = (workbook: Workbook): Performance =>
  performanceOfForms(readFormsOfWorkbook(workbook, standard.forms));

describe("sheets of printed forms are read back into the data they were made of", () => {
  test.each(layouts.filter((id) => standard.forms.get(id)!.of === "project"))("%s", (id) => {
    const { projects } = readBack(printed(id));
    expect(projects).toHaveLength(entered.projects.length);
    for (const [nth, { fields, indicators }] of projects.entries()) {
      const own = entered.projects[nth]!;
      for (const [field, text] of Object.entries(fields)) {
        expect([field, Number.parseFloat(text) || text]).toEqual([
          field,
          Number.parseFloat(own.fields[field as keyof typeof own.fields] ?? "") ||
            own.fields[field as keyof typeof own.fields],
        ]);
      }
      expect(indicators.map(({ level3, value }) => [level3, Number(value) || value])).toEqual(
        own.indicators.map(({ level3, value }) => [level3, Number(value) || value]),
      );
    }
  });
});

test("forms of one layout are told apart by their projects in a list of contents", () => {
  const form = standard.forms.get("sichuan-2020")!;
  const titleOf = (nth: number): string =>
    layForm(form, entered, entered.projects[nth] ?? null, nth + 1).title;
  expect(titleOf(0)).toBe(`项目绩效目标完成情况表（${entered.projects[0]!.fields.project}）`);
  expect(titleOf(1)).not.toBe(titleOf(0));
  expect(titleOf(-1)).toBe("项目绩效目标完成情况表");
});

test.each(["332001", ""])(
  "the department stands above its form, its code (%s) or not",
  (unitCode) => {
    const form = standard.forms.get("hebei-2024")!;
    const own = { ...entered, department: "青山县水利局本级", unitCode };
    const sheets = layOutForms(formsOf(form, own).forms);
    const { department, unitCode: code } = readBack(workbookOf({ sheets, names: [] }, "forms"));
    expect([department, code]).toEqual(["青山县水利局本级", unitCode]);
  },
);

describe("data entered by a program", () => {
  test("is read as it was entered", () => {
    const { workbook } = targetEntries(entered, standard);
    const again = readPerformance(read(workbook, standard, null)).performance;
    expect(again.projects).toEqual(entered.projects);
    expect(again.whole).toEqual(entered.whole);
  });
});

describe("a workbook of printed forms is checked where it is printed", () => {
  const options = { path: "forms.xlsx", profile: null, relations: true };

  /** The same workbook with one printed text in place of another. */
  const changed = (workbook: Workbook, from: string, to: string): Workbook => ({
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: new Map(
        [...grid.rows].map(([row, cells]) => [
          row,
          cells.map((cell) => (cell?.text === from ? { ...cell, text: to } : cell)),
        ]),
      ),
    })),
  });

  test("sound forms say nothing above a note", () => {
    const { findings, summary, kind, sheets } = checkWorkbook(
      printed("hebei-2024"),
      standard,
      options,
    );
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(kind).toBe("performance");
    expect(summary.passed).toBeGreaterThan(50);
    expect(sheets.map(({ recognisedAs }) => recognisedAs)).toContain("forms/hebei-2024");
  });

  test("a plan that falls is named at its cell", () => {
    const { findings } = checkWorkbook(
      changed(printed("hebei-2024"), "85%", "35%"),
      standard,
      options,
    );
    const falling = findings.find(({ rule }) => rule === "performance/spending-plans-do-not-fall");
    const [place] = falling!.locations;
    expect(place).toMatchObject({ document: "forms.xlsx", sheet: expect.stringMatching(/^1\./) });
  });
});
