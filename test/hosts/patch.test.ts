import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { unzipSync } from "fflate";
import type { CellEdit } from "../../src/hosts/ports.ts";
import { patchWorkbook } from "../../src/hosts/xlsx/patch.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { blank, cellIn, edit, formula, number, words } from "./edits.ts";
import { packageOf, partsOf, sheetOf } from "./package-of.ts";

const reader = xlsxReader();
const planted = new Uint8Array(readFileSync(join(__dirname, "../../samples/planted.xlsx")));

const patchedCell = (bytes: Uint8Array, one: CellEdit) =>
  cellIn(reader.read(patchWorkbook(bytes, [one]), ""), one);

const sheetXml = (bytes: Uint8Array) =>
  new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);

const dataOf = (bytes: Uint8Array) => /<sheetData.*<\/sheetData>/s.exec(sheetXml(bytes))![0];

describe("what is written", () => {
  const book = sheetOf(
    '<row r="2" spans="1:3"><c r="A2" s="0" t="inlineStr"><is><t>合计</t></is></c><c r="C2" s="0"><v>1.5</v></c></row><row r="4"/>',
  );

  test("a figure, exactly as it is given, in place of another", () => {
    const copy = patchWorkbook(book, [edit("C2", number("1.5"), number("123456789012345.67"))]);
    expect(dataOf(copy)).toContain('<c r="C2" s="0"><v>123456789012345.67</v></c>');
  });

  test("a figure in place of words, words in place of a figure, nothing in place of either", () => {
    const made = patchWorkbook(book, [
      edit("A2", words("合计"), number("7")),
      edit("C2", number("1.5"), words(" 七 ")),
    ]);
    expect(dataOf(made)).toContain('<c r="A2" s="0"><v>7</v></c>');
    expect(dataOf(made)).toContain('<is><t xml:space="preserve"> 七 </t></is>');
    const emptied = patchWorkbook(made, [edit("A2", number("7"), blank)]);
    expect(dataOf(emptied)).toContain('<c r="A2" s="0"/>');
  });

  test("cells and rows that were not there, in their order", () => {
    const copy = patchWorkbook(
      book,
      ["B2", "D2", "A1", "B4", "A4", "C9", "A3"].map((cell) => edit(cell, blank, number("5"))),
    );
    const places = [...dataOf(copy).matchAll(/<(?:c|row) r="(\w+)"/g)].map(([, place]) => place);
    const expected = "1 A1 2 A2 B2 C2 D2 3 A3 4 A4 B4 9 C9";
    expect(places.join(" ")).toBe(expected);
    expect(dataOf(copy)).not.toContain("spans");
  });

  test("a first cell in an empty sheet", () => {
    const made = patchWorkbook(
      packageOf(
        Object.fromEntries(
          Object.entries(partsOf({ sheets: [{}] })).map(([path, xml]) => [
            path,
            xml.replace("<sheetData></sheetData>", "<sheetData/>"),
          ]),
        ),
      ),
      [edit("B2", blank, number("5")), edit("A1", blank, words("一"))],
    );
    expect(dataOf(made)).toMatch(/<sheetData><row r="1">.*<row r="2"><c r="B2"><v>5<\/v>/);
  });

  test("a new cell before one that changes too", () => {
    const copy = patchWorkbook(book, [
      edit("C2", number("1.5"), number("2")),
      edit("B2", blank, number("5")),
    ]);
    expect(dataOf(copy)).toContain('<c r="B2"><v>5</v></c><c r="C2" s="0"><v>2</v></c></row>');
  });

  test("a new cell looks like its row or its column", () => {
    const parts = partsOf({
      sheets: [
        { data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="1" customFormat="1"/>' },
      ],
      styles: "<cellXfs><xf numFmtId='0'/><xf numFmtId='2'/><xf numFmtId='4'/></cellXfs>",
    });
    const path = "xl/worksheets/sheet1.xml";
    parts[path] = parts[path]!.replace(
      "<sheetData>",
      '<cols><col min="3" max="4" width="9" style="2"/></cols><sheetData>',
    );
    const copy = patchWorkbook(packageOf(parts), [
      edit("D1", blank, number("5")),
      edit("D2", blank, number("6")),
    ]);
    expect(dataOf(copy)).toContain('<c r="D1" s="2">');
    expect(dataOf(copy)).toContain('<c r="D2" s="1">');
  });

  test("rows and cells that do not say where they are", () => {
    const bare = sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    const copy = patchWorkbook(bare, [
      edit("B1", number("2"), number("20")),
      edit("A2", number("3"), number("30")),
      edit("C1", blank, number("40")),
    ]);
    expect(dataOf(copy)).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>20</v></c><c r="C1"><v>40</v></c></row><row><c><v>30</v></c></row></sheetData>',
    );
  });

  test("XML with prefixes, comments and quoted sections", () => {
    const parts = partsOf({ sheets: [{ data: "" }] });
    parts["xl/worksheets/sheet1.xml"] =
      `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><!-- <c r="A1"> --><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v><![CDATA[<x:c r="B1">]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const copy = patchWorkbook(packageOf(parts), [
      edit("A1", words('<x:c r="B1">'), number("1")),
      edit("B1", blank, words("a<b")),
    ]);
    expect(sheetXml(copy)).toContain(
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">a&lt;b</x:t></x:is></x:c></x:row>',
    );
  });
});

describe("words stay words", () => {
  const book = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');

  test.each([
    "=cmd|' /C calc'!A0",
    "+1",
    "@x",
    "<script>&amp;]]>",
    "_x000D_ and _x005F_",
    "tab\tline\nreturn\r\u0001\ufffe",
    "half \ud83d of a pair",
    "😀 ",
  ])("%j", (text) => {
    const cell = patchedCell(book, edit("A1", number("1"), words(text)));
    expect(cell).toEqual({ type: "text", text, format: "General" });
  });

  test("as many as a cell can hold", () => {
    const text = "字".repeat(32_767);
    expect(patchedCell(book, edit("A1", number("1"), words(text)))).toMatchObject({ text });
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const cell = patchedCell(book, edit("A1", number("1"), words(text)));
        expect(cell).toMatchObject({ type: "text", text });
      }),
      { numRuns: 300 },
    );
  });
});

describe("a cell with a formula keeps it and gets a new stored result", () => {
  const book = sheetOf(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">C2+1</f><v>3</v></c></row>' +
      '<row r="3"><c r="A3" t="e"><f t="shared" si="0"/><v>#REF!</v></c></row>',
  );

  test("shared and array formulas, and what they spill", () => {
    const copy = patchWorkbook(book, [
      edit("A1", formula("C1:D1"), number("10")),
      edit("B1", formula("C1:D1"), number("20")),
      edit("A2", formula("C2+1"), words("无")),
      edit("A3", formula("C3+1"), number("30")),
    ]);
    expect(dataOf(copy)).toBe(
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">C1:D1</f><v>10</v></c><c r="B1"><v>20</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><f t="shared" ref="A2:A3" si="0">C2+1</f><v>无</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>30</v></c></row></sheetData>',
    );
  });

  test("and the program is told to calculate when it opens the copy", () => {
    const main = (bytes: Uint8Array) =>
      new TextDecoder().decode(unzipSync(bytes)["xl/workbook.xml"]);
    const copy = patchWorkbook(book, [edit("A2", formula("C2+1"), number("4"))]);
    expect(main(copy)).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    const parts = partsOf({
      sheets: [{ data: '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>' }],
    });
    for (const [there, then] of [
      ['<calcPr calcId="1" fullCalcOnLoad="0"/>', '<calcPr calcId="1" fullCalcOnLoad="1"/>'],
      [
        "<definedNames></definedNames>",
        '<definedNames></definedNames><calcPr fullCalcOnLoad="1"/>',
      ],
    ]) {
      const made = packageOf({
        ...parts,
        "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("</sheets>", `</sheets>${there}`),
      });
      expect(main(patchWorkbook(made, [edit("A1", formula("1"), number("4"))]))).toContain(then);
    }
  });
});

describe("everything else stays", () => {
  /** Packed bytes of every entry, by path, straight from the local headers. */
  function packed(bytes: Uint8Array): Map<string, Buffer> {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = bytes.length - 22;
    const found = new Map<string, Buffer>();
    let at = view.getUint32(end + 16, true);
    for (let n = view.getUint16(end + 10, true); n > 0; n--) {
      const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + lengths[0]!));
      const local = view.getUint32(at + 42, true);
      const start =
        local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      found.set(path, Buffer.from(bytes.subarray(start, start + view.getUint32(at + 20, true))));
      at += 46 + lengths[0]! + lengths[1]! + lengths[2]!;
    }
    return found;
  }

  test("parts that hold no edited cell are the same packed bytes, in the same order", () => {
    const book = reader.read(planted, "");
    const [grid] = book.grids.filter(({ rows }) => rows.size > 5);
    const row = [...grid!.rows.keys()].at(-1)! + 3;
    const copy = patchWorkbook(planted, [edit(`B${row}`, blank, number("1"), grid!.name)]);
    const [before, after] = [packed(planted), packed(copy)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before].filter(([path, data]) => !after.get(path)!.equals(data));
    expect(changed.length).toBeGreaterThanOrEqual(1);
    for (const [path] of changed)
      expect(path).toMatch(/^xl\/(worksheets\/sheet\d+|workbook)\.xml$/);
    expect(changed.filter(([path]) => path.includes("worksheets"))).toHaveLength(1);
  });

  test("an edit that changes nothing gives the same bytes", () => {
    const book = sheetOf('<row r="1"><c r="A1"><v>1.50</v></c></row>');
    expect(patchWorkbook(book, [])).toEqual(book);
    expect(patchWorkbook(book, [edit("A1", number("1.50"), number("1.50"))])).toEqual(book);
  });

  test("figures are taken as files store them", () => {
    const book = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (const text of ["-0.5", "7907.400000000001", "1.5E+3", "2e-7"]) {
      expect(patchedCell(book, edit("A1", number("1"), number(text)))).toMatchObject({ text });
    }
  });

  test("a package written in one pass, with sizes behind the data, is read again", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("表1").getCell("A1").value = 1;
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const cell = patchedCell(bytes, edit("A1", number("1"), number("2")));
    expect(cell).toMatchObject({ type: "number", text: "2" });
  });
});
