import { checkWorkbook } from "../../src/engine/check.ts";
import { layForm } from "../../src/engine/lay-form.ts";
import { layOutForms } from "../../src/engine/lay-out-forms.ts";
import { projectSources } from "../../src/engine/reading-performance/project-sources.ts";
import { readFormsOfWorkbook } from "../../src/engine/read-form.ts";
import { read } from "../../src/engine/read.ts";
import { readPerformance } from "../../src/engine/read-performance.ts";
import { targetContents } from "../../src/engine/target-entries.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { Grid, Workbook } from "../../src/model/grid.ts";
import type { Indicator, Performance } from "../../src/model/performance.ts";
import type { PrintedForm } from "../../src/model/printed-form.ts";
import { standard } from "../../src/standard/index.ts";

const score = standard.forms.get("sichuan-score-2020")!;
const completion = standard.forms.get("sichuan-2020")!;
const nobody: Performance = {
  department: "青河县水务局",
  unitCode: "332001",
  year: 2020,
  projects: [],
  whole: [],
};

/** Every line of the authority's frame with full points but one. */
const scored = {
  ...nobody,
  whole: score.frame!.map((line, nth): Indicator => ({
    ...line,
    score: nth === 0 ? "7.1" : line.points!,
  })),
};

const sheetOf = (form: PrintedForm): Workbook =>
  workbookOf({ sheets: layOutForms([{ name: "表", form }]), names: [] }, "forms");

/** The same workbook with one printed text in place of another. */
function changed(workbook: Workbook, from: string, to: string): Workbook {
  const anew = (grid: Grid): Grid => ({
    ...grid,
    rows: new Map(
      [...grid.rows].map(([row, cells]) => [
        row,
        cells.map((cell) => (cell?.text === from ? { ...cell, text: to } : cell)),
      ]),
    ),
  });
  return { ...workbook, grids: workbook.grids.map(anew) };
}

const loud = (workbook: Workbook) =>
  checkWorkbook(workbook, standard, { path: "b", profile: null, relations: false }).findings.filter(
    ({ severity, root }) => severity !== "info" && root === null,
  );

describe("a score sheet in a workbook", () => {
  const printed = sheetOf(layForm(score, scored, null, 1));

  test("is the form it is, and silent where it adds up", () => {
    expect(readFormsOfWorkbook(printed, standard.forms)[0]!.total).toEqual({ score: "99.1" });
    expect(loud(printed)).toEqual([]);
  });

  test.each([
    ["99.1", "98.1", /得分应为 99\.1 ，实为 98\.1/],
    ["预算编制（23分）", "预算编制（25分）", /“预算编制”写的是25分，下面各项合计23分/],
  ])("%s printed as %s is an error at its cell, and named when read back", (from, to, says) => {
    const other = changed(printed, from, to);
    const [finding, ...more] = loud(other);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", message: expect.stringMatching(says) });
    expect(`${finding!.explanation}${finding!.next}`).not.toContain("由表读回");
    expect(finding!.locations[0]).toMatchObject({ sheet: "表" });
    expect(readFormsOfWorkbook(other, standard.forms)[0]!.damage).toEqual([
      expect.stringContaining("重新生成时按合计印"),
    ]);
  });
});

describe("what was reached", () => {
  const reached = (actual: string): Workbook => {
    const indicator: Indicator = {
      level1: "满意度指标",
      level2: "满意度指标",
      level3: "群众满意度",
      comparator: "≥",
      value: "95",
      measure: "%",
      actual,
    };
    const project = { fields: { project: "山塘整治", budget: "80" }, indicators: [indicator] };
    return sheetOf(layForm(completion, nobody, project, 1));
  };
  const readBack = (workbook: Workbook) => readFormsOfWorkbook(workbook, standard.forms)[0]!;

  test.each(["98", "98%"])("entered as %s is printed with the unit of its target", (entered) => {
    const workbook = reached(entered);
    const texts = [...workbook.grids[0]!.rows.values()].flatMap((row) =>
      row.map((cell) => cell?.text),
    );
    expect(texts).toContain("98%");
    const { project, damage } = readBack(workbook);
    expect([project!.indicators[0]!.actual, damage]).toEqual(["98", []]);
  });

  test("printed without it is read with it, and named", () => {
    const { project, damage } = readBack(changed(reached("98"), "98%", "98"));
    expect(project!.indicators[0]!.actual).toBe("98");
    expect(damage).toEqual(["实际完成值“98”没有写单位，按指标值的单位读作98%"]);
  });
});

test.each([...standard.forms.keys()])("an empty %s with its note is of no project", (id) => {
  const form = layForm(standard.forms.get(id)!, nobody, null, 1);
  expect(form.notes).toHaveLength(1);
  const [back] = readFormsOfWorkbook(sheetOf(form), standard.forms);
  expect(back).toMatchObject({ layout: { id }, project: null, damage: [] });
});

test("a draft keeps the subject and the budget of each project", () => {
  const book = `
sheet 项目
项目
项目名称 | 功能科目编码 | 项目金额 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
山塘整治 | '2130316 | 86.50 | 50.00 | 36.50
渠道清淤 | '2120803 | 12.00 | | 12.00
`;
  const reading = read(bookFrom(book), standard, null);
  const { performance } = readPerformance(reading);
  const lines = targetContents(performance, projectSources(reading)).get("own/projects")!.lines;
  expect(lines.map(({ values }) => values)).toMatchObject([
    { code: "2130316", "general-public": "50.00", "government-fund": "36.50" },
    { code: "2120803", "government-fund": "12.00" },
  ]);
  expect(lines[1]!.values).not.toHaveProperty("general-public");
});
