import { Decimal as Oracle } from "decimal.js";
import fc from "fast-check";
import {
  type Decimal,
  absolute,
  add,
  compare,
  decimalOfStored,
  decimalText,
  decimalTextTo,
  equals,
  halfUnit,
  multiply,
  negate,
  parseDecimal,
  round,
  shift,
  subtract,
  trim,
  truncate,
} from "../../src/model/decimal.ts";

const Exact = Oracle.clone({
  precision: 200,
  rounding: Oracle.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

const decimals = fc.record({
  digits: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
  scale: fc.integer({ min: 0, max: 12 }),
});
const scales = fc.integer({ min: 0, max: 10 });

const oracleOf = ({ digits, scale }: Decimal) => new Exact(`${digits}e-${scale}`);
const same = (ours: Decimal, theirs: Oracle) =>
  expect(oracleOf(ours).toString()).toBe(theirs.isZero() ? "0" : theirs.toString());

describe("against decimal.js", () => {
  test.each([
    ["add", add, "plus"],
    ["subtract", subtract, "minus"],
    ["multiply", multiply, "times"],
  ] as const)("%s", (_, ours, theirs) => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => same(ours(a, b), oracleOf(a)[theirs](oracleOf(b)))),
    );
  });

  test("compare and equals", () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(a, b)).toBe(oracleOf(a).comparedTo(oracleOf(b)));
        expect(equals(a, b)).toBe(oracleOf(a).equals(oracleOf(b)));
        expect(equals(a, { digits: a.digits * 1000n, scale: a.scale + 3 })).toBe(true);
      }),
    );
  });

  test("round, half away from zero", () => {
    fc.assert(
      fc.property(decimals, scales, (a, scale) =>
        same(round(a, scale), oracleOf(a).toDecimalPlaces(scale, Oracle.ROUND_HALF_UP)),
      ),
    );
  });

  test("truncate, towards zero", () => {
    fc.assert(
      fc.property(decimals, scales, (a, scale) =>
        same(truncate(a, scale), oracleOf(a).toDecimalPlaces(scale, Oracle.ROUND_DOWN)),
      ),
    );
  });

  test("shift by powers of ten", () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -20, max: 20 }), (a, power) =>
        same(shift(a, power), oracleOf(a).times(new Exact(10).pow(power))),
      ),
    );
  });

  test("a stored double is its fifteen significant digits", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 }),
        (x) => {
          if (x !== 0 && Math.abs(x) < 1e-90) return;
          const text = String(x);
          const expected =
            text.replace("-", "").length <= 14
              ? new Exact(text)
              : new Exact(text).toSignificantDigits(15, Oracle.ROUND_HALF_UP);
          same(decimalOfStored(text)!, expected);
        },
      ),
    );
  });

  test("a sum of cents that went through floats is the sum of cents", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 12 }),
        (cents) => {
          const float = cents.reduce((sum, cent) => sum + cent / 100, 0);
          const exact = cents.reduce((sum, cent) => sum + BigInt(cent), 0n);
          expect(equals(decimalOfStored(String(float))!, { digits: exact, scale: 2 })).toBe(true);
        },
      ),
    );
  });
});

describe("reading and printing", () => {
  test("what is printed is read again", () => {
    fc.assert(fc.property(decimals, (a) => expect(parseDecimal(decimalText(a))).toEqual(a)));
  });

  test("trim changes no value and leaves no zero behind the point", () => {
    fc.assert(
      fc.property(decimals, (a) => {
        const short = trim(a);
        expect(equals(short, a)).toBe(true);
        expect(short.scale === 0 || short.digits % 10n !== 0n).toBe(true);
      }),
    );
  });

  test("at least so many decimals, more only where the value has them", () => {
    fc.assert(
      fc.property(decimals, scales, (a, scale) => {
        const text = decimalTextTo(a, scale);
        expect(equals(parseDecimal(text)!, a)).toBe(true);
        expect(parseDecimal(text)!.scale).toBe(Math.max(scale, trim(a).scale));
      }),
    );
  });

  test.each([
    ["7907.400000000001", "7907.4"],
    ["7907.3999999999996", "7907.4"],
    ["0.30000000000000004", "0.3"],
    ["-0.1", "-0.1"],
    ["409.40", "409.40"],
    ["1E-2", "0.01"],
    ["1.5e3", "1500"],
    ["123456789012345678", "123456789012346000"],
    ["-8745.4100000000017", "-8745.41"],
    [".5", "0.5"],
    ["-0", "0"],
  ])("stored %s is %s", (stored, text) => {
    expect(decimalText(decimalOfStored(stored)!)).toBe(text);
  });

  test.each(["", ".", "-", "1,234", "12a", "1e", "e5", "1.2.3", "１２", "NaN", "Infinity"])(
    "%j is no number",
    (text) => expect(parseDecimal(text)).toBeNull(),
  );

  test("half a unit of the last printed digit", () => {
    expect([0, 1, 2].map((n) => decimalText(halfUnit(n)))).toEqual(["0.5", "0.05", "0.005"]);
  });

  test("signs", () => {
    fc.assert(
      fc.property(decimals, (a) => {
        expect(negate(negate(a))).toEqual(a);
        expect(absolute(a).digits >= 0n).toBe(true);
        expect(add(a, negate(a)).digits).toBe(0n);
      }),
    );
  });
});
