import { bookFrom } from "../../src/hosts/memory/book.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { addSheets } from "../../src/hosts/officejs/add-sheets.ts";
import { readSheets } from "../../src/hosts/officejs/read-sheets.ts";
import { areaAddress } from "../../src/hosts/officejs/rectangles.ts";
import { colours, looks } from "../../src/hosts/sheet-look.ts";
import type { Area, Grid } from "../../src/model/grid.ts";
import type { LaidSheet, Layout } from "../../src/model/layout.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { filled, laid } from "../templates/filled.ts";
import { refusalOf, tripsOf } from "./excel-answers.ts";

const book = () => fakeWorkbook(bookFrom("sheet Sheet1\n已有 | 12"));

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
});
beforeEach(() => office.host.open(book()));
afterAll(() => office.close());

const byPlace = (a: Area, b: Area) => a.top - b.top || a.left - b.left;

/**
 * The grids in one order of merges. A formula's result is left out: the fake host does not
 * calculate, while a layout knows what will come of it.
 */
const comparable = (grids: readonly Grid[]) =>
  grids.map(({ name, visibility, merges, rows }) => ({
    name,
    visibility,
    merges: [...merges].sort(byPlace),
    cells: [...rows].flatMap(([row, cells]) =>
      cells.flatMap((cell, column) => {
        if (!cell) return [];
        const { formula, format, type, text } = cell;
        return [{ row, column, format, ...(formula === undefined ? { type, text } : { formula }) }];
      }),
    ),
  }));

/** What the reader of the open workbook makes of it. */
async function grids(): Promise<Grid[]> {
  const found: Grid[] = [];
  for await (const grid of readSheets()) found.push(grid);
  return found;
}

const layouts: [string, () => Layout][] = [
  ["empty", () => laid(null, "all")],
  ["filled", () => filled("leting-2021")],
  ["published", () => filled("linjiang-2021", "none")],
];

test.each(layouts)(
  "the sheets hold what the layout says, behind those that were there: %s",
  async (_, layout) => {
    const names = await addSheets(layout());
    expect(names).toEqual(layout().sheets.map(({ name }) => name));
    const [first, ...added] = await grids();
    expect(first?.name).toBe("Sheet1");
    expect(comparable(added)).toEqual(comparable(workbookOf(layout()).grids));
    expect(office.host.book.active.name).toBe(names[0]);
  },
);

test("four round trips, none of them cell by cell", async () => {
  const { sheets } = laid(null, "all");
  await addSheets(laid(null, "all"));
  const trips = tripsOf(office.host);
  expect(trips).toHaveLength(4);
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const calls = trips.reduce((sum, trip) => sum + trip.calls.length, 0);
  expect(calls).toBeLessThan(cells * 1.5);
});

/** A layout's sheets, each with the one it became. */
async function added(layout: Layout) {
  await addSheets(layout);
  return layout.sheets.map((one) => [one, office.host.book.sheet(one.name)] as const);
}

test("every cell looks as its kind does, and only inputs are tinted and unlocked", async () => {
  for (const [{ cells }, sheet] of await added(laid(null, "all"))) {
    for (const { row, column, kind, align, indent, unlocked } of cells) {
      const look = sheet.look(row, column);
      expect(look).toMatchObject({
        "font/name": "宋体",
        "font/size": looks[kind].size,
        "font/bold": looks[kind].bold,
        horizontalAlignment: align[0]!.toUpperCase() + align.slice(1),
        verticalAlignment: "Center",
        wrapText: kind !== "title" && kind !== "unit-line",
      });
      expect(look["indentLevel"] ?? 0).toBe(indent);
      expect(look["borders/EdgeTop/style"]).toBe(looks[kind].boxed ? "Continuous" : undefined);
      expect(look["fill/color"]).toBe(
        unlocked && kind !== "note" ? `#${colours.input}` : undefined,
      );
      expect(sheet.cell(row, column).locked).toBe(!unlocked);
    }
  }
});

test("sheets print and scroll as the layout says, and are locked without a password", async () => {
  for (const [one, sheet] of await added(laid(null, "all"))) {
    expect(sheet.attributes).toMatchObject({
      showGridlines: false,
      freeze: one.freeze,
      "page/paperSize": one.paper,
      "page/orientation": "Landscape",
      "page/zoom": { horizontalFitToPages: 1 },
      "page/centerFooter": "第 &P 页 共 &N 页",
      "page/leftMargin": 0.6 * 72,
      "page/printArea": areaAddress(one.printed),
    });
    expect(sheet.attributes["page/printTitleRows"]).toBe(
      one.repeat ? `${one.repeat.first}:${one.repeat.last}` : undefined,
    );
    expect(sheet.protection).toMatchObject({
      options: { allowInsertRows: true, allowDeleteRows: true, allowFormatColumns: true },
    });
    expect(sheet.protection?.password).toBeUndefined();
    expect([...sheet.hiddenColumns]).toEqual(one.hiddenColumns);
    expect(sheet.columnWidths.get(1)).toBe(one.widths[0]! * 5.25);
    for (const [row, height] of one.heights) expect(sheet.rowHeights.get(row)).toBe(height);
  }
});

test("what may be typed is watched, and alarms show in red", async () => {
  const layout = laid(null, "all");
  const pairs = await added(layout);
  for (const [one, sheet] of pairs) {
    expect(sheet.validations.map(({ area }) => area)).toEqual(
      one.validations.map(({ area }) => area),
    );
    expect(
      sheet.conditionalFormats.map(({ area, rule }) => [area, rule["formula"], rule["font/color"]]),
    ).toEqual(one.alarms.map(({ area, formula }) => [area, `=${formula}`, "#C00000"]));
  }
  const rules = pairs.flatMap(([, sheet]) => sheet.validations.map(({ rule }) => rule));
  expect(rules).toContainEqual({
    rule: { decimal: { formula1: -1e12, formula2: 1e12, operator: "Between" } },
    ignoreBlanks: true,
    errorAlert: {
      showAlert: true,
      style: "Stop",
      title: "请填数字",
      message: "这里只能填数字；没有数请留空。",
    },
  });
  expect(rules).toContainEqual({
    rule: { list: { inCellDropDown: true, source: "≥,≤,＝,＞,＜,定性" } },
    ignoreBlanks: true,
    errorAlert: {
      showAlert: true,
      style: "Stop",
      title: "请从列表中选",
      message: "可填：≥、≤、＝、＞、＜、定性。",
    },
  });
  expect(rules.map(({ rule }) => JSON.stringify(rule)).join()).toContain(
    "=AND(ISTEXT(B7),ISNUMBER(--B7),OR(LEN(B7)=3",
  );
});

test("cells have the names people write formulas with", async () => {
  await addSheets(laid(null, "all"));
  const { names } = office.host.book;
  expect(names.map(({ name, formula }) => [name, formula])).toContainEqual([
    "部门名称",
    "基本信息!B3",
  ]);
  expect(names).toHaveLength(laid(null, "all").names.length);
});

/** Declined with the workbook as it was. */
async function declined(layout: Layout): Promise<string> {
  const before = office.host.book.plain();
  const names = [...office.host.book.names];
  const message = await refusalOf(addSheets(layout));
  expect(office.host.book.plain()).toEqual(before);
  expect(office.host.book.names).toEqual(names);
  return message;
}

test("sheets whose names are taken, in whatever case, are named", async () => {
  office.host.book.add("核对");
  office.host.book.add("ABC");
  const layout = laid(null, "all");
  const renamed: Layout = {
    names: [],
    sheets: layout.sheets.map((one, at) => (at === 0 ? { ...one, name: "abc" } : one)),
  };
  expect(await declined(renamed)).toBe(
    "工作簿中已有工作表“abc”“核对”，没有插入；请先给它们改名，或在空白工作簿中插入模板。",
  );
  expect(tripsOf(office.host)).toHaveLength(1);
});

test("names of cells that are taken are named", async () => {
  office.host.book.names.push({
    name: "预算年度",
    formula: "Sheet1!B1",
    visible: true,
    comment: "",
  });
  expect(await declined(laid(null, "all"))).toBe(
    "工作簿中已有名称“预算年度”，没有插入；请先在“公式—名称管理器”中删除它们，或在空白工作簿中插入模板。",
  );
});

test("where the workbook's structure is locked nothing is added", async () => {
  office.host.book.structureLocked = true;
  expect(await declined(laid(null, "all"))).toMatch(/^工作簿的结构受保护/);
});

test("what fails half-way is taken back", async () => {
  const layout = laid(null, "all");
  const [guide, ...others] = layout.sheets;
  const overlapping = { top: 1, left: 1, bottom: 2, right: 2 };
  const broken: LaidSheet = { ...others.at(-1)!, merges: [overlapping, overlapping] };
  const message = await declined({ ...layout, sheets: [guide!, ...others.slice(0, -1), broken] });
  expect(message).toBe(
    "模板没有插入成功，已加的工作表都已撤去；请结束单元格编辑、保存工作簿后再试一次。",
  );
});

test("what cannot be taken back is named", async () => {
  const layout = laid(null, "all");
  const overlapping = { top: 1, left: 1, bottom: 2, right: 2 };
  const broken: LaidSheet = { ...layout.sheets[0]!, merges: [overlapping, overlapping] };
  jest.spyOn(office.host.book, "delete").mockImplementation(() => {
    throw new Error("not now");
  });
  expect(await refusalOf(addSheets({ names: [], sheets: [broken] }))).toBe(
    "模板没有插入成功，已加的工作表没能撤去；请自行删除其中的“填表说明”后再试。",
  );
});

test("a computer without a printer gets its sheets all the same", async () => {
  office.host.book.hasPrinter = false;
  await addSheets(laid(null, "all"));
  const sheet = office.host.book.sheet("核对");
  expect(sheet.attributes["page/paperSize"]).toBeUndefined();
  expect(sheet.protection).not.toBeNull();
});

const words = [
  "=1+1",
  "+1",
  "-2",
  "@SUM(A1)",
  "'x",
  "2080505",
  "2021年3月5日",
  "TRUE",
  "#N/A",
  "二〇二一年",
];

test("words of a layout stay words, in cells of any format", async () => {
  const cells = words.flatMap((text, at) =>
    ["General", "@"].map((format, column) => ({
      row: at + 1,
      column: column + 1,
      kind: "text" as const,
      content: { kind: "text" as const, text },
      format,
      unlocked: false,
      align: "left" as const,
      indent: 0,
    })),
  );
  const [first] = laid(null, "all").sheets;
  const sheet: LaidSheet = { ...first!, name: "词", cells, merges: [], visibility: "hidden" };
  await addSheets({ sheets: [sheet], names: [] });
  const made = office.host.book.sheet("词");
  for (const { row, column, content, format } of cells) {
    expect(made.cell(row, column)).toMatchObject({ type: "text", text: content.text, format });
  }
  expect(made.visibility).toBe("hidden");
  expect(office.host.book.active.name).toBe("Sheet1");
});
