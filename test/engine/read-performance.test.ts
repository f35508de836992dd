import { read } from "../../src/engine/read.ts";
import { hasTargets, readPerformance } from "../../src/engine/read-performance.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { type GridCell, parseAddress } from "../../src/model/grid.ts";
import { indicatorFields, projectFields } from "../../src/model/performance.ts";
import { leafColumns } from "../../src/model/sheet.ts";
import { standard } from "../../src/standard/index.ts";
import { loadWorkbook } from "../departments/workbook.ts";

const performanceIn = (book: string) => readPerformance(read(bookFrom(book), standard, null));

const book = `
sheet 项目
项目
项目名称 | 功能科目编码 | 项目金额 | 财政拨款小计 | 一般公共预算财政拨款 | 其他资金 | 绩效目标 | 3月底支出计划 | 12月底支出计划
合计 | | 1,230.50 | 1,200.00 | 1,200.00 | 30.50
山塘整治 | '2130316 | 1,230.50 | 1,200.00 | 1,200.00 | 30.50 | 整治山塘12座 | '30% | '100%
sheet 绩效指标
绩效指标
项目名称 | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 符号 | 指标值 | 计量单位 | 指标值确定依据 | 分值
山塘整治 | 产出指标 | 数量指标 | 整治座数 | | ≥ | 12 | 座 | 实施方案 | 20
 | 产出指标 | 成本指标 | 预算控制数 | | ≤ | 1230.50 | 万元
渠道清淤 | 产出指标 | 数量指标 | 清淤长度 | | ≥ | '3.5 | 公里
`;

describe("the clerk's entries as data", () => {
  test("amounts by source, plan and goal of a project", () => {
    const { projects } = performanceIn(book).performance;
    expect(projects[0]!.fields).toEqual({
      project: "山塘整治",
      budget: "1230.50",
      "budget-appropriation": "1200.00",
      "budget-other": "30.50",
      goal: "整治山塘12座",
      "plan-3": "30%",
      "plan-12": "100%",
    });
  });

  test("a blank project goes on with the one above; an unlisted one is kept", () => {
    const { projects } = performanceIn(book).performance;
    expect(projects.map(({ fields }) => fields.project)).toEqual(["山塘整治", "渠道清淤"]);
    expect(projects.map(({ indicators }) => indicators.length)).toEqual([2, 1]);
    expect(projects[0]!.indicators[1]).toMatchObject({ value: "1230.50", measure: "万元" });
    expect(projects[0]!.indicators[0]).toMatchObject({ points: "20", value: "12" });
  });

  test("every field leads back to its cell", () => {
    const { performance, placeOf } = performanceIn(book);
    const [first, second] = performance.projects;
    const at = { document: "book", sheet: "项目", cell: "G4" };
    expect(placeOf(first!, "goal")).toEqual(at);
    expect(placeOf(first!.indicators[1]!, "value")).toMatchObject({
      sheet: "绩效指标",
      cell: "G4",
    });
    expect(placeOf(second!, "project")).toMatchObject({ sheet: "绩效指标", cell: "A5" });
    expect(placeOf(first!, "spent")).toBeNull();
    expect(placeOf({}, "value")).toBeNull();
  });

  test("a department with indicators of its own", () => {
    const { performance } = readPerformance(read(loadWorkbook("linjiang-2021"), standard, null));
    expect(performance).toMatchObject({ department: "临江县水务局", unitCode: "332", year: 2021 });
    expect(performance.whole.map(({ points }) => points)).toEqual(["30", "25", "25", "20"]);
    expect(hasTargets(performance)).toBe(true);
    expect(hasTargets({ ...performance, whole: [], projects: [] })).toBe(false);
  });

  test("the sheets have a column for every field", () => {
    const columns = (id: string) =>
      standard.sheets
        .get(id)!
        .blocks.flatMap((block) => leafColumns(block.columns).map(({ column }) => column.id));
    expect(columns("own/projects")).toEqual(expect.arrayContaining([...projectFields]));
    for (const id of ["own/indicators", "own/whole-indicators"]) {
      expect(columns(id)).toEqual(expect.arrayContaining([...indicatorFields]));
    }
  });
});

/** The book with these cells of a sheet in place of its own. */
function withCells(sheet: string, cells: Readonly<Record<string, GridCell>>) {
  const { grids, ...rest } = bookFrom(book);
  const changed = grids.map((grid) => {
    if (grid.name !== sheet) return grid;
    const rows = new Map([...grid.rows].map(([row, own]) => [row, [...own]]));
    for (const [at, cell] of Object.entries(cells)) {
      const { row, column } = parseAddress(at)!;
      rows.get(row)![column] = cell;
    }
    return { ...grid, rows };
  });
  return readPerformance(read({ ...rest, grids: changed }, standard, null)).performance;
}

describe("cells as spreadsheets keep them", () => {
  test("a percentage that is a number prints its sign once", () => {
    const rate: GridCell = { type: "number", text: "0.98", format: "0%" };
    const unit: GridCell = { type: "text", text: "%", format: "@" };
    const { projects } = withCells("绩效指标", { G3: rate, H3: unit });
    expect(projects[0]!.indicators[0]).toMatchObject({ value: "98", measure: "%" });
    const bare = withCells("绩效指标", { G3: rate, H3: { ...unit, text: "" } });
    expect(bare.projects[0]!.indicators[0]).toMatchObject({ value: "98%" });
    const typed = withCells("绩效指标", { G3: { ...unit, text: "98%" }, H3: unit });
    expect(typed.projects[0]!.indicators[0]).toMatchObject({ value: "98%", measure: "%" });
  });

  test("an amount that was never calculated is what its sources give", () => {
    const blank: GridCell = { type: "blank", text: "", format: "0.00", formula: "SUM(D4:F4)" };
    expect(withCells("项目", { C4: blank }).projects[0]!.fields.budget).toBe("1230.50");
    const none = { C4: blank, D4: blank, E4: blank, F4: blank };
    expect(withCells("项目", none).projects[0]!.fields.budget).toBeUndefined();
  });
});
