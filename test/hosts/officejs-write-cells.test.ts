import { bookFrom } from "../../src/hosts/memory/book.ts";
import { writeCells } from "../../src/hosts/officejs/write-cells.ts";
import type { CellContent, CellEdit } from "../../src/hosts/ports.ts";
import { parseAddress } from "../../src/model/grid.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import type { FakeSheet } from "../officejs-host/sheet.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { refusalOf, tripsOf } from "./excel-answers.ts";

const book = () =>
  fakeWorkbook(
    bookFrom(`
      sheet 收支总表
      项目 | 预算数 | 编码
      财政拨款 | 1,234.50 | '208
      事业收入 | 7907.400000000001 | 备注
      合计 | =SUM(B2:B3) -> 9141.9
      逻辑 | #DIV/0!
      sheet 表 (8)'s［甲］
      因公出国 | 12.30
    `),
  );

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
});
beforeEach(() => office.host.open(book()));
afterAll(() => office.close());

const number = (text: string): CellContent => ({ kind: "number", text });
const words = (text: string): CellContent => ({ kind: "text", text });
const formula = (text: string): CellContent => ({ kind: "formula", text });
const blank: CellContent = { kind: "blank", text: "" };

const edit = (
  cell: string,
  was: CellContent,
  becomes: CellContent,
  sheet = "收支总表",
): CellEdit => ({ sheet, cell, was, becomes });

const sheetOf = (name = "收支总表") => office.host.book.sheet(name);

function cellOf(cell: string, sheet = "收支总表") {
  const { row, column } = parseAddress(cell)!;
  return sheetOf(sheet).cell(row, column);
}

/** Every cell of every sheet; figures by value, as Excel tells them. */
const everything = () => office.host.book.sheets.map((one) => [one.name, contentsOf(one)]);

const contentsOf = (sheet: FakeSheet) =>
  [...sheet.plain().rows].map(([row, cells]) => [
    row,
    cells.map((cell) =>
      cell?.type === "number" ? { ...cell, text: String(Number(cell.text)) } : cell,
    ),
  ]);

/** What a write that must be declined says; nothing may have changed. */
async function declined(edits: readonly CellEdit[]): Promise<string> {
  const before = everything();
  const message = await refusalOf(writeCells(edits));
  expect(everything()).toEqual(before);
  return message;
}

test("cells are looked at and written in two round trips, whatever their number and sheets", async () => {
  await writeCells([
    edit("B2", number("1234.5"), number("1234.56")),
    edit("B3", number("7907.4"), blank),
    edit("C3", words("备注"), words("说明")),
    edit("D4", blank, formula("B4/2")),
    edit("B1", number("12.30"), number("13"), "表 (8)'s［甲］"),
  ]);
  expect(tripsOf(office.host)).toHaveLength(2);
  expect(cellOf("B2")).toMatchObject({ type: "number", text: "1234.56", format: "#,##0.00" });
  expect(cellOf("B3")).toMatchObject({ type: "blank", format: "0.000000000000" });
  expect(cellOf("C3")).toMatchObject({ type: "text", text: "说明" });
  expect(cellOf("D4").formula).toBe("B4/2");
  expect(cellOf("B1", "表 (8)'s［甲］")).toMatchObject({ text: "13", format: "0.00" });
});

test("nothing but contents is touched: no fill, no font, no number format", async () => {
  await writeCells([
    edit("B2", number("1234.5"), number("0.1")),
    edit("C2", words("208"), words("20805")),
  ]);
  const { asked } = office.host.journal;
  expect([...asked].filter((call) => /=$/.test(call))).toEqual(["Range.Values ="]);
  expect(cellOf("C2")).toMatchObject({ type: "text", text: "20805", format: "@" });
});

test.each<[string, CellContent, CellContent]>([
  ["B2", number("1234.50"), number("99.995")],
  ["B3", number("7907.400000000001"), words("暂无")],
  ["B4", formula("SUM(B2:B3)"), number("9141.90")],
  ["C2", words("208"), blank],
  ["C2", words("208"), number("208")],
  ["C2", words("208"), formula("B2")],
  ["D9", blank, words("=1+1")],
  ["D9", words(""), number("-3")],
])("undo brings back exactly what was there: %s %j", async (cell, was, becomes) => {
  office.host.book.calculate = () => 9141.9;
  const before = everything();
  const inverse = await writeCells([edit(cell, was, becomes)]);
  expect(everything()).not.toEqual(before);
  const again = await writeCells(inverse);
  expect(again.map((one) => one.was.kind)).toEqual([was.text === "" ? "blank" : was.kind]);
  expect(everything()).toEqual(before);
});

test.each<[string, CellContent]>([
  ["B2", number("1234.51")],
  ["B2", words("1234.5")],
  ["B2", blank],
  ["B4", number("9141.9")],
  ["B4", formula("SUM(B2:B9)")],
  ["C3", words("备 注")],
  ["D9", number("0")],
])("a cell that no longer holds what was shown stops everything: %s %j", async (cell, was) => {
  const message = await declined([
    edit("A2", words("财政拨款"), words("改了")),
    edit(cell, was, number("5")),
  ]);
  expect(message).toBe(
    `工作表“收支总表”的 ${cell} 已不是刚才显示的内容，没有写入；请重新核对后再改。`,
  );
  expect(tripsOf(office.host)).toHaveLength(1);
});

test("figures are compared to the fifteen digits Excel vouches for", async () => {
  await writeCells([edit("B3", number("7907.40"), number("0.1"))]);
  expect(cellOf("B3").text).toBe("0.1");
});

test("a figure goes in as the nearest double", async () => {
  await writeCells([edit("B2", number("1234.5"), number("123456789012.34"))]);
  expect(cellOf("B2")).toMatchObject({ type: "number", text: String(123456789012.34) });
});

test("an error or truth value typed in could not be brought back, and is left alone", async () => {
  expect(await declined([edit("B5", words("#DIV/0!"), number("1"))])).toMatch(
    /B5 是逻辑值或错误值/,
  );
  office.host.edit("收支总表", "B5", true);
  expect(await declined([edit("B5", words("TRUE"), number("1"))])).toMatch(/B5 是逻辑值或错误值/);
});

test("a locked cell of a protected sheet is named; unlocked ones can be written", async () => {
  const sheet = sheetOf();
  sheet.protection = { options: {} };
  sheet.put(2, 2, { ...sheet.cell(2, 2), locked: false });
  const both = [
    edit("B2", number("1234.5"), number("1")),
    edit("B3", number("7907.4"), number("2")),
  ];
  expect(await declined(both)).toBe(
    "工作表“收支总表”受保护，B3 已锁定，没有写入；请在“审阅”中撤销工作表保护后再试（模板自带的保护没有密码）。",
  );
  await writeCells(both.slice(0, 1));
  expect(cellOf("B2").text).toBe("1");
});

test("a sheet that was renamed or deleted is named", async () => {
  const other = sheetOf("表 (8)'s［甲］");
  const edits = [
    edit("B2", number("1234.5"), number("1")),
    edit("B1", number("12.30"), number("2"), "表 (8)'s［甲］"),
  ];
  office.host.book.rename(other, "表8");
  expect(await declined(edits)).toMatch(/^工作表“表 \(8\)'s［甲］”已不在工作簿中/);
  office.host.book.delete(other);
  expect(await declined(edits)).toMatch(/^工作表“表 \(8\)'s［甲］”已不在工作簿中/);
});

test("what Excel refuses half-way is put back", async () => {
  sheetOf().spills.set("C3", "C2");
  const message = await declined([
    edit("B2", number("1234.5"), number("1")),
    edit("C3", words("备注"), words("改了")),
  ]);
  expect(message).toMatch(/^Excel 没有完成这一步/);
});

test("a formula in a cell of text format comes back as a formula, its format too", async () => {
  const sheet = sheetOf();
  sheet.put(4, 2, { ...sheet.cell(4, 2), format: "@" });
  await writeCells(await writeCells([edit("B4", formula("SUM(B2:B3)"), number("9141.9"))]));
  expect(cellOf("B4")).toMatchObject({ formula: "SUM(B2:B3)", format: "@" });
});

test("a formula Excel takes for words is put back", async () => {
  expect(await declined([edit("D9", blank, formula(""))])).toBe(
    "Excel 没有按原样收下“收支总表”的 D9，各单元格已恢复原状；请自行修改该单元格后重新核对。",
  );
});

const hostile = [
  `=cmd|' /C calc'!A0`,
  "+1+1",
  "-2",
  "@SUM(A1)",
  "'x",
  "''",
  "＝1＋1",
  "\t=1+1",
  " =1+1",
  "1e5",
  "12.50",
  "1,234",
  "50%",
  "2021-03-05",
  "2021年3月5日",
  "三月五日",
  "3/5",
  "true",
  "#N/A",
  "<img src=x onerror=alert(1)>",
  "\u202Eabc\u202C",
  "\u200B=1",
  "甲\u200B乙\uFEFF",
  "行一\n行二",
  "长".repeat(32_767),
];

test.each(hostile)("words stay words, whatever they look like: %j", async (text) => {
  for (const format of ["General", "@", "0.00"]) {
    office.host.open(book());
    const sheet = sheetOf();
    sheet.put(9, 4, { ...sheet.cell(9, 4), format });
    const inverse = await writeCells([edit("D9", blank, words(text))]);
    expect(cellOf("D9")).toEqual({ type: "text", text, format, locked: true });
    await writeCells(inverse);
    expect(cellOf("D9")).toMatchObject({ type: "blank", format });
    await writeCells(inverse.map((one) => ({ ...one, was: one.becomes, becomes: one.was })));
    expect(cellOf("D9").text).toBe(text);
  }
});

test("words too long for a cell, and figures that are none, never reach Excel", async () => {
  expect(await declined([edit("D9", blank, words("长".repeat(32_768)))])).toMatch(/D9 的文字太长/);
  expect(await declined([edit("D9", blank, words(`=${"1".repeat(32_766)}`))])).toMatch(/太长/);
  expect(await declined([edit("D9", blank, number("=1"))])).toMatch(/D9 的不是数字/);
  expect(tripsOf(office.host)).toHaveLength(0);
});

test("no edits ask nothing of Excel", async () => {
  expect(await writeCells([])).toEqual([]);
  expect(tripsOf(office.host)).toHaveLength(0);
});
