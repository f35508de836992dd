import { bookFrom } from "../../src/hosts/memory/book.ts";
import { type Booted, bootOffice } from "./jsdom.ts";
import { fakeWorkbook } from "./workbook.ts";

const book = () =>
  fakeWorkbook(
    bookFrom(`
      sheet 收支总表
      项目 | 金额
      财政拨款 | 1,234.50
      合计 | =SUM(B2:B2) -> 1234.5
      hidden sheet 表 8
      因公出国 | #DIV/0!
    `),
  );

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
});
beforeEach(() => office.host.open(book()));
afterAll(() => office.close());

test("office.js starts and takes it for Excel on Windows", async () => {
  expect(await office.Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
  expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
});

test("a workbook is read in two syncs: sheets with their used ranges, then what the cells hold", async () => {
  const seen = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("address,values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return used.map(({ address, values, formulas, text, numberFormat, valueTypes }) => ({
      address,
      values,
      formulas,
      text,
      numberFormat,
      valueTypes,
    }));
  });
  expect(seen[0]).toEqual({
    address: "收支总表!A1:B3",
    values: [
      ["项目", "金额"],
      ["财政拨款", 1234.5],
      ["合计", 1234.5],
    ],
    formulas: [
      ["项目", "金额"],
      ["财政拨款", 1234.5],
      ["合计", "=SUM(B2:B2)"],
    ],
    text: [
      ["项目", "金额"],
      ["财政拨款", "1,234.50"],
      ["合计", "1234.5"],
    ],
    numberFormat: [
      ["General", "General"],
      ["General", "#,##0.00"],
      ["General", "0.0"],
    ],
    valueTypes: [
      ["String", "String"],
      ["String", "Double"],
      ["String", "Double"],
    ],
  });
  expect(seen[1]).toMatchObject({ address: "'表 8'!A1:B1", values: [["因公出国", "#DIV/0!"]] });
  expect(seen[1]!.valueTypes).toEqual([["String", "Error"]]);
});

test("what is not there is a null object where one is asked for, and Excel's error where not", async () => {
  await Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("没有");
    const inside = missing.getRange("A1").load("values");
    await context.sync();
    expect([missing.isNullObject, inside.isNullObject]).toEqual([true, true]);
  });
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("没有").load("name");
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({
    code: "ItemNotFound",
    message: "请求的资源不存在。",
  });
});

test("a value that was not loaded cannot be read", async () => {
  const read = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("收支总表");
    await context.sync();
    return String(Reflect.get(sheet, "name"));
  });
  await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("what the host lacks is a failure, so that a test cannot pass on it", async () => {
  const shapes = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("收支总表").shapes.getCount();
    await context.sync();
  });
  await expect(shapes).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "Worksheet.Shapes is not an API of this host.",
  });
});

test("an address may name its sheet, in quotes where it needs them; another's is refused", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表 8").getRange("'表 8'!$A$1:B2");
    range.load("address,rowIndex,columnCount");
    await context.sync();
    expect([range.address, range.rowIndex, range.columnCount]).toEqual(["'表 8'!A1:B2", 0, 2]);
  });
  const other = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表 8").getRange("收支总表!A1").load("values");
    await context.sync();
  });
  await expect(other).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the journal says what every sync asked", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("收支总表").getRange("A1");
    range.load("values");
    await context.sync();
  });
  expect(office.host.journal.syncs.map(({ calls }) => calls)).toEqual([
    expect.arrayContaining(["WorksheetCollection.getItem", "Worksheet.GetRange", "Range.Values"]),
    ["Workbook._RemoveReference"],
  ]);
});

describe("requirement sets", () => {
  const merged = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("收支总表").getRange("A1").getMergedAreasOrNullObject();

  test("Excel 2019 has no custom functions and refuses what came after it", async () => {
    const old = await bootOffice(book(), { version: "ExcelApi 1.7", globals: false });
    try {
      const { requirements } = old.Office.context;
      expect(requirements.isSetSupported("ExcelApi", "1.7")).toBe(true);
      expect(requirements.isSetSupported("ExcelApi", "1.8")).toBe(false);
      expect(requirements.isSetSupported("CustomFunctionsRuntime")).toBe(false);
      expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(false);
      const asked = old.Excel.run(async (context) => {
        merged(context);
        await context.sync();
      });
      await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
    } finally {
      old.close();
    }
  });

  test("the host refuses as well where the library would let a call through", async () => {
    const old = await bootOffice(book(), { version: "ExcelApi 1.7", globals: false });
    try {
      const { CommonUtility } = old.OfficeExtension as unknown as {
        CommonUtility: { _doApiNotSupportedCheck: boolean };
      };
      CommonUtility._doApiNotSupportedCheck = false;
      const asked = old.Excel.run(async (context) => {
        merged(context);
        await context.sync();
      });
      await expect(asked).rejects.toMatchObject({
        message: "Range.GetMergedAreasOrNullObject (1.13) is not an API of this host.",
      });
      expect(old.host.journal.syncs[0]?.refused?.code).toBe("ApiNotFound");
    } finally {
      old.close();
    }
  });
});
