import { privateNumbers } from "../../src/engine/private-numbers.ts";
import type { ComposedBlock } from "../../src/model/composed.ts";

const said = (text: string): ComposedBlock => ({
  kind: "paragraph",
  runs: [{ text, fact: "文字说明!C3" }],
});

const found = (text: string) =>
  privateNumbers({ title: "", blocks: [said(text)] }).map(({ what, masked }) => [what, masked]);

test.each([
  ["联系人身份证号11010519491231002X。", "身份证号", "110***********002X"],
  ["身份证 110105 19491231 002X", "身份证号", "110***********002X"],
  ["联系电话：13800138000", "手机号码", "138****8000"],
  ["电话138-0013-8000", "手机号码", "138****8000"],
  ["补助打入6222021234567890128", "银行账号", "622************0128"],
  ["开户银行账号：0402 0201 0930 1234", "银行账号", "040*********1234"],
])("%s", (text, what, masked) => {
  expect(found(text)).toEqual([[what, masked]]);
});

test.each([
  "预算1234567890.12万元",
  "统一编码11010519491231002100",
  "办公电话0315-4612345",
  "2021年安排7907.40万元，比2020年减少8745.41万元",
  "编号11010519491231002A1",
  "身份证号110105194912310021",
])("nothing private in: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("what stands in a table is named by the table", () => {
  const cell = { text: "13800138000", across: 1, down: 1, head: false };
  const form = { title: "机构表", above: [], widths: [1], rows: [[cell]], notes: [] };
  const blocks: ComposedBlock[] = [{ kind: "form", form }];
  expect(privateNumbers({ title: "", blocks })).toMatchObject([{ place: "机构表" }]);
});
