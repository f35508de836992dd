import fc from "fast-check";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { loadRemarks, saveRemarks } from "../../src/hosts/officejs/remarks.ts";
import { remarksOf, remarksPart } from "../../src/hosts/remarks-part.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { tripsOf } from "./excel-answers.ts";

const book = () => fakeWorkbook(bookFrom("sheet 收支总表\n项目 | 12"));

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
});
beforeEach(() => office.host.open(book()));
afterAll(() => office.close());

test("nothing kept is null, and is found out in one round trip", async () => {
  expect(await loadRemarks()).toBeNull();
  expect(tripsOf(office.host)).toHaveLength(1);
});

test("what is saved is loaded, and takes the place of what was there", async () => {
  await saveRemarks("一");
  await saveRemarks('{"reason":"四舍五入 & <上年>","at":"2021"}');
  expect(office.host.book.xmlParts.map(({ xml }) => xml)).toEqual([
    '<remarks xmlns="urn:budget-disclosure:remarks">{"reason":"四舍五入 &amp; &lt;上年&gt;","at":"2021"}</remarks>',
  ]);
  office.host.journal.clear();
  expect(await loadRemarks()).toBe('{"reason":"四舍五入 & <上年>","at":"2021"}');
  expect(tripsOf(office.host)).toHaveLength(2);
});

test("parts of others stay, and are not taken for ours", async () => {
  const theirs = { id: "{x}", xml: '<remarks xmlns="urn:other">你好</remarks>' };
  office.host.book.xmlParts.push(theirs);
  expect(await loadRemarks()).toBeNull();
  await saveRemarks("我们的");
  await saveRemarks("");
  expect(await loadRemarks()).toBe("");
  expect(office.host.book.xmlParts[0]).toBe(theirs);
  expect(office.host.book.xmlParts).toHaveLength(2);
});

test.each([
  "]]> <![CDATA[ & &amp; &#65; <!-- --> <?x?>",
  "行一\r\n行二\r行三\t四",
  "\u202E反\u202C\u200B\uFEFF😀",
  "</remarks><remarks>",
  "  两端空格  ",
])("any text comes back as it was: %j", async (text) => {
  await saveRemarks(text);
  expect(await loadRemarks()).toBe(text);
});

test("any text survives the part; what XML cannot carry becomes the replacement sign", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const carried = text.replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, "\uFFFD");
      expect(remarksOf(remarksPart(text))).toBe(carried);
    }),
  );
  expect(remarksOf(remarksPart("甲\u0000乙\u001B\uD800丙\uDC00"))).toBe(
    "甲\uFFFD乙\uFFFD\uFFFD丙\uFFFD",
  );
});

test("the part is read as other programs write it", () => {
  expect(
    remarksOf(
      '<?xml version="1.0"?>\r\n<remarks xmlns="urn:x" a="1">&quot;&apos;&#x4E2D;&#20013;</remarks>\n',
    ),
  ).toBe("\"'中中");
  expect(remarksOf('<remarks xmlns="urn:x"/>')).toBe("");
  expect(remarksOf("<remarks><b>1</b></remarks>")).toBeNull();
  expect(remarksOf("")).toBeNull();
});
