import { cellAt, type Grid, type GridCell, parseAddress } from "../../src/model/grid.ts";
import { printedText } from "../../src/model/printed-text.ts";
import { inflateWithNode } from "../../src/hosts/xlsx/node-inflate.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { type MadeWorkbook, packageOf, partsOf, sheetOf, workbookOf } from "./package-of.ts";

const reader = xlsxReader();

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  return reader.read(bytes, "书.xlsx").grids;
}

function cell(grid: Grid | undefined, at: string): GridCell | undefined {
  const { row, column } = parseAddress(at)!;
  return grid && cellAt(grid, row, column);
}

/** The cells of a one-sheet workbook, by address. */
function cellsOf(data: string, book: Partial<MadeWorkbook> = {}): (at: string) => unknown {
  const [grid] = gridsOf(sheetOf(data, book));
  return (at) => cell(grid, at);
}

const general = { format: "General" };

test("numbers stay as stored, digit for digit", () => {
  const at = cellsOf(
    "<row r='1'><c r='A1'><v>7907.400000000001</v></c><c r='B1' t='n'><v>1.0E-5</v></c><c r='C1'><v> 5 </v></c></row>",
  );
  expect(at("A1")).toEqual({ type: "number", text: "7907.400000000001", ...general });
  expect(at("B1")).toEqual({ type: "number", text: "1.0E-5", ...general });
  expect(at("C1")).toEqual({ type: "number", text: "5", ...general });
});

test("text stays text: codes, rich runs without phonetic guides, escapes, line breaks", () => {
  const at = cellsOf(
    "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c><c r='D1' t='s'><v>3</v></c></row>",
    {
      strings:
        "<si><t>2010101</t></si>" +
        "<si><r><rPr><b/></rPr><t xml:space='preserve'>收入 </t></r><r><t>总表</t></r><rPh sb='0' eb='1'><t>shouru</t></rPh></si>" +
        "<si><t>a_x000D_b_x005F_ &amp; &#x4E2D;<![CDATA[<c>]]></t></si>" +
        "<si><t>上\r\n下</t></si>",
    },
  );
  expect(at("A1")).toEqual({ type: "text", text: "2010101", ...general });
  expect(at("B1")).toMatchObject({ text: "收入 总表" });
  expect(at("C1")).toMatchObject({ text: "a\rb_ & 中<c>" });
  expect(at("D1")).toMatchObject({ text: "上\n下" });
});

test("every kind of cell has its type", () => {
  const at = cellsOf(
    "<row r='1'><c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c><c r='C1' t='e'><v>#DIV/0!</v></c>" +
      "<c r='D1' t='inlineStr'><is><r><t>内</t></r><r><t>联</t></r><rPh><t>x</t></rPh></is></c>" +
      "<c r='E1' t='d'><v>2026-01-31T00:00:00</v></c><c r='F1' t='str'><f>T(\"a\")</f><v>甲</v></c>" +
      "<c r='G1'><v>不是数</v></c></row>",
  );
  expect(at("A1")).toEqual({ type: "boolean", text: "TRUE", ...general });
  expect(at("B1")).toEqual({ type: "boolean", text: "FALSE", ...general });
  expect(at("C1")).toEqual({ type: "error", text: "#DIV/0!", ...general });
  expect(at("D1")).toEqual({ type: "text", text: "内联", ...general });
  expect(at("E1")).toEqual({ type: "text", text: "2026-01-31T00:00:00", ...general });
  expect(at("F1")).toEqual({ type: "text", text: "甲", formula: 'T("a")', ...general });
  expect(at("G1")).toEqual({ type: "text", text: "不是数", ...general });
});

test("cells that hold nothing are not kept", () => {
  const [grid] = gridsOf(
    sheetOf(
      "<row r='1'><c r='A1' s='0'/><c r='B1' t='s'/><c r='C1' t='inlineStr'><is><t/></is></c><c r='D1'><v/></c></row><row r='2'/>",
    ),
  );
  expect(grid!.rows.size).toBe(0);
});

test("a formula never calculated is blank; one that gives empty text is text", () => {
  const at = cellsOf(
    "<row r='1'><c r='A1'><f>SUM(B1:C1)</f></c><c r='B1'><f>C1</f><v></v></c><c r='C1' t='str'><f>\"\"</f><v></v></c>" +
      "<c r='D1' t='b'><f>TRUE</f><v/></c><c r='E1' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>",
  );
  expect(at("A1")).toEqual({ type: "blank", text: "", formula: "SUM(B1:C1)", ...general });
  expect(at("B1")).toEqual({ type: "blank", text: "", formula: "C1", ...general });
  expect(at("C1")).toEqual({ type: "text", text: "", formula: '""', ...general });
  expect(at("D1")).toMatchObject({ type: "blank", formula: "TRUE" });
  expect(at("E1")).toEqual({ type: "error", text: "#DIV/0!", formula: "1/0", ...general });
});

test("a shared formula is spelled out, moved, in every cell that uses it", () => {
  const master =
    "SUM($A1:B$1,Sheet1!C1,'一 表'!$D$1,A:$B,$1:2)+LOG10(A1)&amp;\"A1\"&amp;T[A1]+Z1A1+S1:S3!A1+中A1";
  const at = cellsOf(
    `<row r='1'><c r='C1'><f t='shared' ref='C1:D2' si='0'>${master}</f><v>1</v></c><c r='D1'><f t='shared' si='0'/><v>1</v></c></row>` +
      "<row r='2'><c r='C2'><f t='shared' si='0'/><v>1</v></c><c r='D2'><f t='shared' si='9'/><v>1</v></c></row>",
  );
  expect(at("D1")).toMatchObject({
    formula:
      "SUM($A1:C$1,Sheet1!D1,'一 表'!$D$1,B:$B,$1:2)+LOG10(B1)&\"A1\"&T[A1]+Z1A1+S1:S3!B1+中A1",
  });
  expect(at("C2")).toMatchObject({
    formula:
      "SUM($A2:B$1,Sheet1!C2,'一 表'!$D$1,A:$B,$1:3)+LOG10(A2)&\"A1\"&T[A1]+Z1A1+S1:S3!A2+中A1",
  });
  expect(at("D2")).toMatchObject({ formula: "#REF!" });
});

test("a reference moved off the sheet says so", () => {
  const at = cellsOf(
    "<row r='2'><c r='B2'><f t='shared' ref='A1:B2' si='0'>A1+XFD1</f></c></row><row r='1'><c r='A1'><f t='shared' si='0'/></c></row>",
  );
  expect(at("A1")).toMatchObject({ formula: "#REF!+#REF!" });
});

test("array formulas and data tables mark all their cells", () => {
  const at = cellsOf(
    "<row r='1'><c r='A1'><f t='array' ref='A1:B2'>C1:D2*2</f><v>2</v></c><c r='B1'><v>4</v></c><c r='C1'><v>1</v></c></row>" +
      "<row r='2'><c r='A2'><v>6</v></c></row><row r='3'><c r='A3'><v>9</v></c><c r='B3'><f t='dataTable' ref='B3:B4' r1='D1'/><v>1</v></c></row>",
  );
  for (const place of ["A1", "B1", "A2"]) expect(at(place)).toMatchObject({ formula: "C1:D2*2" });
  expect(at("C1")).not.toHaveProperty("formula");
  expect(at("A3")).not.toHaveProperty("formula");
  expect(at("B3")).toMatchObject({ formula: "TABLE(D1,)" });
});

test("formats: own, built in, unknown, and none at all", () => {
  const styles =
    "<numFmts count='1'><numFmt numFmtId='176' formatCode='#,##0.00_ '/></numFmts><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>" +
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='176'/><xf numFmtId='4'/><xf numFmtId='31'/><xf numFmtId='999'/></cellXfs>" +
    "<dxfs><dxf><numFmt numFmtId='176' formatCode='0%'/></dxf></dxfs>";
  const data =
    "<row r='1'><c r='A1' s='1'><v>1234.5</v></c><c r='B1' s='2'><v>1</v></c><c r='C1' s='3'><v>45292</v></c><c r='D1' s='4'><v>1</v></c><c r='E1' s='77'><v>1</v></c></row>";
  const at = cellsOf(data, { styles });
  const formats = ["A1", "B1", "C1", "D1", "E1"].map((place) => (at(place) as GridCell).format);
  const dated = 'yyyy"年"m"月"d"日"';
  expect(formats).toEqual(["#,##0.00_ ", "#,##0.00", dated, "General", "General"]);
  expect(printedText(at("C1") as GridCell)).toBe("2024年1月1日");
  expect(cellsOf(data, { styles: null })("A1")).toMatchObject({ format: "General" });
  const old = cellsOf(data, { styles, properties: "date1904='1'" });
  expect(printedText(old("C1") as GridCell)).toBe("2028年1月2日");
});

test("sheets: order, visibility, merges, notes; chart sheets are left out", () => {
  const parts = partsOf({
    sheets: [
      {
        name: "收入",
        after: "<mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='$E$4'/></mergeCells>",
      },
      { name: "图表", state: "visible" },
      { name: "R&amp;D", state: "hidden" },
      {
        name: "底稿",
        state: "veryHidden",
        data: "<row r='2'><c r='A2'><v>1</v></c></row>",
        notes:
          "<comment ref='A2'><text><r><t>甲：</t></r><r><t>已核</t></r></text></comment><comment ref='B1'><text><t>空格</t></text></comment>",
      },
    ],
  });
  parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
    '/worksheet" Target="worksheets/sheet2.xml',
    '/chartsheet" Target="chartsheets/sheet1.xml',
  );
  const grids = gridsOf(packageOf(parts));
  expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["收入", "visible"],
    ["R&D", "hidden"],
    ["底稿", "very-hidden"],
  ]);
  expect(grids[0]!.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 3 },
    { top: 4, left: 5, bottom: 4, right: 5 },
  ]);
  expect(cell(grids[2], "A2")).toEqual({ type: "number", text: "1", note: "甲：已核", ...general });
  expect(cell(grids[2], "B1")).toEqual({ type: "blank", text: "", note: "空格", ...general });
  expect([...grids[2]!.rows.keys()]).toEqual([1, 2]);
});

test("elements of the same names outside the sheet's data are not cells", () => {
  const [grid] = gridsOf(
    workbookOf({
      sheets: [
        {
          data: "<row r='1'><c r='A1'><v>1</v><extLst><ext><v/></ext></extLst></c></row>",
          after: "<extLst><ext><row r='5'><c r='B5'><v>2</v></c></row><f>A1</f></ext></extLst>",
        },
      ],
    }),
  );
  expect([...grid!.rows.keys()]).toEqual([1]);
});

test("zlib and fflate give the same grid", () => {
  const rows = Array.from({ length: 3000 }, (_, i) => {
    const row = i + 1;
    return `<row r='${row}'><c r='A${row}'><v>${(row * 7919) % 10007}.25</v></c><c r='B${row}' t='inlineStr'><is><t>第${row}行</t></is></c></row>`;
  });
  const bytes = sheetOf(rows.join(""));
  const fast = xlsxReader({ inflate: inflateWithNode }).read(bytes, "书.xlsx");
  expect(fast).toEqual(reader.read(bytes, "书.xlsx"));
  expect(fast.grids[0]!.rows.size).toBe(3000);
});
