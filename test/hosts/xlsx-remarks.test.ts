import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import type { ReadLimits } from "../../src/hosts/xlsx/limits.ts";
import { packageOf, withRemarks } from "./package-of.ts";

const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';
const namespace = "urn:budget-disclosure:remarks";

function remarksIn(items: readonly (string | Uint8Array)[], limits: Partial<ReadLimits> = {}) {
  const book = xlsxReader({ limits }).read(packageOf(withRemarks({ data: cells }, items)), "书");
  expect(book.grids[0]!.rows.size).toBe(1);
  return book.remarks;
}

test("the text of our own part is read as it was written", () => {
  expect(remarksIn([`<remarks xmlns="${namespace}">{"a":"&lt;b&gt;"}</remarks>`])).toBe(
    '{"a":"<b>"}',
  );
  expect(remarksIn([`<x:remarks xmlns:x="${namespace}"><![CDATA[<]]></x:remarks>`])).toBe("<");
});

test("among other custom parts", () => {
  const others = [
    '<properties xmlns="urn:other">x</properties>',
    '<remarks xmlns="urn:x">y</remarks>',
  ];
  expect(remarksIn([...others, `<remarks xmlns="${namespace}">z</remarks>`])).toBe("z");
  expect(remarksIn(others)).toBeUndefined();
  expect(remarksIn([])).toBeUndefined();
});

test.each<[string, string | Uint8Array]>([
  ["cut short", `<remarks xmlns="${namespace}">x`],
  ["no XML", "\u0000\u0001"],
  ["a DOCTYPE", `<!DOCTYPE a><remarks xmlns="${namespace}">x</remarks>`],
  ["an unknown entity", `<remarks xmlns="${namespace}">&x;</remarks>`],
  ["bytes that are no text", new Uint8Array([0x3c, 0xff, 0xc0])],
])("a damaged part is passed over, the tables are read: %s", (_what, item) => {
  expect(remarksIn([item])).toBeUndefined();
});

test("words of elements inside are not ours", () => {
  expect(remarksIn([`<remarks xmlns="${namespace}">a<b>c</b>d</remarks>`])).toBe("ad");
});

test("parts that are too large or too many are not looked at", () => {
  const own = `<remarks xmlns="${namespace}">x</remarks>`;
  expect(remarksIn([own], { remarksBytes: 10 })).toBeUndefined();
  const other = "<other/>";
  expect(remarksIn([other, own], { customParts: 1 })).toBeUndefined();
});
