import { beginWorkbook } from "../../src/engine/begin-workbook.ts";
import { layOut } from "../../src/engine/lay-out.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { CellEdit } from "../../src/hosts/ports.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { Desk } from "../../src/live/desk.ts";
import { cellNamed } from "../../src/live/edits.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { loadContents, loadDocument } from "../departments/departments.ts";
import { workbookFrom } from "../departments/disclosed.ts";
import { xlsxOf } from "../hosts/xlsx-of.ts";

const budget = loadContents("linjiang-2021");
const lastYear = xlsxOf(workbookFrom(budget));
const accounts = xlsxOf(workbookFrom(loadDocument("zhuling-final-2022")));
const bytes = (text: string) => new TextEncoder().encode(text);

/** A desk with the workbook of the year after, with nothing in it. */
function deskFor(department: string, kind: "budget" | "final-accounts" = "budget"): Desk {
  const profile = standard.profiles.get(budget.profile)!;
  const begun = { profile, kind, year: budget.year + 1, department, code: null };
  const contents = beginWorkbook(begun, null, standard);
  const commission = { standard, ...begun, contents, template, nameOf };
  const desk = new Desk();
  desk.open(xlsxOf(workbookOf(layOut({ ...commission, formulas: "all" }))), "今年.xlsx");
  desk.check(null);
  return desk;
}

const desk = deskFor(budget.department);

test.each([
  ["a workbook with nothing of ours", "通讯录.xlsx", xlsxOf(bookFrom("sheet 通讯录\n姓名 | 12"))],
  ["a text of one letter", "一.txt", bytes("x")],
  ["a notice", "通知.txt", bytes("关于召开年度工作会议的通知\n\n请各科室按时参加。\n")],
])("%s is said to hold nothing known, of no year", async (_, name, file) => {
  const offer = await desk.prior(file, name);
  expect(offer.none).toMatch(/^没有认出上年的公开表或文字/);
  expect(offer).toMatchObject({ year: null, doubts: [] });
});

test.each([
  ["a picture", "扫描件.png", "x", /^这种文件不能读取；请打开上年的工作簿（\.xlsx）/],
  ["an old workbook that is none", "x.xls", "junk", /请用 Excel 或 WPS 打开后另存为 \.xlsx/],
  ["an empty file", "空.txt", "", /^文件是空的/],
])("%s is refused, with what to do", async (_, name, text, words) => {
  await expect(desk.prior(bytes(text), name)).rejects.toThrow(words);
});

test("another department's file is doubted, the own one under a shorter name is not", async () => {
  const doubts = async (department: string) =>
    (await deskFor(department).prior(lastYear, "2021.xlsx")).doubts;
  expect(await doubts("清河县教育局")).toEqual([`它不是本部门的（${budget.department}）`]);
  expect(await doubts("水务局（本级）")).toEqual([]);
});

test("final accounts are told from a budget, and what has no place is not offered", async () => {
  const offer = await desk.prior(accounts, "决算.xlsx");
  expect(offer.doubts).toContain("它是部门决算的，这里是部门预算");
  expect(offer).toMatchObject({ figures: [], texts: [] });
});

test("what is offered follows the workbook; what was offered before is refused by its cell", async () => {
  const before = await desk.prior(lastYear, "2021.xlsx");
  const { sheet, cell } = before.figures[0]!;
  const typed: CellEdit = {
    ...{ sheet, cell, was: { kind: "blank", text: "" } },
    becomes: { kind: "number", text: "7.77" },
  };
  const back = desk.edit([typed]);
  desk.check(null);
  expect(() => desk.edit(before.edits)).toThrow(`${sheet}!${cell} 已不是刚才显示的内容`);
  const held = xlsxReader().read(desk.correctedCopy(), "今年.xlsx");
  expect(cellNamed(held, sheet, cell)!.text).toBe("7.77");
  const after = desk.priorAgain()!;
  expect(after.figures).toHaveLength(before.figures.length - 1);
  desk.edit(after.edits);
  expect(desk.edit(back)).toEqual([{ ...typed }]);
});
