import { checkWorkbook } from "../../src/engine/check.ts";
import { evaluate, isFailed } from "../../src/engine/evaluate.ts";
import { type Cause, explain } from "../../src/engine/explain.ts";
import { read } from "../../src/engine/read.ts";
import { decimalText, trim } from "../../src/model/decimal.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { Instance } from "../../src/model/outcome.ts";
import { standard } from "../../src/standard/index.ts";
import { loadWorkbook } from "../departments/workbook.ts";
import { meaningOf, recalculated, storedAt, typed } from "./changes.ts";
import { without } from "./dropped-rows.ts";

const base = loadWorkbook("linjiang-2021");
const alive = loadWorkbook("linjiang-2021", "all");

const rules = new Map(standard.articulations.map((rule) => [rule.id, rule]));

const isHint = ({ rule, relation }: Instance): boolean =>
  (relation.severity ?? rules.get(rule)?.severity) === "info";

function causesOf(workbook: Workbook): readonly Cause[] {
  return explain(evaluate(read(workbook, standard, null), standard), isHint);
}

/** `figure budget/expenditure 2130314:total 218.36`. */
function told({ hypothesis: { kind, at, becomes, missing } }: Cause): string {
  const value = becomes ? ` ${decimalText(trim(becomes))}` : "";
  return `${kind} ${meaningOf(at[0]!)}${value}${missing ? ` ${missing.code}` : ""}`;
}

const stories = (workbook: Workbook): string[] => causesOf(workbook).map(told).sort();

describe("one cause", () => {
  test.each([
    ["a subject's figure", "budget/general-public-expenditure 2101102:personnel", "19.43", "14.93"],
    ["a total", "budget/income total:total", "6460.36", "6406.36"],
    ["a cross-footing column", "budget/expenditure 2130305:total", "1386.25", "1386.52"],
    ["a figure with the wrong sign", "budget/expenditure 2130314:project", "-218.36", "218.36"],
    ["元 in a table of 万元", "budget/expenditure 2130314:project", "2183600", "218.36"],
    ["a figure left blank", "budget/general-public-expenditure 2101102:personnel", "", "14.93"],
    ["a summary line", "budget/income-expenditure income.of-year:amount", "5949.93", "5994.93"],
  ])("%s is named with what it should be", (_, spot, wrong, right) => {
    expect(stories(typed(base, { [spot]: wrong }))).toEqual([`figure ${spot} ${right}`]);
  });

  const exchanged = (one: string, other: string) =>
    causesOf(typed(base, { [one]: storedAt(base, other), [other]: storedAt(base, one) }));

  test("two figures of one line in each other's place", () => {
    const pair = ["operating", "personnel"].map(
      (column) => `budget/general-public-expenditure 2130301:${column}`,
    );
    const causes = exchanged(pair[0]!, pair[1]!);
    expect(causes.map(({ hypothesis }) => hypothesis.kind)).toEqual(["exchange"]);
    expect(causes[0]!.hypothesis.at.map(meaningOf).sort()).toEqual(pair);
  });

  test("two figures of two lines in each other's place", () => {
    const pair = ["budget/expenditure 2130305:project", "budget/expenditure 2130306:project"];
    const causes = exchanged(pair[0]!, pair[1]!);
    expect(causes.map(({ hypothesis }) => hypothesis.kind)).toEqual(["exchange"]);
    expect(causes[0]!.hypothesis.at.map(meaningOf).sort()).toEqual(pair);
  });

  test("two columns exchanged in every line", () => {
    const { blocks } = read(base, standard, null).tables.find(
      ({ definition }) => definition.id === "budget/general-public-expenditure",
    )!;
    const figures: Record<string, string> = {};
    for (const { key, facts } of blocks[0]!.lines) {
      for (const [from, to] of [
        ["personnel", "operating"],
        ["operating", "personnel"],
      ] as const) {
        const { cell } = facts.get(from)!;
        figures[`budget/general-public-expenditure ${key}:${to}`] =
          cell.kind === "amount" ? decimalText(cell.amount.value) : "";
      }
    }
    const [cause] = causesOf(typed(base, figures));
    expect(cause!.hypothesis.kind).toBe("columns-exchanged");
  });
});

describe("a line left out", () => {
  test("that another table has is named by its code", () => {
    const causes = causesOf(without(base, "budget/expenditure", "2120804"));
    expect(new Set(causes.map(({ hypothesis }) => hypothesis.kind))).toEqual(
      new Set(["missing-line"]),
    );
    expect(causes.map(({ hypothesis }) => hypothesis.missing!.code)).toContain("2120804");
  });

  test("that no other table is held against is told at its 款", () => {
    const causes = causesOf(without(base, "budget/income", "2130314"));
    expect(causes.map(({ hypothesis }) => hypothesis.kind)).toEqual(["missing-line"]);
    expect(meaningOf(causes[0]!.hypothesis.at[0]!)).toBe("budget/income 21303:total");
  });

  test("of the economic items, which no other table has, is one gap in its 款", () => {
    const causes = causesOf(without(base, "budget/basic-expenditure", "30211"));
    expect(causes).toHaveLength(1);
    expect(causes[0]!.hypothesis.kind).toBe("missing-line");
    expect(causes[0]!.hypothesis.missing!.code).toBeNull();
    expect(meaningOf(causes[0]!.hypothesis.at[0]!)).toContain("budget/basic-expenditure 302:");
  });
});

describe("several causes", () => {
  const errors = {
    "budget/income total:total": "6460.36",
    "budget/general-public-expenditure 2101102:personnel": "19.43",
    "budget/expenditure 2130305:total": "1386.25",
    "budget/three-public three-public:total": "40.53",
  };
  const answers = [
    "figure budget/expenditure 2130305:total 1386.52",
    "figure budget/general-public-expenditure 2101102:personnel 14.93",
    "figure budget/income total:total 6406.36",
    "figure budget/three-public three-public:total 40.35",
  ];

  test("in four tables at once are told apart", () => {
    expect(stories(typed(base, errors))).toEqual(answers);
  });

  test("in one table are told apart", () => {
    expect(
      stories(
        typed(base, {
          "budget/expenditure 2130305:total": "1386.25",
          "budget/expenditure 2101103:basic": "17.96",
        }),
      ),
    ).toEqual([
      "figure budget/expenditure 2101103:basic 19.76",
      "figure budget/expenditure 2130305:total 1386.52",
    ]);
  });

  test("leave no failing relation without a cause", () => {
    const workbook = typed(base, errors);
    const failed = evaluate(read(workbook, standard, null), standard).outcomes.filter(isFailed);
    const explained = causesOf(workbook).flatMap(({ failures }) => failures);
    expect(new Set(explained.map(({ instance }) => instance.stated)).size).toBeGreaterThan(0);
    expect(explained).toHaveLength(failed.length);
  });

  test("the same input gives the same bytes, whatever the order of the checks", () => {
    const workbook = typed(base, errors);
    const options = { path: "book", profile: null, relations: true };
    const once = JSON.stringify(checkWorkbook(workbook, standard, options));
    expect(JSON.stringify(checkWorkbook(workbook, standard, options))).toBe(once);
    const shuffled = { ...standard, checks: [...standard.checks].reverse() };
    expect(JSON.stringify(checkWorkbook(workbook, shuffled, options))).toBe(once);
  });
});

describe("formulas that followed a wrong figure", () => {
  test("are no causes: the typed figure is", () => {
    const spot = "budget/appropriation income.source.general-public:amount";
    expect(stories(recalculated(typed(alive, { [spot]: "4251.70" })))).toEqual([
      `figure ${spot} 4348.24`,
    ]);
  });

  test("a figure pasted over one of them is the cause", () => {
    const spot = "budget/expenditure 21011:basic";
    expect(stories(typed(alive, { [spot]: "62.67" }))).toEqual([`figure ${spot} 66.27`]);
  });
});
