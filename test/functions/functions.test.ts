import { replies } from "../../src/functions/calling/call.ts";
import { functions } from "../../src/functions/index.ts";
import { Refusal, wholeKinds } from "../../src/model/function.ts";
import { casesOf, fixtureIds, functionNamed, outcome, strayFiles, wanted } from "./fixtures.ts";

/*
 * Every function on the cases of test/functions/<ID>.json, each by its name:
 *
 *   { "given": arguments as Excel hands them over, null for one left out
 *     "gives": a value, a grid, or { "refused": "#N/A", "says": "part of the sentence" },
 *              which may also stand in a grid
 *     "state": for a live function, what is known of the workbook }
 */

test("every function has its fixture, and every fixture its function", () => {
  expect(fixtureIds).toEqual(functions.map(({ id }) => id).sort());
  expect(strayFiles).toEqual([]);
});

describe.each(fixtureIds)("%s", (id) => {
  const cases = casesOf(id);

  test.each(wanted)("is tried on: %s", (name) => expect(Object.keys(cases)).toContain(name));

  test.each(Object.keys(cases))("%s", (name) => {
    expect(outcome(id, cases[name]!)).toEqual(cases[name]!.gives);
  });

  test("ten thousand rows", () => {
    const { given, state } = cases.ordinary!;
    const declared = functionNamed(id);
    const parameters = Object.values(declared.parameters);
    const long = given.map((one, at) =>
      one === null && parameters[at]!.kind !== "table" ? null : repeated(one ?? "x", 10_000),
    );
    const start = performance.now();
    const all = replies(declared, long, state);
    expect(performance.now() - start).toBeLessThan(3_000);
    expect(all.flat().filter((reply) => reply instanceof Refusal)).toEqual([]);
    if (parameters.some(({ kind }) => wholeKinds.has(kind))) return;
    const [[once]] = replies(declared, given, state) as [[unknown]];
    expect(all).toHaveLength(10_000);
    expect(new Set(all.flat())).toEqual(new Set([once]));
  });
});

/** The rows of an argument over and over. */
function repeated(given: unknown, rows: number): unknown[][] {
  const own = Array.isArray(given) ? (given as unknown[][]) : [[given]];
  return Array.from({ length: rows }, (_, at) => own[at % own.length]!);
}

describe("what a call is given", () => {
  const total = functionNamed("TOTAL");
  const change = functionNamed("CHANGE");

  test("arguments left out arrive as null, or not at all", () => {
    expect(replies(change, [1, 2, null])).toEqual(replies(change, [1, 2]));
    expect(outcome("CHANGE", { given: [], gives: "" })).toMatchObject({
      says: "请填“本年数”。",
    });
  });

  test("an error in whatever form another host has for it", () => {
    for (const error of ["#REF!", { type: "Error", basicValue: "#REF!" }, { code: "#REF!" }]) {
      const given = [[["208"]], [[error]]];
      expect(outcome("TOTAL", { given, gives: "" })).toMatchObject({
        refused: "#VALUE!",
        says: expect.stringContaining("“金额”是错误值 #REF!"),
      });
    }
    const unknown = [[["208"]], [[{ type: "FormattedNumber" }]]];
    expect(replies(total, unknown)[0]![0]).toBeInstanceOf(Refusal);
  });

  test("a column of codes that nobody knows", () => {
    const codes = Array.from({ length: 10_000 }, (_, at) => [String(2_080_000 + at * 3)]);
    const start = performance.now();
    expect(replies(functionNamed("SUBJECT"), [codes])).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test("a column of a whole sheet, blank below", () => {
    const blank = Array.from({ length: 200_000 }, () => [""]);
    const given = [
      [["208"], ...blank],
      [[5], ...blank],
    ];
    expect(replies(total, given)).toEqual([[5]]);
  });
});
