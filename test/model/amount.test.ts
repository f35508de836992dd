import fc from "fast-check";
import { amount, figureText, valueIn } from "../../src/model/amount.ts";
import { decimalText, equals, parseDecimal } from "../../src/model/decimal.ts";
import { countUnit, moneyUnit, moneyUnits, tenThousandYuan, yuan } from "../../src/model/unit.ts";

const money = fc.constantFrom(...moneyUnits);
const values = fc.record({
  digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  scale: fc.integer({ min: 0, max: 6 }),
});

describe("amount", () => {
  test.each([
    ["1,234.56", "1234.56", 2],
    ["7907.40", "7907.40", 2],
    ["7498", "7498", 0],
    ["-8,745.4", "-8745.4", 1],
  ])("%s remembers its decimals", (text, value, decimals) => {
    const read = amount(text, tenThousandYuan);
    expect(decimalText(read.value)).toBe(value);
    expect(read.decimals).toBe(decimals);
  });

  test("words are refused", () => {
    expect(() => amount("约12", yuan)).toThrow(RangeError);
  });
});

describe("valueIn", () => {
  test("there and back is the same value, whatever the units", () => {
    fc.assert(
      fc.property(values, money, money, (value, from, to) => {
        const there = valueIn(value, from, to)!;
        expect(equals(valueIn(there, to, from)!, value)).toBe(true);
      }),
    );
  });

  test.each([
    ["1", "万元", "元", "10000"],
    ["12345.67", "元", "万元", "1.234567"],
    ["0.5", "亿元", "万元", "5000"],
    ["3", "百万元", "千元", "3000"],
    ["7", "千元", "万元", "0.7"],
  ])("%s %s is in %s %s", (text, from, to, expected) => {
    const value = valueIn(parseDecimal(text)!, moneyUnit(from)!, moneyUnit(to)!)!;
    expect(equals(value, parseDecimal(expected)!)).toBe(true);
  });

  test("a count is no money", () => {
    expect(valueIn(parseDecimal("3")!, countUnit, yuan)).toBeNull();
    expect(valueIn(parseDecimal("3")!, yuan, countUnit)).toBeNull();
    expect(valueIn(parseDecimal("3")!, countUnit, countUnit)).not.toBeNull();
  });
});

describe("figureText", () => {
  test.each([
    ["7907.4", 2, "7,907.40"],
    ["-1234567.5", 2, "-1,234,567.50"],
    ["0.125", 2, "0.125"],
    ["999", 0, "999"],
    ["1000", 0, "1,000"],
    ["0", 2, "0.00"],
  ])("%s to %i decimals is %s", (text, decimals, printed) => {
    expect(figureText(parseDecimal(text)!, decimals)).toBe(printed);
  });
});
