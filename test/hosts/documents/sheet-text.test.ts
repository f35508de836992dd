import { read } from "../../../src/engine/read.ts";
import { sheetText } from "../../../src/hosts/documents/sheet-text.ts";
import { bookFrom } from "../../../src/hosts/memory/book.ts";
import type { TextLocation } from "../../../src/model/finding.ts";
import { standard } from "../../../src/standard/index.ts";

const textOf = (book: string) => sheetText(read(bookFrom(book), standard, null));
const at = (paragraph: number): TextLocation => ({
  document: "book",
  paragraph,
  start: 0,
  end: 6,
  quote: "一二三四五六",
});

const form = `
sheet 文字说明
文字说明
部分 | 段落 | 文字
一、收入情况 | 总体 | 收入合计5万元。
一、收入情况 | 其他 | 其他收入1万元。
二、支出情况 | 总体 | 支出合计5万元。
`;

test("our own form: each section once as a heading, each paragraph a line, every place a cell", () => {
  const { source, cellOf } = textOf(form)!;
  expect(source.text.split("\n")).toEqual([
    "一、收入情况",
    "收入合计5万元。",
    "其他收入1万元。",
    "二、支出情况",
    "支出合计5万元。",
    "",
  ]);
  expect(source.headings.map(({ start }) => source.text.slice(start, start + 6))).toEqual([
    "一、收入情况",
    "二、支出情况",
  ]);
  const cells = [1, 2, 3, 4, 5].map((paragraph) => Object.values(cellOf(at(paragraph))).at(-1));
  expect(cells).toEqual(["A3", "C3", "C4", "A5", "C5"]);
  const cell = { document: "book", sheet: "支出表", cell: "B2" };
  expect(cellOf(cell)).toBe(cell);
});

test("a sheet of words that somebody else named", () => {
  const words = "2021年本部门收入预算5万元，其中一般公共预算拨款5万元。";
  const { source, cellOf } = textOf(`sheet 预算情况说明\n一、收入\n${words} | 旁注\n`)!;
  expect(source.text).toBe(`一、收入\n${words}\n旁注\n`);
  expect(cellOf(at(3))).toMatchObject({ sheet: "预算情况说明", cell: "B2" });
});

test.each([
  ["none", "sheet 支出表\n支出 | 5"],
  ["one without a sentence", "sheet 文字说明\n待填"],
  ["our form, still empty", "sheet 文字说明\n文字说明\n部分 | 段落 | 文字\n一、收入情况 |  | \n"],
])("nothing to read: %s", (_what, book) => expect(textOf(book)).toBeNull());
