import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { readSheets } from "../../src/hosts/officejs/read-sheets.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import type { Area, Grid, GridCell, Workbook } from "../../src/model/grid.ts";
import { printedText } from "../../src/model/printed-text.ts";
import { departments } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { xlsxOf } from "./xlsx-of.ts";

const fixture = (path: string) => bookFrom(readFileSync(join(__dirname, "..", path), "utf8"), path);

const awkward = bookFrom(`
  sheet 收支 总表（一）
  部门收支总表 | < | < | <
  科目 | 金额 | 金额2 | 备注
  '2010101 | 7907.400000000001 | 0.1 | 含 <b>标记</b>
  合计 | =SUM(B3:B3) -> 7907.40 | =C9 -> | ^
  ~
  错误 | #DIV/0! | =1/0 -> #DIV/0! | =T("") -> '
  hidden sheet 隐'表
  1,234.50 | -0.5 | 12345678901.25
`);

/** What a text fixture cannot say: formats of dates and sections, truth values, very hidden sheets. */
const typed: Workbook = {
  name: "typed",
  grids: [
    {
      name: "格式",
      visibility: "very-hidden",
      merges: [{ top: 2, left: 2, bottom: 3, right: 4 }],
      rows: new Map([
        [
          2,
          [
            undefined,
            undefined,
            { type: "number", text: "46053", format: "yyyy/m/d" },
            { type: "number", text: "-1234.567", format: '#,##0.00_ ;[Red]"减"#,##0.00 ' },
            { type: "number", text: "0.125", format: "0.0%" },
            { type: "boolean", text: "TRUE", format: "General" },
            {
              type: "number",
              text: "0",
              format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
            },
          ] as GridCell[],
        ],
        [9, [undefined, { type: "text", text: "=不是公式", format: "@" }] as GridCell[]],
      ]),
    },
    { name: "空表", visibility: "visible", merges: [], rows: new Map() },
  ],
};

const books: readonly (readonly [string, Workbook])[] = [
  ["awkward cells", awkward],
  ["formats", typed],
  ...[
    "checks/healthy/hebei.book",
    "checks/healthy/codes-in-pieces-in-yuan.book",
    "checks/presentation/formulas-are-calculated/never-calculated.book",
    "checks/presentation/numbers-are-not-stored-as-text/thousands-and-brackets.book",
    "checks/presentation/amounts-are-numbers/error-cells-of-one-kind.book",
    "checks/presentation/sheets-are-known/hidden-stranger.book",
    "checks/presentation/amounts-have-two-decimals/four-decimals.book",
  ].map((path) => [path, fixture(path)] as const),
  ...departments.map((name) => [name, loadWorkbook(name)] as const),
  ...departments.map((name) => [`${name} with formulas`, loadWorkbook(name, "all")] as const),
];

/**
 * A grid without what hosts cannot have alike:
 * - the digits of a number: Excel gives a double, a file and a fixture the digits they were
 *   written with (`7907.40`), so the double is compared;
 * - `printed`: only Excel knows it without computing, so what the cell prints is compared;
 * - the order of merged areas, which is the order somebody merged them in;
 * - rows that were said but hold nothing.
 */
function comparable({ name, visibility, rows, merges }: Grid) {
  const cells = [...rows].flatMap(([row, held]) =>
    held.flatMap((cell, column) => (cell ? [{ row, column, ...comparableCell(cell) }] : [])),
  );
  return { name, visibility, cells, merges: [...merges].map(order).sort() };
}

function comparableCell(cell: GridCell) {
  const { type, text, format, formula, note } = cell;
  const stored = type === "number" ? Number(text) : text;
  return { type, stored, format, formula, note, prints: printedText(cell) };
}

const order = ({ top, left, bottom, right }: Area) => `${top},${left},${bottom},${right}`;

async function all(grids: AsyncIterable<Grid>): Promise<Grid[]> {
  const found: Grid[] = [];
  for await (const grid of grids) found.push(grid);
  return found;
}

describe("the same workbook gives the same grids", () => {
  let office: Booted;
  beforeAll(async () => {
    office = await bootOffice(awkward);
  });
  afterAll(() => office.close());

  test.each(books)("%s: as a file", (name, book) => {
    const { grids } = xlsxReader().read(xlsxOf(book), name);
    expect(grids.map(comparable)).toEqual(book.grids.map(comparable));
  });

  test.each(books)("%s: open in Excel", async (_name, book) => {
    office.host.open(fakeWorkbook(book));
    const grids = await all(readSheets());
    expect(grids.map(comparable)).toEqual(book.grids.map(comparable));
  });
});
