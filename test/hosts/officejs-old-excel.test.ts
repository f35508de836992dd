import { bookFrom } from "../../src/hosts/memory/book.ts";
import { excelWorkbook } from "../../src/hosts/officejs/open-workbook.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { laid } from "../templates/filled.ts";
import { refusalOf, tripsOf } from "./excel-answers.ts";

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(bookFrom("sheet 收支总表\n项目 | 12"), { version: "ExcelApi 1.7" });
});
beforeEach(() => office.host.journal.clear());
afterAll(() => office.close());

test("an Excel of 2019 adds no sheets and says which Excel does", async () => {
  expect(await refusalOf(excelWorkbook().addSheets(laid(null, "all")))).toBe(
    "这个版本的 Excel 缺少所需功能；请改用 Excel LTSC 2021 或更高版本，或在浏览器中打开本页面核对保存好的文件。",
  );
  expect(tripsOf(office.host)).toHaveLength(0);
});

test("what it can do it does: show, write, take back, keep remarks", async () => {
  const workbook = excelWorkbook();
  const place = { sheet: "收支总表", cell: "B1" };
  expect(await workbook.select(place, false)).toBe("shown");
  const inverse = await workbook.write([
    { ...place, was: { kind: "number", text: "12" }, becomes: { kind: "text", text: "=1" } },
  ]);
  expect(office.host.book.sheet("收支总表").cell(1, 2).text).toBe("=1");
  await workbook.write(inverse);
  expect(office.host.book.sheet("收支总表").cell(1, 2).text).toBe("12");
  await workbook.saveRemarks("一");
  expect(await workbook.loadRemarks()).toBe("一");
});
