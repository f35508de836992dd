import fc from "fast-check";
import { replies } from "../../src/functions/calling/call.ts";
import { Refusal } from "../../src/model/function.ts";
import { functionNamed } from "./fixtures.ts";

const total = functionNamed("TOTAL");
const rollup = functionNamed("ROLLUP");
const change = functionNamed("CHANGE");
const share = functionNamed("SHARE");
const verify = functionNamed("VERIFY");

/** Money in hundredths, so that the tests add whole numbers. */
const cents = fc.integer({ min: -100_000_000, max: 100_000_000 });
const two = fc.integer({ min: 1, max: 4 }).map((n) => `0${n}`);
const code = fc.oneof(
  fc.integer({ min: 201, max: 204 }).map(String),
  fc.tuple(fc.integer({ min: 201, max: 204 }), two).map(([a, b]) => `${a}${b}`),
  fc.tuple(fc.integer({ min: 201, max: 204 }), two, two).map(([a, b, c]) => `${a}${b}${c}`),
);
const lines = fc.array(fc.tuple(code, cents), { minLength: 1, maxLength: 40 });

type Lines = readonly (readonly [code: string, cents: number])[];

const codesOf = (all: Lines) => all.map(([one]) => [one]);
const amountsOf = (all: Lines) => all.map(([, amount]) => [amount / 100]);
const leaves = (all: Lines) =>
  all.filter(([own]) => !all.some(([other]) => other !== own && other.startsWith(own)));
const sum = (all: Lines) => all.reduce((all, [, amount]) => all + amount, 0) / 100;

test("TOTAL is the sum of the lines that no other divides, whatever the order", () => {
  fc.assert(
    fc.property(lines, fc.nat(), (all, turn) => {
      expect(replies(total, [codesOf(all), amountsOf(all)])).toEqual([[sum(leaves(all))]]);
      const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
      expect(replies(total, [codesOf(turned), amountsOf(turned)])).toEqual([[sum(leaves(all))]]);
    }),
  );
});

test("TOTAL of a subject is what ROLLUP puts on its line", () => {
  const distinct = fc.uniqueArray(fc.tuple(code, cents), {
    minLength: 1,
    selector: ([own]) => own,
  });
  fc.assert(
    fc.property(distinct, (all) => {
      const codes = codesOf(all);
      const rolled = replies(rollup, [codes, amountsOf(all)]);
      expect(replies(total, [codes, amountsOf(all), codes])).toEqual(rolled);
    }),
  );
});

test("a column rolled up is rolled up already, and has the same total", () => {
  fc.assert(
    fc.property(lines, (all) => {
      const codes = [["合计"], ...codesOf(all)];
      const once = replies(rollup, [codes, [[0], ...amountsOf(all)]]);
      expect(replies(rollup, [codes, once])).toEqual(once);
      expect(once[0]).toEqual([sum(leaves(all))]);
    }),
  );
});

test("CHANGE says the direction of the sign, and the size without it", () => {
  fc.assert(
    fc.property(cents, cents, (current, previous) => {
      const [[phrase]] = replies(change, [current / 100, previous / 100]) as [[string]];
      const word = current > previous ? "增加" : current < previous ? "减少" : "与上年持平";
      expect(phrase.startsWith(word)).toBe(true);
      expect(phrase.includes("增长")).toBe(current > previous && previous > 0);
      expect(phrase.includes("下降")).toBe(current < previous && previous > 0);
      const stated = /^(?:增加|减少)(\d+)\.(\d\d)万元/.exec(phrase);
      const size = stated ? Number(stated[1]! + stated[2]!) : 0;
      expect(size).toBe(Math.abs(current - previous));
    }),
  );
});

test("SHARE of all parts comes to 100 but for their rounding", () => {
  const parts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(parts, (all) => {
      const whole = all.reduce((sum, part) => sum + part, 0);
      fc.pre(whole > 0);
      const phrases = replies(share, [all.map((part) => [part / 100]), whole / 100]).flat();
      const hundredths = phrases.map((phrase) =>
        Number(/占(\d+)\.(\d\d)%/.exec(String(phrase))!.slice(1).join("")),
      );
      const sum = hundredths.reduce((sum, one) => sum + one, 0);
      expect(Math.abs(sum - 10_000)).toBeLessThanOrEqual(all.length / 2);
    }),
  );
});

test("VERIFY agrees with a figure itself, and names the difference in both directions", () => {
  fc.assert(
    fc.property(cents, cents, (a, b) => {
      expect(replies(verify, [a / 100, a / 100])).toEqual([["✓"]]);
      const gap = (one: number, other: number) =>
        /相差 ?([\d.]+)/.exec(String(replies(verify, [one / 100, other / 100])[0]![0]))?.[1];
      expect(gap(a, b)).toBe(gap(b, a));
      expect(gap(a, b)).toBe(a === b ? undefined : (Math.abs(a - b) / 100).toFixed(2));
    }),
  );
});

test("whatever a cell holds, there is a result or a sentence, and no formula", () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, "", "=1+1", "@A1", "+5", "-", "208", "合计", "5万元", "#REF!", 1e21),
  );
  const range = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), {
    minLength: 2,
    maxLength: 3,
  });
  const all = [
    "AMOUNT",
    "CHANGE",
    "CLAIMS",
    "NARRATIVE",
    "ROLLUP",
    "SHARE",
    "SUBJECT",
    "TOTAL",
    "VERIFY",
  ].map(functionNamed);
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.array(fc.oneof(value, range), { maxLength: 3 }),
      (one, given) => {
        for (const reply of replies(one, given).flat()) {
          if (reply instanceof Refusal) expect(reply.message).toMatch(/[\u4e00-\u9fff].*。$/s);
          else if (typeof reply === "number") expect(Number.isFinite(reply)).toBe(true);
          else expect(reply).not.toMatch(/^[=+\-@\t\r]/);
        }
      },
    ),
    { numRuns: 500 },
  );
});
