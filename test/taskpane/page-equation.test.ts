import type { Kind, Quantity } from "../../src/model/finding.ts";
import type { RelationReport } from "../../src/model/report.ts";
import { equationOf } from "../../src/taskpane/page/card/equation.ts";
import { signsOf } from "../../src/taskpane/page/card/signs.ts";
import { verdictWords } from "../../src/taskpane/page/card/verdict.ts";

const figure = (value: string, unit = "万元"): Quantity => ({
  value,
  unit,
  decimals: value.split(".")[1]?.length ?? 0,
  label: "本年收入合计",
  text: value,
  location: { document: "a.xlsx", sheet: "收入", cell: "C7" },
});

function relation(
  kind: Kind,
  operands: readonly string[],
  stated: string,
  change: Partial<RelationReport> = {},
): RelationReport {
  return {
    id: "r",
    rule: "r",
    kind,
    outcome: "failed",
    because: null,
    residue: null,
    operands: operands.map((one) => figure(one)),
    stated: figure(stated),
    expected: stated,
    ...change,
  };
}
const passed = { outcome: "passed" } as const;

describe("the one line of a formula card", () => {
  test.each([
    [
      "sum",
      relation("sum", ["409.40", "7498.00"], "7907.40", passed),
      "409.40 + 7,498.00 = 7,907.40 ✓",
    ],
    [
      "sum that fails",
      relation("sum", ["5949.93", "411.43"], "6406.36", { expected: "6361.36" }),
      "5,949.93 + 411.43 = 6,361.36 ≠ 6,406.36",
    ],
    [
      "sum with something taken away",
      relation("sum", ["100.00", "30.00", "5.00"], "75.00", passed),
      "100.00 − 30.00 + 5.00 = 75.00 ✓",
    ],
    [
      "sum within a residue",
      relation("sum", ["1.01", "1.01"], "2.03", { ...passed, expected: "2.02" }),
      "1.01 + 1.01 = 2.02 ≈ 2.03 ✓",
    ],
    [
      "long sum",
      relation("sum", ["1", "2", "3", "4", "5"], "16", { expected: "15" }),
      "5 项相加 = 15 ≠ 16",
    ],
    [
      "difference",
      relation("difference", ["9.00", "4.00"], "5.00", passed),
      "9.00 − 4.00 = 5.00 ✓",
    ],
    [
      "product",
      relation("product", ["14", "0.68"], "9.25", { expected: "9.52" }),
      "14 × 0.68 = 9.52 ≠ 9.25",
    ],
    ["equality", relation("equal", ["5.00"], "5.00", passed), "5.00 = 5.00 ✓"],
    [
      "equality that fails",
      relation("equal", ["5.00"], "4.00", { expected: "5.00" }),
      "5.00 ≠ 4.00",
    ],
    [
      "bound",
      relation("bound", ["1.85"], "3.20", { ...passed, expected: "1.85" }),
      "1.85 ≤ 3.20 ✓",
    ],
    [
      "bound that fails",
      relation("bound", ["2.00", "1.85"], "3.20", { expected: "3.85" }),
      "2.00 + 1.85 = 3.85 > 3.20",
    ],
    [
      "share",
      relation("share", ["25.00", "200.00"], "12.5", {
        ...passed,
        stated: figure("12.5", "%"),
        expected: "12.5",
      }),
      "25.00 ÷ 200.00 = 12.5% ✓",
    ],
  ])("%s", (_, report, line) => expect(equationOf(report).line).toBe(line));

  test("an operand in another unit says so", () => {
    const report = relation("equal", [], "5.00", { operands: [figure("50000", "元")], ...passed });
    expect(equationOf(report).line).toBe("50,000 元 = 5.00 ✓");
  });

  test("blank operands of a sum are folded away, none of a product is", () => {
    const sum = equationOf(relation("sum", ["0.00", "5.00", "0.00"], "5.00", passed));
    expect(sum.terms.map(({ operator }) => operator)).toEqual([""]);
    expect(sum.blanks).toHaveLength(2);
    expect(equationOf(relation("product", ["0", "5.00"], "0.00", passed)).terms).toHaveLength(2);
  });
});

describe("signs of operands", () => {
  test("none that fit are told as none", () => {
    expect(signsOf([figure("1.00"), figure("2.00")], "10.00", "万元")).toBeNull();
  });

  test("figures of another unit are brought to that of the result", () => {
    expect(signsOf([figure("5.00"), figure("20000", "元")], "3.00", "万元")).toEqual([1, -1]);
  });
});

describe("the sentence of a formula card", () => {
  test.each([
    [relation("sum", ["1.00"], "1.00", passed), "相符。"],
    [
      relation("sum", ["1.00", "1.00"], "2.01", {
        ...passed,
        expected: "2.00",
        residue: "rounded",
      }),
      "按打印位数四舍五入后相符（相差 0.01 万元）。",
    ],
    [
      relation("sum", ["5994.93"], "5949.93", { expected: "5994.93" }),
      "应为 5,994.93 万元，实为 5,949.93 万元，相差 45.00 万元。",
    ],
    [
      relation("equal", ["5.00"], "4.00", { expected: "5.00" }),
      "两处应相等：另一处为 5.00 万元，这里为 4.00 万元，相差 1.00 万元。",
    ],
    [
      relation("bound", ["5.00"], "4.00", { expected: "5.00" }),
      "各部分合计 5.00 万元，大于整体 4.00 万元，多出 1.00 万元。",
    ],
    [
      relation("percent", ["1.00", "4.00"], "24", { stated: figure("24", "%"), expected: "25" }),
      "应为 25%，实为 24%，相差 1 个百分点。",
    ],
    [
      relation("equal", [], "1.00", { outcome: "skipped", because: "口径不同", expected: null }),
      "未核对：口径不同。",
    ],
  ])("%#", (report, words) => expect(verdictWords(report)).toBe(words));
});
