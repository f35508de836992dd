import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { deskHere } from "../../src/live/async-desk.ts";
import { cellNamed, contentOf, inverseOf, withEdits } from "../../src/live/edits.ts";
import { findRange } from "../../src/live/find-range.ts";
import { printOf } from "../../src/live/grid-print.ts";
import { offered } from "../../src/live/offered.ts";
import { withoutOwnSpill } from "../../src/live/own-spill.ts";
import { sheetView } from "../../src/live/sheet-view.ts";
import { placeKey } from "../../src/model/finding.ts";

const book = bookFrom(`
sheet 甲
项目 | 金额
一 | 10.00
二 | 20.00
合计 | =SUM(B2:B3) -> 30.00
sheet 乙
合计 | 30.00
`);
const [first, second] = book.grids;

const edit = (cell: string, text: string, sheet = "甲") => ({
  sheet,
  cell,
  was: contentOf(cellNamed(book, sheet, cell)),
  becomes: { kind: "number" as const, text },
});

describe("edits of a file", () => {
  test("change one cell, in a copy", () => {
    const changed = withEdits(book, [edit("B2", "11")]);
    expect(cellNamed(changed, "甲", "B2")).toMatchObject({
      type: "number",
      text: "11",
      format: "0.00",
    });
    expect(cellNamed(book, "甲", "B2")?.text).toBe("10.00");
    expect(changed.grids[1]).toBe(second);
  });

  test("keep the formula of a computed cell and refresh its result", () => {
    const changed = withEdits(book, [edit("B4", "31")]);
    expect(cellNamed(changed, "甲", "B4")).toMatchObject({ text: "31", formula: "SUM(B2:B3)" });
  });

  test("are taken back by their inverse, whatever the cell held", () => {
    const edits = [edit("B2", "11"), edit("B4", "31"), edit("D9", "1"), edit("A1", "5")];
    const back = withEdits(withEdits(book, edits), inverseOf(book, edits));
    for (const cell of ["B2", "B4", "A1"]) {
      expect(cellNamed(back, "甲", cell)).toEqual(cellNamed(book, "甲", cell));
    }
    expect(cellNamed(back, "甲", "D9")).toBeUndefined();
  });
});

test("a correction is confirmed by the finding that names its cell and figure", async () => {
  const desk = deskHere();
  await desk.open(readFileSync(join(__dirname, "..", "..", "samples", "planted.xlsx")), "x.xlsx");
  const { document } = await desk.check(null);
  const offers = await desk.corrections();
  const confirmed = offers.filter(({ confirmed }) => confirmed);
  expect(confirmed.length).toBeGreaterThan(0);
  expect(confirmed.length).toBeLessThan(offers.length);
  for (const { location, becomes } of confirmed) {
    const found = document.findings.find(
      ({ root, locations: [first] }) =>
        root === null && first !== undefined && placeKey(first) === placeKey(location),
    );
    expect(Number(found?.expected?.value)).toBe(Number(becomes));
  }
});

test("a dismissed finding confirms nothing, and neither does its silence", async () => {
  const desk = deskHere();
  await desk.open(readFileSync(join(__dirname, "..", "..", "samples", "planted.xlsx")), "x.xlsx");
  await desk.check(null);
  const [offer] = (await desk.corrections()).filter(({ confirmed }) => confirmed);
  const { document } = await desk.checked();
  for (const { id, root } of document.findings) {
    if (root === null) await desk.dismiss(id, "口径不同", "", "2026-01-01T00:00:00Z");
  }
  const after = await desk.corrections();
  expect(after.find(({ id }) => id === offer!.id)?.confirmed).toBe(false);
  expect(after.filter(({ confirmed }) => confirmed)).toEqual([]);
});

test("an offered correction says what the cell holds and whether it is computed", () => {
  const correction = (cell: string) => ({
    location: { document: "试", sheet: "甲", cell },
    label: "合计",
    was: "30.00",
    becomes: "31.00",
    because: "合计＝一＋二",
  });
  const [typed, computed] = offered([correction("B2"), correction("B4")], book);
  expect(typed).toMatchObject({ id: "甲!B2", overFormula: false });
  expect(typed?.edit).toEqual({
    sheet: "甲",
    cell: "B2",
    was: { kind: "number", text: "10.00" },
    becomes: { kind: "number", text: "31.00" },
  });
  expect(computed).toMatchObject({ overFormula: true });
  expect(computed?.edit.was).toEqual({ kind: "formula", text: "SUM(B2:B3)" });
});

describe("the place of a range", () => {
  test("is found by what it holds", () => {
    const values = [
      ["一", "10.00"],
      ["二", "20.00"],
    ];
    const area = { top: 2, left: 1, bottom: 3, right: 2 };
    expect(findRange(book, values)).toEqual({ sheet: "甲", area });
  });

  test("an empty cell may come as nothing or as nought", () => {
    for (const empty of ["", null, 0]) {
      expect(findRange(book, [["合计", "30.00", empty]])?.sheet).toBe("甲");
    }
  });

  test("that begins with an empty cell, handed over as nought, is found", () => {
    const corner = bookFrom("sheet 甲\n~\n~\n项目 | 金额\n一 | 10.00");
    for (const empty of [0, "", null]) {
      const values = [
        [empty, empty],
        ["项目", "金额"],
        ["一", "10.00"],
      ];
      expect(findRange(corner, values)?.area).toEqual({ top: 2, left: 1, bottom: 4, right: 2 });
    }
  });

  test("of other values, or of none, is nowhere", () => {
    expect(findRange(book, [["一", "10.01"]])).toBeNull();
    expect(findRange(book, [["", null]])).toBeNull();
    expect(findRange(book, [])).toBeNull();
  });
});

describe("the print of a sheet", () => {
  const changed = (line: string) => printOf(bookFrom(`sheet 甲\n${line}`).grids[0]!);
  test("is the same for the same content and another for any change", () => {
    const lines = [
      "一 | 10.00",
      "一 | 10.0",
      "一 | 10.01",
      "一十 | .00",
      "一 | =A1 -> 10.00",
      "~\n一 | 10.00",
    ];
    const prints = [...lines, "hidden"].map(changed);
    expect(changed(lines[0]!)).toBe(prints[0]);
    expect(new Set(prints).size).toBe(prints.length);
    expect(printOf({ ...first!, visibility: "hidden" })).not.toBe(printOf(first!));
    expect(printOf({ ...first!, merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] })).not.toBe(
      printOf(first!),
    );
  });
});

describe("what our own functions show", () => {
  const grid = (text: string) => withoutOwnSpill(bookFrom(text).grids[0]!);
  const textsOf = ({ rows }: ReturnType<typeof grid>, row: number) =>
    Array.from(rows.get(row) ?? [], (cell) => cell?.text ?? "").slice(1);

  test("is no content of the clerk's: the list of BUDGET.CHECK and nothing beside it", () => {
    const seen = grid(`
sheet 核对
左 | =BUDGET.CHECK() -> ✗ 1 个错误、1 个提示 | ' | ' | ' | ' | 右
左 | 错误 | 甲!B4 | 应为 30 | 0.18 | 请核对 | 右
左 | 提示 | ' | 少一行 | ' | 请核对 | 右
左 | 未执行 3 项，原因见任务窗格 | ' | ' | ' | ' | 右
左 | 留着 | 1
`);
    for (const row of [1, 2, 3, 4]) {
      expect(textsOf(seen, row).filter((text) => text !== "")).toEqual(["左", "右"]);
    }
    expect(textsOf(seen, 5)).toEqual(["左", "留着", "1"]);
  });

  test("a verdict of one cell takes nothing of the table beside it", () => {
    const seen = grid(`
sheet 表
=BUDGET.CHECK() -> ✓ 通过 (740 项) | 科目 | 金额
说明：本表按万元填列 | 208 | 60
`);
    expect(textsOf(seen, 1)).toEqual(["", "科目", "金额"]);
    expect(textsOf(seen, 2)).toEqual(["说明：本表按万元填列", "208", "60"]);
    const blocked = grid("sheet 表\n=BUDGET.CHECK() -> #SPILL! | 208 | 60\n错误 | 1 | 2");
    expect(textsOf(blocked, 1)).toEqual(["", "208", "60"]);
    expect(textsOf(blocked, 2)).toEqual(["错误", "1", "2"]);
  });

  test("lines of the clerk's that only begin like ours stay", () => {
    const seen = grid(`
sheet 表
=BUDGET.CHECK() -> ✗ 1 个错误、0 个提示
错误 | 208 | 60 | 1 | 2
`);
    expect(textsOf(seen, 2)).toEqual(["错误", "208", "60", "1", "2"]);
  });

  test("the name as files keep it, of another environment, and within another formula, is ours too", () => {
    for (const formula of [
      "_xldudf_BUDGET_CHECK(A1:B2)",
      "BUDGETDEV.CHECK()",
      "budget.check()",
      "+BUDGET.CHECK()",
      "@BUDGET.CHECK()",
      'IFERROR(BUDGET.CHECK(),"")',
      "TAKE(BUDGET.CHECK(),5)",
    ]) {
      const seen = grid(`sheet 核对\n=${formula} -> ✓ 通过 (3 项)`);
      expect({ formula, text: textsOf(seen, 1).join("") }).toEqual({ formula, text: "" });
    }
  });

  test("a figure that BUDGET.TOTAL computes stays a figure of the table", () => {
    const cells = grid("sheet 甲\n=BUDGET.TOTAL(A1:A3,B1:B3) -> 30.00").rows.get(1);
    expect(cells?.[1]?.text).toBe("30.00");
  });
});

describe("the part of a sheet a page shows", () => {
  const lines = Array.from({ length: 200 }, (_, at) => `第${at + 1}行 | ${at}.50`);
  const long = bookFrom(`sheet 长\n${lines.join("\n")}`).grids[0]!;
  test("is a window around the row asked for", () => {
    expect(sheetView(long, 100, 40)).toMatchObject({ first: 80, last: 119, rows: 200, columns: 2 });
    expect(sheetView(long, 1, 40)).toMatchObject({ first: 1, last: 40 });
    expect(sheetView(long, 200, 40)).toMatchObject({ first: 161, last: 200 });
    expect(sheetView(long, 5000, 40)).toMatchObject({ first: 161, last: 200 });
  });

  test("prints figures as the cell does, and cuts very long texts", () => {
    const { cells } = sheetView(
      bookFrom(`sheet 长\n${"长".repeat(32_767)} | 1,234.50`).grids[0]!,
      1,
      9,
    );
    const second = { row: 1, column: 2, text: "1,234.50", length: 8 };
    expect(cells[1]).toEqual({ ...second, figure: true, formula: null });
    expect(cells[0]?.text.length).toBe(400);
    expect(cells[0]?.length).toBe(32_767);
  });
});
