import { readFigure } from "../../src/engine/reading/read-cell.ts";
import { decimalText } from "../../src/model/decimal.ts";
import type { GridCell } from "../../src/model/grid.ts";
import { tenThousandYuan } from "../../src/model/unit.ts";

const read = (cell: Partial<GridCell> | undefined) =>
  readFigure(
    cell && { type: "text", text: "", format: "General", ...cell },
    "amount",
    tenThousandYuan,
  );

const amountIn = (text: string) => {
  const cell = read({ text });
  return cell.kind === "amount" ? decimalText(cell.amount.value) : cell.kind;
};

test("blank, nil, not calculated and unreadable are four things", () => {
  expect(read(undefined).kind).toBe("blank");
  expect(read({ type: "blank" }).kind).toBe("blank");
  expect(read({ text: " 　" }).kind).toBe("blank");
  expect(read({ type: "blank", formula: "A1" })).toEqual({ kind: "not-calculated", formula: "A1" });
  expect(read({ text: "——" })).toEqual({ kind: "nil", mark: "——" });
  expect(read({ type: "error", text: "#REF!" }).kind).toBe("unreadable");
  expect(read({ type: "number", text: "0" })).toMatchObject({ kind: "amount" });
});

test.each(["—", "——", "-", "－", "/", "一", "一一", "×", "－－"])(
  "%s says that there is nothing",
  (text) => {
    expect(read({ text }).kind).toBe("nil");
  },
);

test.each(["一般", "一、", "一万", "无", "6.00万元", "约6", "2-3", "A02", "1,23", "3,45,678.00"])(
  "%s is no figure and no dash",
  (text) => expect(read({ text }).kind).toBe("unreadable"),
);

test.each([
  ["1,234.56", "1234.56"],
  ["１，２３４．５６", "1234.56"],
  [" 12 345.60", "12345.60"],
  ["(12.50)", "-12.50"],
  ["（12.50）", "-12.50"],
  ["−3.2", "-3.2"],
  ["-3.20", "-3.20"],
  ["+7", "7"],
])("text %s is the figure %s", (text, value) => {
  expect(amountIn(text)).toBe(value);
});

test.each([
  ["0.00", 2],
  ["#,##0.00", 2],
  ["#,##0.00_);(#,##0.00)", 2],
  ["0", 0],
  ["0.0", 1],
  ["General", 1],
  ["0.##", 1],
  ["[Red]0.000", 3],
])("7907.4 in the format %s shows %i decimals", (format, decimals) => {
  expect(read({ type: "number", text: "7907.400000000001", format })).toMatchObject({
    kind: "amount",
    amount: { decimals, value: { digits: 79074n, scale: 1 } },
  });
});
