import { bookFrom } from "../../src/hosts/memory/book.ts";
import { selectCell } from "../../src/hosts/officejs/select.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { refusalOf, tripsOf } from "./excel-answers.ts";

const odd = "表 (8)'s［甲］（一）!";

const book = () =>
  fakeWorkbook(
    bookFrom(`
      sheet 收支总表
      项目 | 12
      hidden sheet 表8
      项目 | 12
      sheet ${odd}
      项目 | 12
    `),
  );

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
});
beforeEach(() => office.host.open(book()));
afterAll(() => office.close());

const selected = () => {
  const { active } = office.host.book;
  const { top, left } = active.selection;
  return [active.name, top, left];
};

test.each(["收支总表", odd])("a cell is shown in two round trips: %s", async (sheet) => {
  expect(await selectCell({ sheet, cell: "B31" }, false)).toBe("shown");
  expect(selected()).toEqual([sheet, 31, 2]);
  expect(tripsOf(office.host)).toHaveLength(2);
});

test.each(["hidden", "very-hidden"] as const)(
  "a %s sheet is shown on consent only",
  async (how) => {
    const sheet = office.host.book.sheet("表8");
    sheet.visibility = how;
    expect(await selectCell({ sheet: "表8", cell: "B1" }, false)).toBe("hidden");
    expect([sheet.visibility, ...selected()]).toEqual([how, "收支总表", 1, 1]);
    expect(await selectCell({ sheet: "表8", cell: "B1" }, true)).toBe("shown");
    expect([sheet.visibility, ...selected()]).toEqual(["visible", "表8", 1, 2]);
  },
);

test("where the workbook's structure is locked a hidden sheet stays hidden", async () => {
  office.host.book.structureLocked = true;
  expect(await refusalOf(selectCell({ sheet: "表8", cell: "B1" }, true))).toMatch(
    /^工作簿的结构受保护；请在“审阅”中撤销“保护工作簿”/,
  );
  expect(office.host.book.sheet("表8").visibility).toBe("hidden");
});

test("a sheet that is gone is named", async () => {
  office.host.book.rename(office.host.book.sheet("收支总表"), "收支");
  const message = "工作表“收支总表”已不在工作簿中，可能已改名或删除；请重新核对后再试。";
  expect(await refusalOf(selectCell({ sheet: "收支总表", cell: "B1" }, false))).toBe(message);
});

test.each([
  ["Unlocked", "A1"],
  ["None", "B1"],
])("a cell that cannot be selected is named, its sheet shown: %s", async (selectionMode, cell) => {
  const sheet = office.host.book.sheet(odd);
  sheet.protection = { options: { selectionMode } };
  sheet.put(1, 2, { ...sheet.cell(1, 2), locked: false });
  expect(await refusalOf(selectCell({ sheet: odd, cell }, false))).toBe(
    `工作表“${odd}”受保护，不能选中 ${cell}；已转到该表，请直接查看 ${cell}，或在“审阅”中撤销工作表保护后再试（模板自带的保护没有密码）。`,
  );
  expect(selected()).toEqual([odd, 1, 1]);
});

test("an unlocked cell of a protected sheet is selected, as any where locks do not matter", async () => {
  const sheet = office.host.book.sheet(odd);
  sheet.protection = { options: { selectionMode: "Unlocked" } };
  sheet.put(1, 2, { ...sheet.cell(1, 2), locked: false });
  expect(await selectCell({ sheet: odd, cell: "B1" }, false)).toBe("shown");
  sheet.protection = { options: {} };
  expect(await selectCell({ sheet: odd, cell: "A1" }, false)).toBe("shown");
  expect(selected()).toEqual([odd, 1, 1]);
});
