import { linesOfPage } from "../../../src/hosts/documents/pdf/page-lines.ts";
import type { Piece } from "../../../src/hosts/documents/pdf/pieces.ts";

/** A piece of print of 10 points: Chinese signs 10 wide, others 5. */
function piece(text: string, x: number, y: number, size = 10): Piece {
  const width = [...text].reduce((sum, sign) => sum + (sign > "⺀" ? size : size / 2), 0);
  return { text, x, y, width, size, turn: 0 };
}

/** The cells of each line. */
function rowsOf(...pieces: Piece[]): string[][] {
  return linesOfPage(pieces).map((line) => line.trim().split(/ {3,}/));
}

test("cells of one row that stand half a line apart are one line", () => {
  expect(
    rowsOf(
      piece("301", 10, 100),
      piece("工资福利支出", 60, 106),
      piece("12.50", 200, 100),
      piece("302", 10, 130),
      piece("商品和服务支出", 60, 130),
      piece("8.00", 205, 136),
    ),
  ).toEqual([
    ["301", "工资福利支出", "12.50"],
    ["302", "商品和服务支出", "8.00"],
  ]);
});

test("the lines of a wrapped cell stay two, its amount stands with one of them", () => {
  expect(
    rowsOf(
      piece("机关事业单位基本养老", 60, 100),
      piece("9.00", 200, 106),
      piece("保险缴费", 60, 112),
    ),
  ).toEqual([["机关事业单位基本养老", "9.00"], ["保险缴费"]]);
});

test("the heads of code columns keep apart from the first amounts", () => {
  const heads = ["类", "款", "项"].map((head, index) => piece(head, 10 + index * 30, 100));
  expect(
    rowsOf(...heads, piece("20.00", 250, 101), piece("合计", 120, 107), piece("30.00", 200, 107)),
  ).toEqual([
    ["类", "款", "项"],
    ["合计", "30.00", "20.00"],
  ]);
  const named = rowsOf(...heads, piece("科目名称", 120, 100), piece("合计", 200, 100));
  expect(named).toEqual([["类", "款", "项", "科目名称", "合计"]]);
});

test("two rows set very close are two", () => {
  expect(
    rowsOf(
      piece("甲", 10, 100),
      piece("1.00", 100, 100),
      piece("乙", 40, 106),
      piece("2.00", 150, 106),
    ),
  ).toHaveLength(2);
});

test("in a sentence a narrow gap is one blank, in a column it parts cells", () => {
  expect(
    linesOfPage([piece("本年支出", 10, 100), piece("12.50", 53, 100), piece("万元。", 81, 100)]),
  ).toEqual(["本年支出 12.50 万元。"]);
  const columns = [100, 130, 160].flatMap((y) => [
    piece("基本支出", 10, y),
    piece("12.50", 75, y),
    piece("项目支出", 150, y),
  ]);
  expect(
    rowsOf(...columns, piece("机关运行经费", 12, 190), piece("12.50", 75, 190)),
  ).toContainEqual(["机关运行经费", "12.50"]);
  const touching = [piece("1,000,000.00", 200, 100), piece("2,000.00", 261, 100)];
  const apart = [130, 160].map((y) => piece("5,000.00", 261, y));
  const names = [130, 160].map((y) => piece("甲", 10, y));
  expect(rowsOf(...touching, ...apart, ...names)[0]).toEqual(["1,000,000.00", "2,000.00"]);
});

test("a line is as long as its place on the page, however far a piece claims to stand", () => {
  const [line] = linesOfPage([piece("甲", 0, 100), piece("乙", 1e7, 100)]);
  expect(line!.length).toBeLessThan(700);
});
