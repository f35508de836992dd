import { bookFrom } from "../../src/hosts/memory/book.ts";
import { putFormula } from "../../src/hosts/officejs/put-formula.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { refusalOf, tripsOf } from "./excel-answers.ts";

const book = () =>
  fakeWorkbook(
    bookFrom(`
      sheet 收支总表
      项目 | 12
      ~
      合计 | =SUM(B1:B2) -> 12
    `),
  );

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
});
beforeEach(() => office.host.open(book()));
afterAll(() => office.close());

const sheet = () => office.host.book.sheet("收支总表");

function selectAt(row: number, column: number): void {
  sheet().selection = { top: row, left: column, bottom: row, right: column };
}

test("a formula goes into the selected cell, in two round trips", async () => {
  selectAt(2, 4);
  expect(await putFormula("BUDGET.TOTAL(A1:A9,B1:B9)", false)).toEqual({
    sheet: "收支总表",
    cell: "D2",
  });
  expect(sheet().cell(2, 4).formula).toBe("BUDGET.TOTAL(A1:A9,B1:B9)");
  expect(tripsOf(office.host)).toHaveLength(2);
});

test("a leading equals sign is not doubled", async () => {
  selectAt(2, 4);
  await putFormula("=BUDGET.CHECK()", true);
  expect(sheet().cell(2, 4).formula).toBe("BUDGET.CHECK()");
});

/** Declined with nothing written. */
async function declined(formula: string, spreads = true): Promise<string> {
  const before = JSON.stringify([...sheet().plain().rows]);
  const message = await refusalOf(putFormula(formula, spreads));
  expect(JSON.stringify([...sheet().plain().rows])).toBe(before);
  return message;
}

test("a cell that holds something is kept, be it a figure, words or a formula", async () => {
  for (const [row, column, cell] of [
    [1, 2, "B1"],
    [1, 1, "A1"],
    [3, 2, "B3"],
  ] as const) {
    selectAt(row, column);
    expect(await declined("BUDGET.TOTAL(A:A,B:B)", false)).toBe(
      `所选单元格 ${cell} 已有内容，没有写入；请选中一个空白单元格后再试。`,
    );
  }
});

test("a list of findings needs room; a single figure needs none", async () => {
  selectAt(2, 1);
  expect(await declined("BUDGET.CHECK()")).toBe(
    "结果要向右、向下展开，而 A3 已有内容，没有写入；请选中右边、下面都空着的单元格后再试。",
  );
  await putFormula("BUDGET.VERIFY(B1,B3)", false);
  expect(sheet().cell(2, 1).formula).toBe("BUDGET.VERIFY(B1,B3)");
});

test("whether room is needed is told by the caller, whatever the function is called", async () => {
  selectAt(2, 1);
  expect(await declined("BUDGET.ANYTHING_NEW()")).toMatch(/^结果要向右、向下展开/);
  await putFormula("BUDGET.CHECK()", false);
  expect(sheet().cell(2, 1).formula).toBe("BUDGET.CHECK()");
});

test("at the edge of a sheet there is no room", async () => {
  selectAt(1_048_570, 2);
  expect(await declined("BUDGETTEST.CHECK()")).toMatch(/^所选单元格离工作表的边太近/);
});

test("locked cells and cells of text format are not for formulas", async () => {
  selectAt(2, 4);
  sheet().put(2, 4, { ...sheet().cell(2, 4), format: "@" });
  expect(await declined("BUDGET.CHECK()")).toMatch(/^所选单元格 D2 的格式是“文本”/);
  sheet().protection = { options: {} };
  expect(await declined("BUDGET.CHECK()")).toBe(
    "工作表“收支总表”受保护，D2 已锁定，没有写入；请在“审阅”中撤销工作表保护后再试（模板自带的保护没有密码）。",
  );
});
