import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { templateWriter } from "../../src/hosts/exceljs/template-writer.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import type { Area, Workbook } from "../../src/model/grid.ts";
import { templateFiles } from "../../tools/templates.ts";
import { filled, laid } from "./filled.ts";

const byPlace = (a: Area, b: Area) => a.top - b.top || a.left - b.left;

/** The grids with merges in one order. */
const ordered = ({ grids }: Workbook) =>
  grids.map((grid) => ({ ...grid, merges: [...grid.merges].sort(byPlace) }));

test.each([
  ["empty", () => laid(null, "all")],
  ["filled", () => filled("leting-2021")],
  ["published", () => filled("linjiang-2021", "none")],
])("what the writer writes is what our reader reads: %s", async (_, layout) => {
  const bytes = await templateWriter.write(layout());
  expect(ordered(xlsxReader().read(bytes, "layout"))).toEqual(ordered(workbookOf(layout())));
});

test("the same layout gives the same bytes, whatever the clock says", async () => {
  const first = await templateWriter.write(laid(null, "all"));
  jest.useFakeTimers({
    now: new Date("2031-05-06T07:08:09Z"),
    doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "setTimeout"],
  });
  const second = await templateWriter.write(laid(null, "all"));
  jest.useRealTimers();
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
});

test("the templates in the repository are the ones the standard gives now", async () => {
  for (const [path, bytes] of await templateFiles()) {
    const committed = readFileSync(join(__dirname, "../..", path));
    expect([path, Buffer.compare(committed, Buffer.from(bytes))]).toEqual([path, 0]);
  }
});

test("sheets print landscape, one page wide, with repeated headings, page numbers and frozen panes", async () => {
  const parts = unzipSync(await templateWriter.write(laid(null, "all")));
  const text = (path: string) => new TextDecoder().decode(parts[path]);
  const layout = laid(null, "all");
  layout.sheets.forEach((sheet, index) => {
    const xml = text(`xl/worksheets/sheet${index + 1}.xml`);
    const size = sheet.paper === "A3" ? 8 : 9;
    expect(xml).toContain(`paperSize="${size}"`);
    expect(xml).toContain('orientation="landscape"');
    expect(xml).toContain('fitToHeight="0"');
    expect(xml).toContain("第 &amp;P 页");
    expect(xml).toContain('state="frozen"');
    expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*insertRows="0"/);
    expect(xml).not.toMatch(/password=|hashValue=/);
  });
  const book = text("xl/workbook.xml");
  expect(book.match(/_xlnm.Print_Area/g)).toHaveLength(layout.sheets.length);
  expect(book.match(/_xlnm.Print_Titles/g)).toHaveLength(layout.sheets.length - 1);
  expect(book).toContain('name="部门名称"');
  expect(book).toContain('activeTab="0"');
});
