import * as sheetJs from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { cellAt, columnLetters, type Grid, type GridCell } from "../../src/model/grid.ts";
import { escaped, sheetOf, workbookOf } from "./package-of.ts";

const reader = xlsxReader();

/** What two readers can be compared by: type, text or number, formula. */
type Seen = readonly [type: string, value: string | number, formula: string | undefined];
type Sheet = ReadonlyMap<string, Seen>;

function ours(grid: Grid): Sheet {
  const seen = new Map<string, Seen>();
  for (const [row, cells] of grid.rows) {
    cells.forEach((cell, column) => {
      if (cell) seen.set(columnLetters(column) + row, [cell.type, valueOf(cell), cell.formula]);
    });
  }
  return seen;
}

function valueOf(cell: GridCell): string | number {
  return cell.type === "number" ? Number(cell.text) : cell.text;
}

/** SheetJS keeps errors by number. */
const sheetJsErrors: Record<number, string> = { 7: "#DIV/0!", 15: "#VALUE!", 42: "#N/A" };

async function bySheetJs(bytes: Uint8Array): Promise<Sheet[]> {
  const book = sheetJs.read(bytes, { cellFormula: true, cellText: false });
  const types: Record<string, string> = {
    n: "number",
    s: "text",
    b: "boolean",
    e: "error",
    z: "blank",
  };
  return book.SheetNames.map((name) => {
    const seen = new Map<string, Seen>();
    for (const [at, cell] of Object.entries(book.Sheets[name]!)) {
      if (at.startsWith("!")) continue;
      const { t, v, w, f } = cell as sheetJs.CellObject;
      const error = w ?? sheetJsErrors[Number(v)] ?? "";
      const value = t === "b" ? String(v).toUpperCase() : t === "e" ? error : (v ?? "");
      if (f !== undefined || v !== undefined) seen.set(at, [types[t] ?? t, value as string, f]);
    }
    return seen;
  });
}

async function byExcelJs(bytes: Uint8Array): Promise<Sheet[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return book.worksheets.map((sheet) => {
    const seen = new Map<string, Seen>();
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = cell.formula === undefined ? cell.value : cell.result;
        seen.set(cell.address, [...excelValue(value), cell.formula]);
      }),
    );
    return seen;
  });
}

function excelValue(value: unknown): [string, string | number] {
  if (value === null || value === undefined) return ["blank", ""];
  if (typeof value === "number") return ["number", value];
  if (typeof value === "boolean") return ["boolean", String(value).toUpperCase()];
  if (typeof value === "object" && "error" in value) return ["error", String(value.error)];
  if (typeof value === "object" && "richText" in value) {
    return ["text", (value.richText as { text: string }[]).map(({ text }) => text).join("")];
  }
  return ["text", String(value)];
}

/** A workbook as a clerk's might be, written by exceljs. */
async function writtenByExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("收入总表");
  sheet.getCell("A1").value = "部门收入总表";
  sheet.mergeCells("A1:F1");
  sheet.getCell("A2").value = {
    richText: [{ text: "单位：" }, { font: { bold: true }, text: "万元" }],
  };
  for (let row = 3; row < 40; row++) {
    sheet.getCell(row, 1).value = String(2010100 + row);
    sheet.getCell(row, 2).value = row * 1234.56;
    sheet.getCell(row, 2).numFmt = "#,##0.00_ ";
    sheet.getCell(row, 4).value = row % 2 === 0;
    sheet.getCell(row, 5).value = { formula: `B${row}*2`, result: row * 2469.12 };
    sheet.getCell(row, 7).border = { top: { style: "thin" } };
  }
  sheet.fillFormula(
    "C3:C39",
    "SUM($B$3:B3)+LOG10(B3)",
    Array.from({ length: 37 }, (_, i) => [i]),
  );
  sheet.getCell("F3").value = { error: "#DIV/0!" };
  sheet.getCell("F4").value = { formula: "A3&B3", result: "文字" };
  sheet.getCell("F5").value = { formula: "B3>1", result: true };
  sheet.getCell("F6").value = " 前后空格 ";
  sheet.getCell("F7").value = "行一\n行二 <&>\"'";
  sheet.getCell("F8").note = "请核对";
  sheet.getCell("F8").value = 1e-7;
  sheet.getCell("F9").value = 123456789012345680000;
  const hidden = book.addWorksheet("底稿", { state: "veryHidden" });
  hidden.getCell("XFD1").value = "远";
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("a workbook written by exceljs reads as exceljs and SheetJS read it", async () => {
  const bytes = await writtenByExcelJs();
  const { grids } = reader.read(bytes, "书.xlsx");
  const seen = grids.map(ours);
  expect(seen[0]!.size).toBeGreaterThan(180);
  expect(seen).toEqual(await bySheetJs(bytes));
  expect(seen).toEqual(await byExcelJs(bytes));
  const [grid, hidden] = grids;
  expect(cellAt(grid!, 3, 2)?.format).toBe("#,##0.00_ ");
  expect(cellAt(grid!, 8, 6)?.note).toBe("请核对");
  expect(grid!.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 6 }]);
  expect([hidden!.name, hidden!.visibility]).toEqual(["底稿", "very-hidden"]);
});

test("a workbook written by SheetJS reads as all three read it", async () => {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ["科目编码", "科目名称", "合计"],
    ["2010101", "行政运行", 1234.5],
    ["205", null, -0.1],
    [true, "", 3],
  ]);
  sheet.D2 = { t: "n", v: 5, f: "SUM(C2:C3)" };
  const book = sheetJs.utils.book_new(sheet, "表");
  for (const bookSST of [true, false]) {
    const written = sheetJs.write(book, {
      type: "buffer",
      bookType: "xlsx",
      bookSST,
    }) as Uint8Array;
    const bytes = new Uint8Array(written);
    const seen = reader.read(bytes, "书.xlsx").grids.map(ours);
    const holdsSomething = (found: Sheet) =>
      new Map([...found].filter(([, [, value, formula]]) => value !== "" || formula !== undefined));
    expect(seen).toEqual((await bySheetJs(bytes)).map(holdsSomething));
    expect(seen).toEqual((await byExcelJs(bytes)).map(holdsSomething));
  }
});

/** Text that XML and Excel's escape can carry. */
const words = fc
  .string({
    unit: fc.constantFrom("预", "算", "a", " ", "<", "&", '"', "1", "𠀀", "\n", "_"),
    minLength: 1,
  })
  .filter((text) => !/_x[0-9a-f]{4}_/i.test(text));
const figures = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([minus, digits, scale]) => {
    const text = digits.toString().padStart(scale + 1, "0");
    const point = text.length - scale;
    return (minus ? "-" : "") + text.slice(0, point) + (scale > 0 ? "." + text.slice(point) : "");
  });
const formulas = fc.option(fc.constantFrom("SUM(A1:B2)", 'A1&"<"', "B3>=1"), { nil: undefined });

const anyCell = fc
  .tuple(
    fc.oneof(
      figures.map((text) => ({ type: "number" as const, text })),
      words.map((text) => ({ type: "text" as const, text })),
      fc.constantFrom("TRUE", "FALSE").map((text) => ({ type: "boolean" as const, text })),
      fc.constantFrom("#N/A", "#REF!").map((text) => ({ type: "error" as const, text })),
    ),
    formulas,
    fc.constantFrom("General", "0.00", "#,##0.00_ "),
  )
  .map(([cell, formula, format]) => ({ ...cell, format, ...(formula && { formula }) }) as GridCell);

const place = fc.record({
  row: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1_048_576 })),
  column: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 16_384 })),
});

const anyGrid = fc
  .uniqueArray(fc.tuple(place, anyCell), { selector: ([{ row, column }]) => `${row},${column}` })
  .map((cells) => cells.sort(([a], [b]) => a.row - b.row || a.column - b.column));

const formats = ["General", "0.00", "#,##0.00_ "];
const letters = { number: "n", boolean: "b", error: "e", text: "str", blank: "n" };

/** One cell's XML; the text of constants goes where `strings` says. */
function cellXml(at: string, cell: GridCell, strings: string[] | null): string {
  const style = formats.indexOf(cell.format);
  const constant = cell.type === "text" && cell.formula === undefined;
  const text = cell.type === "boolean" ? String(Number(cell.text === "TRUE")) : escaped(cell.text);
  if (constant && strings) {
    strings.push(`<si><t xml:space="preserve">${text}</t></si>`);
    return `<c r="${at}" s="${style}" t="s"><v>${strings.length - 1}</v></c>`;
  }
  if (constant) return `<c r="${at}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const formula = cell.formula === undefined ? "" : `<f>${escaped(cell.formula)}</f>`;
  return `<c r="${at}" s="${style}" t="${letters[cell.type]}">${formula}<v>${text}</v></c>`;
}

test("any small grid written reads back equal, shared or inline", () => {
  fc.assert(
    fc.property(anyGrid, fc.boolean(), (cells, shared) => {
      const strings = shared ? [] : null;
      const rows = new Map<number, string>();
      for (const [{ row, column }, cell] of cells) {
        const xml = cellXml(columnLetters(column) + row, cell, strings);
        rows.set(row, (rows.get(row) ?? "") + xml);
      }
      const data = [...rows].map(([row, xml]) => `<row r="${row}">${xml}</row>`).join("");
      const bytes = sheetOf(data, {
        strings: strings?.join("") ?? "",
        styles:
          '<numFmts><numFmt numFmtId="176" formatCode="#,##0.00_ "/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/><xf numFmtId="176"/></cellXfs>',
      });
      const [grid] = reader.read(bytes, "书.xlsx").grids;
      const found: [{ row: number; column: number }, GridCell][] = [];
      for (const [row, held] of grid!.rows) {
        held.forEach((cell, column) => cell && found.push([{ row, column }, cell]));
      }
      expect(found).toEqual(cells);
    }),
    { numRuns: 300 },
  );
});

test("any shared formula moved reads as SheetJS moves it", async () => {
  const reference = fc
    .tuple(
      fc.boolean(),
      fc.integer({ min: 1, max: 700 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 99 }),
    )
    .map(([a, column, b, row]) => `${a ? "$" : ""}${columnLetters(column)}${b ? "$" : ""}${row}`);
  const formula = fc
    .array(fc.tuple(reference, fc.constantFrom("+", "*", ":", "-")), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map(([ref, sign]) => ref + sign).join("") + "1");
  await fc.assert(
    fc.asyncProperty(formula, async (text) => {
      const data = `<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">${text}</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>`;
      const bytes = workbookOf({ sheets: [{ data }] });
      expect(reader.read(bytes, "书.xlsx").grids.map(ours)).toEqual(await bySheetJs(bytes));
    }),
    { numRuns: 100 },
  );
});
