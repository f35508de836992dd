import fc from "fast-check";
import { entryOfText, fits } from "../../src/hosts/officejs/entries.ts";
import { fileNameOf } from "../../src/hosts/officejs/file-name.ts";
import {
  addressLists,
  areaAddress,
  rectanglesOf,
  stretchesOf,
} from "../../src/hosts/officejs/rectangles.ts";

test.each(["财政拨款收入", "“三公”经费", "一、基本支出", "（项目）", "Total", "A股"])(
  "plain words go in as they are: %s",
  (text) => expect(entryOfText(text, "General")).toBe(text),
);

test.each([
  "2021年",
  "上午",
  "三月",
  "TRUE",
  "=A1",
  "+1",
  "＝A1",
  "'x",
  " 5",
  "-",
  "①",
  "\u200B1",
  "#N/A",
])("words Excel might take for something else go in behind an apostrophe: %j", (text) =>
  expect(entryOfText(text, "General")).toBe(`'${text}`),
);

test("in a cell of text format only signs of a formula need one", () => {
  expect(entryOfText("2080505", "@")).toBe("2080505");
  expect(entryOfText("=A1", "@")).toBe("'=A1");
  expect(entryOfText("", "@")).toBe("");
});

test("room for words counts the apostrophe", () => {
  expect(fits("长".repeat(32_767))).toBe(true);
  expect(fits("=".repeat(32_767))).toBe(false);
});

const place = fc.record({
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 8 }),
});

test("rectangles cover exactly the places, each once", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` }),
      (places) => {
        const covered = rectanglesOf(places).flatMap(({ top, left, bottom, right }) => {
          const cells: string[] = [];
          for (let row = top; row <= bottom; row++)
            for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
          return cells;
        });
        expect(covered.sort()).toEqual(places.map(({ row, column }) => `${row},${column}`).sort());
      },
    ),
  );
});

test("a block is one rectangle, a frame around it another", () => {
  const block = Array.from({ length: 6 }, (_, at) => ({
    row: 2 + Math.floor(at / 2),
    column: 3 + (at % 2),
  }));
  expect(rectanglesOf(block).map(areaAddress)).toEqual(["C2:D4"]);
  expect(rectanglesOf([{ row: 1, column: 2 }, ...block]).map(areaAddress)).toEqual([
    "B1:B1",
    "C2:D4",
  ]);
  expect(stretchesOf([1, 2, 3, 7, 9, 10])).toEqual([
    [1, 3],
    [7, 7],
    [9, 10],
  ]);
});

test("lists of addresses stay within what Excel takes", () => {
  const areas = Array.from({ length: 3_000 }, (_, at) => ({
    top: at * 2 + 1,
    left: 1,
    bottom: at * 2 + 1,
    right: 1,
  }));
  const lists = addressLists(areas);
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(8_192);
  expect(lists.join(",")).toBe(areas.map(areaAddress).join(","));
  expect(addressLists([])).toEqual([]);
});

test.each([
  ["C:\\预算\\2021 收支.xlsx", "2021 收支.xlsx"],
  ["/Users/甲/100%.xlsx", "100%.xlsx"],
  ["https://gov.cn/sites/%E9%A2%84%E7%AE%97.xlsx?web=1#a", "预算.xlsx"],
  ["https://gov.cn/100%.xlsx", "100%.xlsx"],
  ["", "当前工作簿"],
  [null, "当前工作簿"],
  [undefined, "当前工作簿"],
])("the file of a workbook: %s", (address, name) => expect(fileNameOf(address)).toBe(name));
