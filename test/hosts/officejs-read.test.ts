import { bookFrom } from "../../src/hosts/memory/book.ts";
import { readSheets } from "../../src/hosts/officejs/read-sheets.ts";
import { watchWorkbook } from "../../src/hosts/officejs/watch.ts";
import { HostRefusal } from "../../src/hosts/ports.ts";
import { cellAt, type Grid } from "../../src/model/grid.ts";
import { emptyCell } from "../officejs-host/cell-values.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";

const book = () =>
  fakeWorkbook(
    bookFrom(`
      sheet 收支总表
      部门收支总表 | <
      项目 | 金额
      财政拨款 | 1,234.50
      hidden sheet 表 8
      因公出国 | 3
    `),
  );

async function grids(): Promise<Grid[]> {
  const found: Grid[] = [];
  for await (const grid of readSheets()) found.push(grid);
  return found;
}

const filled = { ...emptyCell, type: "text" as const, text: "x" };

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("in Excel LTSC 2021", () => {
  let office: Booted;
  beforeAll(async () => {
    office = await bootOffice(book());
  });
  beforeEach(() => office.host.open(book()));
  afterAll(() => office.close());

  test("a workbook is read in two round trips, however many sheets it has", async () => {
    for (let n = 1; n <= 30; n++) office.host.book.add(`加${n}`).put(1, 1, filled);
    expect(await grids()).toHaveLength(32);
    const asked = office.host.journal.syncs.filter(({ calls }) =>
      calls.some((call) => call !== "Workbook._RemoveReference"),
    );
    expect(asked).toHaveLength(2);
  });

  test("the page gets its turn between sheets", async () => {
    let turns = 0;
    let waiting = setImmediate(function turn() {
      turns += 1;
      waiting = setImmediate(turn);
    });
    const { host } = office;
    for (let n = 1; n <= 10; n++) host.book.add(`加${n}`).put(1, 1, filled);
    const reading = readSheets()[Symbol.asyncIterator]();
    await reading.next();
    const before = turns;
    while (!(await reading.next()).done);
    clearImmediate(waiting);
    expect(turns - before).toBeGreaterThan(3);
  });

  test("formats without values are not carried over", async () => {
    const sheet = office.host.book.sheet("收支总表");
    sheet.put(5_000, 300, { ...emptyCell, format: "0.00" });
    const [grid] = await grids();
    expect([...grid!.rows.keys()]).toEqual([1, 2, 3]);
  });

  test("too many cells in all are refused with what to do instead", async () => {
    for (const name of ["大一", "大二", "大三"]) {
      const sheet = office.host.book.add(name);
      sheet.put(1, 1, filled);
      sheet.put(7_000, 20, filled);
    }
    await expect(grids()).rejects.toThrow(HostRefusal);
    await expect(grids()).rejects.toThrow("工作簿的单元格太多");
  });

  test("one value far away is refused by name before Excel carries over millions of blanks", async () => {
    const { book } = office.host;
    book.sheet("收支总表").put(1_048_576, 16_384, filled);
    await expect(grids()).rejects.toThrow("工作表“收支总表”的内容一直到 XFD1048576");
    book.add("只有远处").put(1_048_576, 1, filled);
    book.delete(book.sheet("收支总表"));
    await expect(grids()).rejects.toThrow("工作表“只有远处”的内容一直到 A1048576");
  });

  test.each([
    ["an answer that is too large", ["ResponsePayloadSizeLimitExceeded"], "工作簿的单元格太多"],
    ["a cell that is being edited", ["InvalidOperationInCellEditMode"], "请按回车键结束编辑"],
  ])("%s comes as a sentence", async (_case, [code], sentence) => {
    office.host.refuse(code!, code!, code!);
    await expect(grids()).rejects.toThrow(sentence);
    office.host.refuse("GeneralException");
    await expect(watchWorkbook(() => undefined)).rejects.toThrow(HostRefusal);
  });

  test("more merged areas than Excel lists at once are read a few rows at a time", async () => {
    const sheet = office.host.book.sheet("收支总表");
    for (let row = 4; row <= 700; row++) {
      sheet.put(row, 1, filled);
      sheet.merges.push({ top: row, left: 1, bottom: row, right: 3 });
    }
    sheet.merges.push({ top: 60, left: 4, bottom: 70, right: 5 });
    sheet.put(60, 4, filled);
    const [grid] = await grids();
    expect(grid!.merges).toHaveLength(1 + 697 + 1);
    const inOrder = [...sheet.merges].sort((a, b) => a.top - b.top);
    expect([...grid!.merges].sort((a, b) => a.top - b.top)).toEqual(inOrder);
  });

  test("what a function spilled is there as values, its formula in the first cell only", async () => {
    const { CustomFunctions, host } = office;
    CustomFunctions.associate("TABLE", () => [
      ["a", 1],
      ["b", 2],
    ]);
    await host.enter("TABLE", [], { address: "收支总表!E1" }).arrived();
    const [grid] = await grids();
    expect(cellAt(grid!, 1, 5)).toMatchObject({ text: "a", formula: "TABLE()" });
    expect(cellAt(grid!, 2, 6)).toEqual({ type: "number", text: "2", format: "General" });
  });

  test("a workbook is watched until one stops: edits, calculation, sheets", async () => {
    let changes = 0;
    const stop = await watchWorkbook(() => (changes += 1));
    const told = async (act: () => void): Promise<boolean> => {
      changes = 0;
      act();
      await soon();
      return changes > 0;
    };
    const { host } = office;
    expect(await told(() => host.edit("收支总表", "B3", 7))).toBe(true);
    const sheet = host.book.sheet("收支总表");
    expect(await told(() => host.book.changed({ kind: "calculated", sheet }))).toBe(true);
    expect(await told(() => host.book.add("新表"))).toBe(true);
    expect(await told(() => host.book.delete(host.book.sheet("新表")))).toBe(true);
    await stop();
    await stop();
    expect(await told(() => host.edit("收支总表", "B3", 8))).toBe(false);
    const events = ["DataChanged", "Added", "Deleted", "Calculated"];
    expect(events.filter((event) => host.hears(event))).toEqual([]);
  });
});

test("a current Excel tells of new names of sheets as well", async () => {
  const office = await bootOffice(book(), { version: "Microsoft 365" });
  try {
    let changes = 0;
    const stop = await watchWorkbook(() => (changes += 1));
    office.host.book.rename(office.host.book.sheet("表 8"), "表 9");
    await soon();
    expect(changes).toBe(1);
    await stop();
    expect(office.host.hears("NameChanged")).toBe(false);
  } finally {
    office.close();
  }
});

test("Excel 2019 is told apart and refused with what to use instead", async () => {
  const office = await bootOffice(book(), { version: "ExcelApi 1.7" });
  try {
    await expect(grids()).rejects.toThrow("请改用 Excel LTSC 2021 或更高版本");
    await expect(watchWorkbook(() => undefined)).rejects.toThrow(HostRefusal);
    expect(office.host.journal.syncs).toEqual([]);
  } finally {
    office.close();
  }
});
