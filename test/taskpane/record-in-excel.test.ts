import { bookFrom } from "../../src/hosts/memory/book.ts";
import { addSheets } from "../../src/hosts/officejs/add-sheets.ts";
import type { LaidSheet, Layout } from "../../src/model/layout.ts";
import { names } from "../../src/live/tool.ts";
import { reviewLayout } from "../../src/report/review-sheet.ts";
import { refusalOf } from "../hosts/excel-answers.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { checkedView } from "./page-in-jsdom.ts";

const { document } = checkedView([]).checked!;
const at = "2026-01-02T03:04:05Z";
const record = (count = 1): Layout =>
  reviewLayout(
    { name: "budget", version: "1", standard: "1" } as never,
    Array(count).fill(document),
    { names, at },
  );
const renamed = { renamed: true };

let office: Booted;
const book = () => fakeWorkbook(bookFrom("sheet 表1\n已有 | 12"));
beforeAll(async () => {
  office = await bootOffice(book());
});
beforeEach(() => office.host.open(book()));
afterAll(() => office.close());

test("a record never stands in the way of the next one", async () => {
  expect(await addSheets(record(), renamed)).toEqual(["核对记录"]);
  expect(await addSheets(record(), renamed)).toEqual(["核对记录 (2)"]);
  expect(await addSheets(record(2), renamed)).toEqual(["核对记录 (3)", "核对记录2"]);
  expect(office.host.book.active.name).toBe("核对记录 (3)");
  const texts = ["核对记录", "核对记录 (2)"].map((name) => office.host.book.sheet(name).cell(1, 1));
  expect(texts[1]).toEqual(texts[0]);
});

test("without that wish a taken name is refused", async () => {
  await addSheets(record());
  expect(await refusalOf(addSheets(record()))).toMatch(/^工作簿中已有工作表“核对记录”，没有插入/);
});

test("what fails half-way leaves the earlier record, and nobody speaks of a template", async () => {
  await addSheets(record(), renamed);
  const overlapping = { top: 1, left: 1, bottom: 2, right: 2 };
  const broken: LaidSheet = { ...record().sheets[0]!, merges: [overlapping, overlapping] };
  const layout = { names: [], sheets: [broken] };
  expect(await refusalOf(addSheets(layout, renamed))).toBe(
    "核对记录没有插入成功，已加的工作表都已撤去；请结束单元格编辑、保存工作簿后再试一次。",
  );
  expect(office.host.book.sheets.map(({ name }) => name)).toEqual(["表1", "核对记录"]);
  jest.spyOn(office.host.book, "delete").mockImplementation(() => {
    throw new Error("not now");
  });
  expect(await refusalOf(addSheets(layout, renamed))).toBe(
    "核对记录没有插入成功，已加的工作表没能撤去；请自行删除其中的“核对记录 (2)”后再试。",
  );
});
