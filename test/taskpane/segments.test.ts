import type { ShownFigure, ShownWords } from "../../src/live/text/text-look.ts";
import { leftOut, segmentsOf, shownPiece } from "../../src/taskpane/page/text/segments.ts";

const figure = (start: number, end: number): ShownFigure => ({
  start,
  end,
  digits: { start, end },
  at: start + 100,
  state: "agree",
  findings: [],
  relations: [],
});
/** Shown from the hundredth letter of the source; after eight letters two of the source are left out. */
const words: ShownWords = {
  text: "基本支出110.25万元，占5%。",
  runs: [
    [0, 100],
    [8, 110],
  ],
  figures: [figure(4, 12), figure(14, 16)],
};

test("words are cut where figures begin and end, and nothing gets lost", () => {
  const segments = segmentsOf(words, null);
  expect(segments.map(({ text }) => text)).toEqual(["基本支出", "110.25万元", "，占", "5%", "。"]);
  expect(segments.map(({ text }) => text).join("")).toBe(words.text);
  expect(segments.filter((one) => one.figure !== null)).toHaveLength(2);
});

test("a piece of the source is found in the words shown, over what was left out", () => {
  expect(shownPiece(words, { start: 102, end: 112 })).toEqual([2, 10]);
  expect(shownPiece(words, { start: 108, end: 110 })).toEqual([0, 0]);
});

test("the marked piece is cut out of the words, with the figures it touches", () => {
  const marked = segmentsOf(words, { start: 102, end: 104 }).filter(({ isMarked }) => isMarked);
  expect(marked.map(({ text }) => text)).toEqual(["支出"]);
  const over = segmentsOf(words, { start: 102, end: 112 }).filter(({ isMarked }) => isMarked);
  expect(over.map(({ figure }) => figure !== null)).toEqual([false, true]);
});

test("endless words are cut, and how much is missing is known", () => {
  const endless: ShownWords = { text: "长".repeat(30_000), runs: [[0, 0]], figures: [] };
  const shown = segmentsOf(endless, null);
  expect(shown.reduce((length, { text }) => length + text.length, 0)).toBe(20_000);
  expect(leftOut(endless)).toBe(10_000);
});
