import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as sheetJs from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import type { CellContent, CellEdit } from "../../src/hosts/ports.ts";
import { patchWorkbook } from "../../src/hosts/xlsx/patch.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { address, cellAt, type GridCell } from "../../src/model/grid.ts";
import { Office, officeInstalled } from "../templates/office.ts";
import { blank, cellIn, edit, formula, number, words } from "./edits.ts";
import { sheetOf } from "./package-of.ts";

const reader = xlsxReader();
const template = new Uint8Array(
  readFileSync(join(__dirname, "../../templates/hebei/budget-2021.xlsx")),
);

describe("laws over a workbook as clerks have it", () => {
  const book = reader.read(template, "");
  const inputs = book.grids.flatMap((grid) =>
    [...grid.rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column) =>
        cell ? [{ sheet: grid.name, cell: address(row, column), found: cell }] : [],
      ),
    ),
  );
  const wasOf = (cell: GridCell): CellContent =>
    cell.formula !== undefined
      ? formula(cell.formula)
      : cell.type === "number"
        ? number(cell.text)
        : cell.type === "blank"
          ? blank
          : words(cell.text);
  const figures = fc
    .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => {
      const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
      const whole = text.slice(0, text.length - places);
      return `${digits < 0n ? "-" : ""}${whole}${places > 0 ? "." : ""}${text.slice(text.length - places)}`;
    });
  const some = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: inputs.length - 1 }), figures), {
    minLength: 1,
    maxLength: 6,
    selector: ([at]) => at,
  });
  const editsOf = (chosen: readonly (readonly [number, string])[]) =>
    chosen.map(([at, text]): CellEdit => {
      const { sheet, cell, found } = inputs[at]!;
      return { sheet, cell, was: wasOf(found), becomes: number(text) };
    });

  test("what was written is read, and every other cell is what it was", () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const edits = editsOf(chosen);
        const copy = reader.read(patchWorkbook(template, edits), "");
        const own = new Set(edits.map(({ sheet, cell }) => `${sheet}!${cell}`));
        for (const one of edits) {
          const { formula: kept } = cellIn(book, one)!;
          expect(cellIn(copy, one)).toMatchObject({ type: "number", text: one.becomes.text });
          expect(cellIn(copy, one)!.formula).toBe(kept);
        }
        for (const { sheet, cell, found } of inputs) {
          if (own.has(`${sheet}!${cell}`)) continue;
          expect(cellIn(copy, { sheet, cell } as CellEdit)).toEqual(found);
        }
      }),
      { numRuns: 8 },
    );
  });

  test("taking the edits back gives the workbook there was", () => {
    fc.assert(
      fc.property(some, (chosen) => {
        const edits = editsOf(chosen).filter(({ was }) => was.kind !== "formula");
        const there = patchWorkbook(template, edits);
        const back = edits.map((one) => ({ ...one, was: one.becomes, becomes: one.was }));
        expect(reader.read(patchWorkbook(there, back), "")).toEqual(book);
      }),
      { numRuns: 8 },
    );
  });

  test("other programs read the new figures", async () => {
    const chosen = inputs.filter(({ found }) => found.type === "number" && !found.formula);
    const { sheet, cell, found } = chosen[0]!;
    const copy = patchWorkbook(template, [
      { sheet, cell, was: wasOf(found), becomes: number("1234.56") },
    ]);
    const one = new ExcelJS.Workbook();
    await one.xlsx.load(copy.slice().buffer as ArrayBuffer);
    expect(one.getWorksheet(sheet)!.getCell(cell).value).toBe(1234.56);
    const other = sheetJs.read(copy).Sheets[sheet]![cell] as sheetJs.CellObject;
    expect(other.v).toBe(1234.56);
  });

  (officeInstalled ? test : test.skip)(
    "LibreOffice too, and it calculates what depends on them",
    () => {
      const bytes = sheetOf(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row>',
      );
      const office = new Office();
      try {
        const copy = patchWorkbook(bytes, [
          edit("A1", number("1"), number("20.25")),
          edit("C1", words("x"), words("=1+1")),
        ]);
        const [grid] = office.edit(copy, []).grids;
        expect(cellAt(grid!, 1, 1)!.text).toBe("20.25");
        expect(cellAt(grid!, 1, 2)!.text).toBe("40.5");
        expect(cellAt(grid!, 1, 3)).toMatchObject({ type: "text", text: "=1+1" });
        expect(cellAt(grid!, 1, 3)!.formula).toBeUndefined();
      } finally {
        office.close();
      }
    },
  );
});
