import { bookFrom } from "../../src/hosts/memory/book.ts";
import { excelWorkbook } from "../../src/hosts/officejs/open-workbook.ts";
import { cellAt, type Grid } from "../../src/model/grid.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";

let office: Booted;
beforeAll(async () => {
  const book = bookFrom("sheet 收支总表\n项目 | 1,234.50\n合计 | =B1 -> 1234.5");
  office = await bootOffice(book, { url: "D:\\预算公开\\水务局 2021.xlsx" });
});
afterAll(() => office.close());

async function gridsOf(): Promise<Grid[]> {
  const grids: Grid[] = [];
  for await (const grid of excelWorkbook().grids()) grids.push(grid);
  return grids;
}

test("findings are printed with the file's name", () => {
  expect(excelWorkbook().name).toBe("水务局 2021.xlsx");
});

test("what is written is read, told to whoever watches, and taken back", async () => {
  const workbook = excelWorkbook();
  let changes = 0;
  const stop = await workbook.watch(() => (changes += 1));
  const before = await gridsOf();
  const inverse = await workbook.write([
    {
      sheet: "收支总表",
      cell: "B1",
      was: { kind: "number", text: cellAt(before[0]!, 1, 2)!.text },
      becomes: { kind: "number", text: "1234.56" },
    },
    {
      sheet: "收支总表",
      cell: "C1",
      was: { kind: "blank", text: "" },
      becomes: { kind: "text", text: "=HYPERLINK(1)" },
    },
  ]);
  const [after] = await gridsOf();
  expect(cellAt(after!, 1, 2)).toMatchObject({ text: "1234.56", printed: "1,234.56" });
  expect(cellAt(after!, 1, 3)).toEqual({ type: "text", text: "=HYPERLINK(1)", format: "General" });
  expect(changes).toBeGreaterThan(0);
  await workbook.write(inverse);
  expect(await gridsOf()).toEqual(before);
  await stop();
});

test("remarks do not count as a change of the workbook", async () => {
  const workbook = excelWorkbook();
  let changes = 0;
  const stop = await workbook.watch(() => (changes += 1));
  await workbook.saveRemarks("[]");
  expect(await workbook.loadRemarks()).toBe("[]");
  expect(changes).toBe(0);
  await stop();
});
