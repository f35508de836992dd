import type { Quantity } from "../../src/model/finding.ts";
import { mendedSentence } from "../../src/taskpane/page/text/mended-sentence.ts";

const quantity = (value: string): Quantity => ({
  value,
  unit: "万元",
  decimals: 2,
  label: "支出",
  text: null,
  location: null,
});

/** The sentence around `wrong`, with what should be there. */
function mended(text: string, wrong: string, is: string, should: string): string | null {
  const start = text.indexOf(wrong);
  const digits = { start, end: start + wrong.length };
  const found = mendedSentence(
    { text },
    { digits },
    { stated: quantity(is), expected: quantity(should) },
  );
  return found && `${found.before}[${found.right}]${found.after}`;
}

test.each([
  ["前一句。支出12.40万元，占5%。后一句。", "12.40", "12.40", "12.43", "支出[12.43]万元，占5%。"],
  ["支出１２.４０万元。", "１２.４０", "12.40", "12.43", "支出[１２．４３]万元。"],
  ["支出1，234.50万元。", "1，234.50", "1234.50", "2234.5", "支出[2,234.5]万元。"],
  ["支出1,234.50万元。", "1,234.50", "1234.50", "2234.50", "支出[2,234.50]万元。"],
  ["支出11234.50万元。", "11234.50", "11234.50", "22234.50", "支出[22234.50]万元。"],
  ["比上年减少8745.41万元。", "8745.41", "-8745.41", "-8615.41", "比上年减少[8615.41]万元。"],
  ["比上年增加5.00万元。", "5.00", "5.00", "-5.00", "比上年[减少5.00]万元。"],
  ["比上年下降了5.00%。", "5.00", "-5.00", "6.10", "比上年[增长了6.10]%。"],
])("%s", (text, wrong, is, should, expected) => {
  expect(mended(text, wrong, is, should)).toBe(expected);
});

test("nothing is offered where the direction is told elsewhere, or nothing is left of a change", () => {
  expect(mended("减少额为5.00万元。", "5.00", "-5.00", "5.00")).toBeNull();
  expect(mended("比上年减少5.00万元。", "5.00", "-5.00", "0.00")).toBeNull();
});

test("of a very long sentence only the part between semicolons is given", () => {
  const text = `${"很长的话，".repeat(60)}；支出12.40万元；${"再说，".repeat(60)}。`;
  expect(mended(text, "12.40", "12.40", "12.43")).toBe("支出[12.43]万元；");
});
