import { replies } from "../../src/functions/calling/call.ts";
import { functions } from "../../src/functions/index.ts";
import { Refusal, wholeKinds } from "../../src/model/function.ts";
import {
  casesOf,
  fixtureIds,
  functionNamed,
  outcome,
  repliesOf,
  strayFiles,
  wanted,
} from "./fixtures.ts";

/*
 * Every function on the cases of test/functions/<ID>.json, each by its name:
 *
 *   { "given": arguments as Excel hands them over, null for one left out
 *     "gives": a value, a grid, or { "refused": "#N/A", "says": "part of the sentence" },
 *              which may also stand in a grid, as may { "says": "part of the words" }
 *     "state": for a live function, what is known of the workbook,
 *     "book", "sheet": or the workbook itself, which is then really checked, and the sheet of
 *              it that is given }
 */

test("every function has its fixture, and every fixture its function", () => {
  expect(fixtureIds).toEqual(functions.map(({ id }) => id).sort());
  expect(strayFiles).toEqual([]);
});

/** Milliseconds this process has been at work: what others do on the machine does not count. */
function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe.each(fixtureIds)("%s", (id) => {
  const cases = casesOf(id);

  test.each(wanted)("is tried on: %s", (name) => expect(Object.keys(cases)).toContain(name));

  test.each(Object.keys(cases))("%s", (name) => {
    expect(outcome(id, cases[name]!)).toEqual(cases[name]!.gives);
  });

  test("ten thousand rows", () => {
    const { given } = cases.ordinary!;
    const declared = functionNamed(id);
    if (declared.live) return expectLongTable();
    const parameters = Object.values(declared.parameters);
    const long = given.map((one) => (one === null ? null : repeated(one, 10_000)));
    const start = ownTime();
    const all = replies(declared, long);
    expect(ownTime() - start).toBeLessThan(3_000);
    expect(all.flat().filter((reply) => reply instanceof Refusal)).toEqual([]);
    if (parameters.some(({ kind }) => wholeKinds.has(kind))) return;
    const [[once]] = replies(declared, given) as [[unknown]];
    expect(all).toHaveLength(10_000);
    expect(new Set(all.flat())).toEqual(new Set([once]));
  });
});

/** A table of ten thousand lines, one parent and the grand total wrong, really checked. */
function expectLongTable(): void {
  const two = (number: number) => String(number + 1).padStart(2, "0");
  const line = (code: string, amount: number) => `'${code} | 某项 | ${amount} | ${amount}`;
  const groups = Array.from({ length: 100 }, (_, at) => `${at < 50 ? 205 : 206}${two(at % 50)}`);
  const items = (group: string) =>
    Array.from({ length: 99 }, (_, at) => line(group + two(at), 1.25));
  const lines = groups.flatMap((group) => [
    ...(group.endsWith("01") ? [line(group.slice(0, 3), 6187.5)] : []),
    line(group, group === "20607" ? 124.75 : 123.75),
    ...items(group),
  ]);
  const head = ["部门支出总表", "单位：万元", "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出"];
  const book = ["sheet 支出", ...head, ...lines, "合计 | < | 12374.5 | 12375"];
  const start = ownTime();
  const all = repliesOf("CHECK", { given: [null], gives: "", book, sheet: "支出" });
  expect(ownTime() - start).toBeLessThan(10_000);
  expect(lines.length).toBeGreaterThan(10_000);
  expect(all[0]![0]).toMatch(/^✗ 2 个错误/);
  expect(all.filter(([severity]) => severity === "错误").map(([, place]) => place)).toEqual([
    "支出!C5606",
    "支出!C10006",
  ]);
}

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
    const start = ownTime();
    expect(replies(functionNamed("SUBJECT"), [codes])).toHaveLength(10_000);
    expect(ownTime() - start).toBeLessThan(5_000);
  });

  test("a column of a whole sheet, blank below", () => {
    const blank = Array.from({ length: 200_000 }, () => [""]);
    const given = [
      [["208"], ...blank],
      [[5], ...blank],
    ];
    expect(replies(total, given)).toEqual([[5]]);
  });

  test.each(["", 0])("whole columns of a sheet, blank cells as %j, take no time", (blank) => {
    const rows = 1_048_576;
    const column = (...first: unknown[]) =>
      Array.from({ length: rows }, (_, at) => [first[at] ?? blank]);
    const given = [column("科目", "208", "20805"), column("金额", 9, 5)];
    const start = ownTime();
    expect(replies(total, given)).toEqual([[5]]);
    expect(replies(functionNamed("ROLLUP"), given)).toEqual([[""], [5], [5]]);
    expect(replies(functionNamed("VERIFY"), [5.02, 5, column(2, 2, 1)])).toEqual([
      ["✓ 相差0.02，各项分别四舍五入所致"],
    ]);
    expect(ownTime() - start).toBeLessThan(1_500);
  });
});
