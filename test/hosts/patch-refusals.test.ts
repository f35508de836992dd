import { type CellEdit, HostRefusal } from "../../src/hosts/ports.ts";
import { patchWorkbook } from "../../src/hosts/xlsx/patch.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { blank, cellIn, edit, formula, number, words } from "./edits.ts";
import { packageOf, partsOf, sheetOf } from "./package-of.ts";

describe("refused, with nothing written", () => {
  const data = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';
  const book = sheetOf(data);
  const signed = (() => {
    const parts = partsOf({ sheets: [{ data }] });
    const link =
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    parts["_rels/.rels"] = parts["_rels/.rels"]!.replace("</Rel", `${link}</Rel`);
    return packageOf(parts);
  })();

  test.each<[string, CellEdit, string, Uint8Array?]>([
    ["a cell that holds something else by now", edit("A1", number("2"), number("3")), "已不是"],
    ["a cell that was blank", edit("A1", blank, number("3")), "已不是"],
    ["a figure that is computed by now", edit("B1", number("1"), number("3")), "已不是"],
    ["another formula", edit("B1", formula("A1"), formula("A1+1")), "公式"],
    ["a formula for a figure", edit("A1", number("1"), formula("B1")), "公式"],
    ["what is no number", edit("A1", number("1"), number('1"/><x')), "不是数"],
    ["a figure no cell holds", edit("A1", number("1"), number("1e999")), "数太大"],
    ["a negative one", edit("A1", number("1"), number("-9.991E307")), "数太大"],
    ["one written out", edit("A1", number("1"), number(`${"9".repeat(300)}E9`)), "数太大"],
    ["words that are too long", edit("A1", number("1"), words("x".repeat(32_768))), "超过"],
    ["a sheet that is not there", edit("A1", number("1"), number("3"), "表9"), "没有 表9!A1"],
    ["a signed workbook", edit("A1", number("1"), number("3")), "数字签名", signed],
  ])("%s", (_what, one, says, bytes = book) => {
    const attempt = () => patchWorkbook(bytes, [edit("A1", number("1"), number("9")), one]);
    expect(attempt).toThrow(HostRefusal);
    expect(attempt).toThrow(says);
  });

  test.each(["9.99E307", "-9.99E307"])("but not the largest figure, %s", (text) => {
    const copy = xlsxReader().read(
      patchWorkbook(book, [edit("A1", number("1"), number(text))]),
      "",
    );
    expect(cellIn(copy, edit("A1", blank, blank))).toMatchObject({ type: "number", text });
  });

  test("a sheet without a place for cells", () => {
    const parts = partsOf({ sheets: [{}] });
    const path = "xl/worksheets/sheet1.xml";
    parts[path] = parts[path]!.replace("<sheetData></sheetData>", "");
    const attempt = () => patchWorkbook(packageOf(parts), [edit("A1", blank, number("3"))]);
    expect(attempt).toThrow("没有存放单元格的地方");
  });

  test("a part in another encoding", () => {
    const parts: Record<string, string | Uint8Array> = partsOf({ sheets: [{ data }] });
    const text = String(parts["xl/worksheets/sheet1.xml"]).replace("UTF-8", "UTF-16");
    parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const attempt = () => patchWorkbook(packageOf(parts), [edit("A1", number("1"), number("3"))]);
    expect(attempt).toThrow("编码");
  });
});
