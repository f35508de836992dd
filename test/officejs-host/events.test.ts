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

describe("events", () => {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

  test("tell of edits by a person and by the add-in until they are removed", async () => {
    const told: unknown[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(
        async ({ address, triggerSource }) => {
          told.push([address, triggerSource]);
        },
      );
      await context.sync();
      return added;
    });
    office.host.edit("收支总表", "B2", 7);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("收支总表").getRange("A2").values = [["x"]];
      await context.sync();
    });
    await soon();
    expect(told).toEqual([
      ["B2", "Unknown"],
      ["A2", "ThisLocalAddin"],
    ]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    expect(office.host.hears("DataChanged")).toBe(false);
    office.host.edit("收支总表", "B2", 8);
    await soon();
    expect(told).toHaveLength(2);
  });

  test("tell of sheets that come and go, and of calculation", async () => {
    const told: string[] = [];
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onAdded.add(async ({ type }) => void told.push(type)),
        worksheets.onDeleted.add(async ({ type }) => void told.push(type)),
        worksheets.onCalculated.add(async ({ type }) => void told.push(type)),
      ];
      await context.sync();
      return added;
    });
    const sheet = office.host.book.add("新表");
    office.host.book.delete(sheet);
    office.host.edit("收支总表", "B2", 7);
    await soon();
    expect(told).toEqual(["WorksheetAdded", "WorksheetDeleted", "WorksheetCalculated"]);
    await Excel.run(handlers[0]!.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  });

  test("that are newer than the host cannot be asked for", async () => {
    const asked = Excel.run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(async () => undefined);
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});
