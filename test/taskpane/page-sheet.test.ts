import type { SheetView } from "../../src/live/sheet-view.ts";
import { firstColumn, laidOut, shownAt } from "../../src/taskpane/page/sheet/laid-out.ts";
import { marksOf, partsOf } from "../../src/taskpane/page/sheet/marks.ts";
import { at, checkedView, finding, pageWith } from "./page-in-jsdom.ts";

const part: SheetView = {
  sheet: "收入",
  rows: 400,
  columns: 300,
  first: 11,
  last: 70,
  merges: [{ top: 9, left: 1, bottom: 12, right: 2 }],
  cells: [{ row: 13, column: 3, text: "12.50", length: 5, figure: true, formula: "SUM(C14:C20)" }],
};

describe("the shown part of a sheet", () => {
  test("wide sheets begin where the marked column comes into sight", () => {
    expect(firstColumn(part, null)).toBe(1);
    expect(firstColumn(part, 60)).toBe(1);
    expect(firstColumn(part, 100)).toBe(70);
    expect(firstColumn(part, 300)).toBe(241);
  });

  test("a merged area that begins above is shown from the first row on", () => {
    const [eleventh] = laidOut(part, 1);
    expect(eleventh?.slots[0]).toMatchObject({ address: "A11", rowSpan: 2, colSpan: 2 });
    expect(shownAt(part, 1, "B9")).toBe("A11");
    expect(shownAt(part, 1, "C13")).toBe("C13");
  });

  test("rows before and after are asked for", async () => {
    const bench = await pageWith(
      { ...checkedView([]), sheet: { part, marked: null } },
      { view: part },
    );
    await bench.click(bench.button("上面还有 10 行"));
    await bench.click(bench.button("下面还有 330 行"));
    expect(bench.asked.filter((one) => one.startsWith("view"))).toEqual([
      'view "收入" 41 40',
      'view "收入" 1 40',
      'view "收入" 91 40',
    ]);
    expect(bench.one(".figure").title).toBe("=SUM(C14:C20)");
  });
});

describe("marks", () => {
  const findings = [
    finding("轻", { severity: "warning", locations: [at("收入", "C7")] }),
    finding("重", { locations: [at("收入", "C7"), at("收入", "C8"), at("支出", "D1")] }),
    finding("多", { count: 2, locations: [at("收入", "A1"), at("收入", "A2")] }),
    finding("放", {
      locations: [at("收入", "B2")],
      dismissed: { reason: "四舍五入", by: "", at: "2026-03-05T08:00:00Z" },
    }),
  ];

  test("the worst finding marks a cell; one that was let stand marks none", () => {
    const marks = marksOf(findings, "收入");
    expect([...marks].map(([cell, { finding: id }]) => `${cell} ${id}`)).toEqual([
      "C7 重",
      "A1 多",
      "A2 多",
    ]);
  });

  test("cells that had a part are those behind the first", () => {
    expect([...partsOf(findings[1], "收入")]).toEqual(["C8"]);
    expect([...partsOf(undefined, "收入")]).toEqual([]);
  });
});
