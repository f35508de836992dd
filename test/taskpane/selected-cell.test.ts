import { excelPage } from "./excel-page.ts";
import { xlsxOf } from "../hosts/xlsx-of.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";

const sentence = "2021年部门支出预算6228.34万元，其中：基本支出1316.07万元。";

test("the selection is listened to only while a text is there", async () => {
  const { session, book, view } = await excelPage();
  expect(book.point("部门支出总表", "E6")).toBe(0);
  await session.narrating.paste(sentence);
  await Promise.resolve();
  const [use] = view().text!.uses;
  expect(book.point(use!.sheet, use!.cell)).toBe(1);
  expect(view().selected).toEqual({ sheet: use!.sheet, cell: use!.cell });
  await session.narrating.putAway();
  expect(view().selected).toBeNull();
  await Promise.resolve();
  expect(book.point("部门支出总表", "E6")).toBe(0);
});

test("a file beside Excel has its own sheets: nothing is listened to until the way back", async () => {
  const { session, book, view } = await excelPage();
  await session.narrating.paste(sentence);
  const other = xlsxOf(bookFrom("sheet 甲\n项目 | 金额\n一 | 10.00"));
  await session.opening.file("另一个.xlsx", async () => other);
  await Promise.resolve();
  expect(book.point("甲", "A1")).toBe(0);
  await session.opening.backToExcel();
  await Promise.resolve();
  expect(book.point("甲", "B2")).toBe(1);
  expect(view().selected).toEqual({ sheet: "甲", cell: "B2" });
});
