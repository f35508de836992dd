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
  ["身份证号码：110105194912310021", "身份证号", "110***********0021"],
  ["身份证号110105491231002", "身份证号", "110********1002"],
  ["联系电话：13800138000", "手机号码", "138****8000"],
  ["电话138-0013-8000", "手机号码", "138****8000"],
  ["补助打入6222021234567890128", "银行账号", "622************0128"],
  ["开户银行账号：0402 0201 0930 1234", "银行账号", "040*********1234"],
  ["联系电话：13800138000.", "手机号码", "138****8000"],
  ["联系电话：１３８００１３８０００", "手机号码", "138****8000"],
  ["传真+86 138—0013—8000", "手机号码", "861******8000"],
  ["身份证号110105194912310021", "身份证号", "110***********0021"],
  ["公民身份号码：110105491231002。", "身份证号", "110********1002"],
  ["身份证号码：王小明 11010519491231002", "身份证号", "110**********1002"],
  ["项目编码见表，经办人身份证110105194912310 02x", "身份证号", "110***********002x"],
])("%s", (text, what, masked) => {
  expect(found(text)).toEqual([[what, masked]]);
});

test.each([
  "预算1234567890.12万元",
  "统一编码11010519491231002100",
  "办公电话0315-4612345",
  "2021年安排7907.40万元，比2020年减少8745.41万元",
  "编号11010519491231002A1",
  "另有110105194912310021",
  "身份证号共18位，本年制证12345678张",
  "统一社会信用代码：111304250000000021",
  "身份证制作经费项目130425210000000123",
  "身份证制证设备（项目编号：130425210000000）",
  "冀水财〔2021〕15号，身份证办理窗口电话0315-46123456",
  "支出110105194912310021",
  "项目编码：11010519491231002X",
  "项目代码622202123456789012",
  "编码为13800138000的项目",
  "项目13042521000000000123和130425210000000001234",
])("nothing private in: %s", (text) => {
  expect(found(text)).toEqual([]);
});

test("every number of a list of identity cards is told", () => {
  const list = "身份证号：110105194912310021、李大力110105491231003和110105491231004";
  expect(found(list).map(([what]) => what)).toEqual(["身份证号", "身份证号", "身份证号"]);
});

const cell = (text: string, head = false) => ({ text, across: 1, down: 1, head });

test("the label of a cell tells what its number is", () => {
  const rows = [
    [
      cell("项目编码", true),
      cell("11010519491231002X"),
      cell("银行账户", true),
      cell("50123401040001"),
    ],
    [cell("13800138000"), cell("7907.40"), cell(""), cell("110105194912310021")],
  ];
  const form = {
    title: "项目表",
    above: [["经办 13900139000"]],
    widths: [1, 1, 1, 1],
    rows,
    notes: [],
  };
  const blocks: ComposedBlock[] = [{ kind: "form", form }];
  const seen = privateNumbers({ title: "", blocks }).map(({ what }) => what);
  expect(seen).toEqual(["手机号码", "银行账号"]);
  const columns = [
    [cell("项目编码", true), cell("项目", true)],
    [cell("11010519491231002X"), cell("13800138000")],
  ];
  const upright = { ...form, above: [], widths: [1, 1], rows: columns };
  expect(privateNumbers({ title: "", blocks: [{ kind: "form", form: upright }] })).toHaveLength(1);
});

test("covers and pictures are looked at, too", () => {
  const told = [{ text: "联系13800138000" }];
  const chart = { shape: "bars" as const, caption: "图1", series: [], points: [] };
  const blocks: ComposedBlock[] = [
    { kind: "cover", title: ["青河县水务局"], below: ["电话13800138000"] },
    { kind: "chart", chart, words: told },
  ];
  expect(privateNumbers({ title: "", blocks })).toHaveLength(2);
});

test("what stands in a table is named by the table", () => {
  const rows = [[cell("13800138000")]];
  const form = { title: "机构表", above: [], widths: [1], rows, notes: [] };
  const blocks: ComposedBlock[] = [{ kind: "form", form }];
  expect(privateNumbers({ title: "", blocks })).toMatchObject([{ place: "机构表" }]);
});
