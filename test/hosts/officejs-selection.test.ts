import { bookFrom } from "../../src/hosts/memory/book.ts";
import { selectCell } from "../../src/hosts/officejs/select.ts";
import { watchSelection } from "../../src/hosts/officejs/watch-selection.ts";
import type { CellPlace } from "../../src/hosts/ports.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { refusalOf, tripsOf } from "./excel-answers.ts";

const odd = "表 (8)'s!［甲］";
const book = () => fakeWorkbook(bookFrom(`sheet 收支总表\n项目 | 12\nsheet ${odd}\n项目 | 12`));

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
});
beforeEach(() => office.host.open(book()));
afterAll(() => office.close());

const soon = () => new Promise((resolve) => setTimeout(resolve, 40));
const area = (row: number, column: number, rows = 1) => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column,
});

async function watched() {
  const told: CellPlace[] = [];
  const stop = await watchSelection((place) => told.push(place));
  return { told, stop };
}

test("the selected cell is told at once and whenever it is another one, of any sheet", async () => {
  const { told, stop } = await watched();
  const { book: open } = office.host;
  open.select(open.sheet("收支总表"), area(2, 3, 4));
  await soon();
  await selectCell({ sheet: odd, cell: "B1" }, false);
  await soon();
  open.activate(open.sheet("收支总表"));
  await soon();
  expect(told).toEqual([
    { sheet: "收支总表", cell: "A1" },
    { sheet: "收支总表", cell: "C2" },
    { sheet: odd, cell: "B1" },
    { sheet: "收支总表", cell: "C2" },
  ]);
  await stop();
});

test("a burst of selections is asked for once or twice, and ends at the last", async () => {
  const { told, stop } = await watched();
  office.host.journal.clear();
  const { book: open } = office.host;
  for (let row = 1; row <= 40; row++) open.select(open.sheet("收支总表"), area(row, 2));
  await soon();
  expect(told.at(-1)).toEqual({ sheet: "收支总表", cell: "B40" });
  expect(tripsOf(office.host).length).toBeLessThanOrEqual(3);
  await stop();
});

test("after the stop nothing is listened to or told", async () => {
  const { told, stop } = await watched();
  await stop();
  await stop();
  expect(office.host.hears("SelectionChanged")).toBe(false);
  expect(office.host.hears("Activated")).toBe(false);
  office.host.book.select(office.host.book.sheet("收支总表"), area(9, 1));
  await soon();
  expect(told).toHaveLength(1);
});

test("while the clerk types into a cell the place told last stays", async () => {
  const { told, stop } = await watched();
  office.host.editing = true;
  office.host.book.select(office.host.book.sheet("收支总表"), area(9, 1));
  await soon();
  office.host.editing = false;
  expect(told).toHaveLength(1);
  office.host.book.select(office.host.book.sheet("收支总表"), area(10, 1));
  await soon();
  expect(told.at(-1)).toEqual({ sheet: "收支总表", cell: "A10" });
  await stop();
});

test("what Excel objects to is a sentence", async () => {
  office.host.refuse("AccessDenied");
  expect(await refusalOf(watchSelection(() => undefined))).toMatch(/[。]$/);
});
