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

describe("what is entered", () => {
  async function enter(at: string, values: unknown[][], format?: string) {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("收支总表").getRange(at);
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = values;
      await context.sync();
    });
    return office.host.book.sheet("收支总表").plain();
  }

  test.each([
    ["=A1", { formula: "A1" }],
    ["'=A1", { type: "text", text: "=A1" }],
    ["+1+1", { formula: "+1+1" }],
    ["@SUM(A1)", { formula: "SUM(A1)" }],
    ["0012", { type: "number", text: "12" }],
    ["'0012", { type: "text", text: "0012" }],
    ["1,234.5", { type: "number", text: "1234.5", format: "#,##0.00" }],
    ["2026-1-31", { type: "number", text: "46053", format: "yyyy/m/d" }],
    [12.1, { type: "number", text: "12.1" }],
    [true, { type: "boolean", text: "TRUE" }],
    ["#N/A", { type: "error", text: "#N/A" }],
  ])("%p becomes what Excel makes of it", async (given, held) => {
    const grid = await enter("D5", [[given]]);
    expect(grid.rows.get(5)?.[4]).toMatchObject(held);
  });

  test("stays text in a cell of text format", async () => {
    const grid = await enter("D5", [["=A1"]], "@");
    expect(grid.rows.get(5)?.[4]).toEqual({ type: "text", text: "=A1", format: "@" });
  });

  test("must have the range's shape, and is refused by a locked cell", async () => {
    await expect(enter("A1:B1", [["a"]])).rejects.toMatchObject({ code: "InvalidArgument" });
    const sheet = office.host.book.sheet("收支总表");
    sheet.protection = { options: {} };
    await expect(enter("A1:B1", [["a", "b"]])).rejects.toMatchObject({ code: "AccessDenied" });
    sheet.put(1, 1, { ...sheet.cell(1, 1), locked: false });
    expect((await enter("A1", [["改"]])).rows.get(1)?.[1]).toMatchObject({ text: "改" });
  });
});
