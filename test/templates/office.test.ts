import { assess } from "../../src/engine/evaluating/assess.ts";
import { instancesOf } from "../../src/engine/evaluating/instances.ts";
import { read } from "../../src/engine/read.ts";
import { templateWriter } from "../../src/hosts/exceljs/template-writer.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { Contents } from "../../src/model/contents.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";
import { loadContents } from "../departments/departments.ts";
import {
  closingRow,
  complaints,
  differences,
  figure,
  filled,
  filledDepartments,
  laid,
  profile,
  proofOf,
  rowOfCode,
} from "./filled.ts";
import { Office, officeInstalled } from "./office.ts";

const expenditure = "部门支出总表";
const errorsIn = ({ grids }: Workbook) =>
  grids.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column) => (cell?.type === "error" ? [`${name}!${row},${column}`] : [])),
    ),
  );

(officeInstalled ? describe : describe.skip)(
  "LibreOffice (skipped where it is not installed)",
  () => {
    let office: Office;
    beforeAll(() => {
      office = new Office();
    });
    afterAll(() => office.close());

    test.each(filledDepartments)("recalculates %s to our figure in every cell", async (name) => {
      const layout = filled(name);
      const out = office.edit(await templateWriter.write(layout), []);
      expect(differences(workbookOf(layout), out)).toEqual([]);
      expect(errorsIn(out)).toEqual([]);
      expect(proofOf(out).rows.get(2)?.[1]?.text).toMatch(/^全部通过/);
    });

    test("recalculates the empty template to nothing, with every relation holding", async () => {
      const out = office.edit(await templateWriter.write(laid(null, "all")), []);
      expect(differences(workbookOf(laid(null, "all")), out)).toEqual([]);
      expect(errorsIn(out)).toEqual([]);
      expect(complaints(out)).toEqual([]);
    });

    test("shows the difference where a formula is typed over", async () => {
      const layout = filled("leting-2021");
      const sheet = layout.sheets.find(({ name }) => name === expenditure)!;
      const row = rowOfCode(sheet, "20805");
      const before = sheet.cells.find((one) => one.row === row && one.column === 5)!;
      expect(before.content?.text).toBe("27.19");
      const out = office.edit(await templateWriter.write(layout), [
        `number|${expenditure}|E${row}|27.91`,
      ]);
      const shown = complaints(out).map(({ zh, shows }) => `${zh} ${shows}`);
      // 类 and 合计 add the 项 themselves and stay right: the slip shows at its own line, in two columns.
      const twice = ["类＝各款之和 0.72", "款＝各项之和 0.72"].flatMap((line) => [line, line]);
      expect(shown.filter((line) => /^[类款合]/.test(line)).sort()).toEqual(twice.sort());
      expect(shown.filter((line) => !line.endsWith(" 0.72"))).toEqual([]);
      expect(errorsIn(out)).toEqual([]);
    });

    test("shows the difference where a figure typed in does not agree with another table", async () => {
      const layout = filled("leting-2021");
      const sheet = layout.sheets.find(({ name }) => name === "一般公共预算基本支出表")!;
      const row = rowOfCode(sheet, "30101");
      const instructions = [`number|${sheet.name}|E${row}|100`];
      const old = sheet.cells.find((one) => one.row === row && one.column === 5)!.content!.text;
      const out = office.edit(await templateWriter.write(layout), instructions);
      const [said] = complaints(out).filter(({ zh }) =>
        zh.startsWith("一般公共预算支出表人员经费"),
      );
      const planted = Math.round(Number(old) * 100) - 10000;
      expect(Math.round(Number(said?.shows) * 100)).toBe(planted);
      expect(proofOf(out).rows.get(2)?.[1]?.text).toMatch(/^\d+ 项不符/);
    });

    test("adds a 款 that has no 项 to its 类, with those that have", async () => {
      const line = (key: string, basic?: string) => ({
        key,
        label: null,
        values: basic === undefined ? {} : { basic },
      });
      const lines = [line("208"), line("20805", "5"), line("20899"), line("2089999", "1.5")];
      const contents: Contents = {
        ...loadContents("leting-2021"),
        sheets: new Map([["budget/expenditure", { lines, note: null }]]),
      };
      const layout = laid(contents, "all");
      const out = office.edit(await templateWriter.write(layout), []);
      expect(differences(workbookOf(layout), out)).toEqual([]);
      const reading = read(out, standard, profile);
      expect(figure(reading, "budget/expenditure", "208", "basic")).toBe("6.5");
      expect(figure(reading, "budget/expenditure", "total", "total")).toBe("6.5");
    });

    test("keeps every total right when 项 are inserted under a parent, in the middle and last", async () => {
      const layout = filled("leting-2021");
      const sheet = layout.sheets.find(({ name }) => name === expenditure)!;
      const [last, middle, first] = [
        closingRow(sheet),
        rowOfCode(sheet, "2101102"),
        rowOfCode(sheet, "2080505"),
      ];
      const out = office.edit(await templateWriter.write(layout), [
        ...inserted(last, "2210202", "4", last - 1),
        ...inserted(middle, "2101199", "2.5", middle - 1),
        ...inserted(first, "2080501", "1.25", first + 1),
      ]);
      const reading = read(out, standard, profile);
      const total = (line: string) => figure(reading, "budget/expenditure", line, "total");
      expect([total("2080501"), total("2101199"), total("2210202")]).toEqual(["1.25", "2.5", "4"]);
      expect([total("20805"), total("208")]).toEqual(["28.44", "34.44"]);
      expect([total("21011"), total("210")]).toEqual(["860.41", "7856.31"]);
      expect([total("22102"), total("221"), total("total")]).toEqual(["24.4", "24.4", "7915.15"]);
      const summary = (line: string) =>
        figure(reading, "budget/income-expenditure", line, "amount");
      expect(summary("expenditure.class.208")).toBe("34.44");
      expect(summary("expenditure.of-year")).toBe("7915.15");
      const own = instancesOf(reading, standard).instances.filter(
        ({ rule }) => rule === "budget/expenditure",
      );
      expect(own.length).toBeGreaterThan(20);
      expect(own.map((one) => assess(one)).filter(({ result }) => result !== "passed")).toEqual([]);
      const arithmetic = complaints(out).filter(({ zh }) => /之和|本年支出合计＝/.test(zh));
      expect(arithmetic.filter(({ zh }) => !/财政拨款|三本|“三公”|收支总表/.test(zh))).toEqual([]);
      expect(errorsIn(out)).toEqual([]);
    });
  },
);

/** A clerk inserts a row, types code, name and 基本支出, and copies the neighbour's total formula. */
function inserted(row: number, code: string, basic: string, after: number): string[] {
  const neighbour = after >= row ? after + 1 : after;
  return [
    `insert|${expenditure}|${row}`,
    `text|${expenditure}|B${row}|${code}`,
    `text|${expenditure}|C${row}|其他`,
    `number|${expenditure}|E${row}|${basic}`,
    `formula|${expenditure}|D${neighbour}|D${row}`,
  ];
}
