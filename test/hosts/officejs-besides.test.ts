import { bookFrom } from "../../src/hosts/memory/book.ts";
import { readBesides } from "../../src/hosts/officejs/besides.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import type { HostVersion } from "../officejs-host/requirement-sets.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { tripsOf } from "./excel-answers.ts";

const book = () => {
  const made = fakeWorkbook(bookFrom("sheet 收支 总表\n项目 | 12"));
  made.author = "王某某";
  made.lastAuthor = "王某某";
  made.comments.push({ id: "{1}", sheet: "收支 总表", cell: "B1" });
  made.comments.push({ id: "{2}", sheet: "收支 总表", cell: "C9" });
  return made;
};
const at = (cell: string) => ({ sheet: "收支 总表", cell });

let office: Booted | null = null;
afterEach(() => office?.close());

test.each<readonly [HostVersion, readonly string[]]>([
  ["LTSC 2021", ["B1", "C9"]],
  // Where Excel has no comments to tell of, none is asked for.
  ["ExcelApi 1.7", []],
])("%s tells who made the workbook and where words are attached", async (version, cells) => {
  office = await bootOffice(book(), { version });
  expect(await readBesides()).toEqual({ authors: ["王某某"], notes: cells.map(at) });
  expect(tripsOf(office.host)).toHaveLength(cells.length > 0 ? 2 : 1);
});

test("a workbook without them tells nothing", async () => {
  office = await bootOffice(bookFrom("sheet 表1\n项目 | 12"));
  expect(await readBesides()).toEqual({ authors: [], notes: [] });
});
