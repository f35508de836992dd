import { beginWorkbook } from "../../src/engine/begin-workbook.ts";
import { layOut } from "../../src/engine/lay-out.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { addSheets } from "../../src/hosts/officejs/add-sheets.ts";
import { readSheets } from "../../src/hosts/officejs/read-sheets.ts";
import { writeCells } from "../../src/hosts/officejs/write-cells.ts";
import { Desk } from "../../src/live/desk.ts";
import { type Grid, address } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { loadDocument } from "../departments/departments.ts";
import { kindOf, workbookFrom } from "../departments/disclosed.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { xlsxOf } from "./xlsx-of.ts";

const book = () => fakeWorkbook(bookFrom("sheet Sheet1\n已有 | 12"));

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
});
afterAll(() => office.close());

async function grids(): Promise<Grid[]> {
  const found: Grid[] = [];
  for await (const grid of readSheets()) found.push(grid);
  return found;
}

const cells = (all: readonly Grid[]) =>
  new Map(
    all.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, line]) =>
        line.flatMap((cell, column) =>
          cell ? [[`${name}!${address(row, column)}`, cell.formula ?? cell.text] as const] : [],
        ),
      ),
    ),
  );

test("the year before goes into a fresh protected workbook in Excel, and out of it again", async () => {
  const contents = loadDocument("zhuling-final-2022");
  const profile = standard.profiles.get(contents.profile)!;
  const begun = { profile, kind: kindOf(contents), year: contents.year + 1 };
  const { department } = contents;
  const empty = beginWorkbook({ ...begun, department, code: null }, null, standard);
  const commission = { standard, ...begun, contents: empty, template, nameOf };
  await addSheets(layOut({ ...commission, formulas: "all" }));
  const before = await grids();
  const desk = new Desk();
  desk.begin();
  for (const grid of before) desk.take(grid);
  desk.finish("今年.xlsx");
  desk.check(null);
  const offer = await desk.prior(xlsxOf(workbookFrom(contents)), "上年.xlsx");
  expect(offer).toMatchObject({ none: null, left: [], department });
  const back = await writeCells(offer.edits);
  const after = cells(await grids());
  for (const { sheet, cell, becomes } of offer.edits) {
    const held = after.get(`${sheet}!${cell}`) ?? "";
    const isFigure = becomes.kind === "number";
    expect(isFigure ? Number(held) : held).toEqual(isFigure ? Number(becomes.text) : becomes.text);
  }
  await writeCells(back);
  expect(cells(await grids())).toEqual(cells(before));
});
