import { assess } from "../../src/engine/evaluating/assess.ts";
import { readFigure } from "../../src/engine/reading/read-cell.ts";
import type { GridCell } from "../../src/model/grid.ts";
import type { Instance } from "../../src/model/outcome.ts";
import type { Fact, Table } from "../../src/model/reading.ts";
import type { Relation } from "../../src/model/relation.ts";
import { type Unit, moneyUnit } from "../../src/model/unit.ts";

/** `12.50`, `1.5 元`, empty for blank, `=` for a formula never calculated, `n:` a bare count. */
function factOf(text: string): Fact {
  const [figure = "", zh = "万元"] = text.split(" ");
  const unit: Unit = moneyUnit(zh)!;
  const isCount = figure.startsWith("n:");
  return {
    table: { unit, definition: { own: undefined } } as unknown as Table,
    line: "line",
    lineLabel: "line",
    column: {
      id: "amount",
      label: { zh: "", en: "" },
      role: isCount ? "quantity" : "amount",
    },
    cell: readFigure(cellOf(figure.replace("n:", "")), isCount ? "quantity" : "amount", unit),
    row: 1,
    at: 1,
  };
}

function cellOf(figure: string): GridCell | undefined {
  if (figure === "") return undefined;
  if (figure === "=") return { type: "blank", text: "", format: "General", formula: "A1" };
  if (!/^-?[\d.]+$/.test(figure)) return { type: "text", text: figure, format: "General" };
  const decimals = figure.split(".")[1]?.length ?? 0;
  return { type: "number", text: figure, format: decimals ? `0.${"0".repeat(decimals)}` : "0" };
}

interface Case {
  readonly stated: string;
  readonly parts: readonly string[];
  readonly kind?: Relation["kind"];
  readonly signs?: readonly (1 | -1)[];
  readonly condition?: readonly [string, string];
}

function look({ stated, parts, kind = "sum", signs, condition }: Case): string {
  const facts = parts.map(factOf);
  const instance: Instance = {
    relation: {
      kind,
      when: condition && { equal: ["a:b", "c:d"], otherwise: "口径不同" },
    } as Partial<Relation> as Relation,
    rule: "rule",
    stated: factOf(stated),
    parts: facts,
    signs: signs ?? facts.map(() => 1),
    condition: condition ? condition.map(factOf) : null,
  };
  const outcome = assess(instance);
  switch (outcome.result) {
    case "passed":
      return outcome.residue ?? "exact";
    case "skipped":
      return `skipped: ${outcome.because}`;
    case "failed":
      return outcome.lastDigit ? "last digit" : "failed";
  }
}

const cases: readonly (readonly [what: string, expected: string, one: Case])[] = [
  ["equal to the last digit", "exact", { stated: "7907.40", parts: ["409.40", "7498.00"] }],
  ["equal, printed with other decimals", "exact", { stated: "7907.4", parts: ["409.40", "7498"] }],
  ["a part taken off", "exact", { stated: "5.00", parts: ["8.00", "3.00"], signs: [1, -1] }],
  [
    "two rounded parts, one unit off: 3 half units",
    "sum-of-rounded",
    { stated: "10.01", parts: ["5.00", "5.00"] },
  ],
  ["two rounded parts, two units off", "failed", { stated: "10.02", parts: ["5.00", "5.00"] }],
  [
    "three parts, two units off: 4 half units",
    "sum-of-rounded",
    { stated: "9.02", parts: ["3.00", "3.00", "3.00"] },
  ],
  ["three parts, three units off", "failed", { stated: "9.03", parts: ["3.00", "3.00", "3.00"] }],
  [
    "blank parts give no room for rounding",
    "last digit",
    { stated: "3.01", parts: ["3.00", "", ""] },
  ],
  ["one figure twice, equally long, a unit off", "last digit", { stated: "3.01", parts: ["3.00"] }],
  ["one figure twice, equally long, more off", "failed", { stated: "3.02", parts: ["3.00"] }],
  ["printed shorter, rounded", "rounded", { stated: "12.3", parts: ["12.34"] }],
  ["printed shorter, rounded up at the half", "rounded", { stated: "12.4", parts: ["12.35"] }],
  ["printed shorter, cut", "truncated", { stated: "12.3", parts: ["12.38"] }],
  ["printed shorter, neither", "failed", { stated: "12.5", parts: ["12.38"] }],
  ["printed longer than what it repeats", "rounded", { stated: "12.34", parts: ["12.3"] }],
  ["元 against 万元, rounded", "rounded", { stated: "123.46", parts: ["1234567.00 元"] }],
  ["元 against 万元, cut", "truncated", { stated: "123.45", parts: ["1234567.00 元"] }],
  ["元 against 万元, exact", "exact", { stated: "123.45", parts: ["1234500.00 元"] }],
  ["元 against 万元, wrong", "failed", { stated: "123.54", parts: ["1234567.00 元"] }],
  [
    "万元 summed from 元 without 分",
    "sum-of-rounded",
    { stated: "0.30", parts: ["1004 元", "2004 元"] },
  ],
  [
    "amounts in 元 to the 分 were never rounded",
    "last digit",
    { stated: "10.01 元", parts: ["5.00 元", "5.00 元"] },
  ],
  ["nothing printed on either side", "exact", { stated: "", parts: ["", ""] }],
  ["blank where a figure should be", "failed", { stated: "", parts: ["3.00"] }],
  ["blank beside zero", "exact", { stated: "", parts: ["0.00"] }],
  ["zero beside blank", "exact", { stated: "0.00", parts: [""] }],
  ["zero where a figure should be", "failed", { stated: "0.00", parts: ["3.00"] }],
  ["a dash is nothing", "exact", { stated: "——", parts: ["", "—"] }],
  ["a dash where a figure should be", "failed", { stated: "——", parts: ["3.00"] }],
  ["blank a cent away is no rounding", "last digit", { stated: "", parts: ["0.01"] }],
  [
    "a part that is no number",
    "skipped: “待定”不是数",
    { stated: "3.00", parts: ["待定", "3.00"] },
  ],
  ["a stated side that is no number", "skipped: “约3”不是数", { stated: "约3", parts: ["3.00"] }],
  [
    "a formula never calculated",
    "skipped: 公式没有计算结果",
    { stated: "3.00", parts: ["=", "3.00"] },
  ],
  ["a total never calculated", "skipped: 公式没有计算结果", { stated: "=", parts: ["3.00"] }],
  ["a product", "exact", { kind: "product", stated: "5.52", parts: ["n:12", "0.46"] }],
  [
    "a product, its price rounded",
    "rounded",
    { kind: "product", stated: "5.55", parts: ["n:12", "0.46"] },
  ],
  [
    "a product beyond what the price hides",
    "failed",
    { kind: "product", stated: "5.60", parts: ["n:12", "0.46"] },
  ],
  [
    "a product without its price",
    "skipped: 数量或单价未填",
    { kind: "product", stated: "5.52", parts: ["n:12", ""] },
  ],
  [
    "a price in 元 to the 分 hides nothing",
    "failed",
    { kind: "product", stated: "55.05 元", parts: ["n:12", "4.58 元"] },
  ],
  ["a part below its whole", "exact", { kind: "bound", stated: "5.00", parts: ["4.99"] }],
  ["a part as large as its whole", "exact", { kind: "bound", stated: "5.00", parts: ["5.00"] }],
  ["a part above its whole", "failed", { kind: "bound", stated: "5.00", parts: ["5.12"] }],
  [
    "parts above their whole by rounding",
    "sum-of-rounded",
    { kind: "bound", stated: "5.00", parts: ["3.00", "2.01"] },
  ],
  [
    "a condition that holds",
    "failed",
    { stated: "3.00", parts: ["5.00"], condition: ["2.00", "2.00"] },
  ],
  [
    "a condition that holds across units",
    "failed",
    { stated: "3.00", parts: ["5.00"], condition: ["2.00", "20000 元"] },
  ],
  [
    "a condition that does not hold",
    "skipped: 口径不同",
    { stated: "3.00", parts: ["5.00"], condition: ["2.00", "1.00"] },
  ],
];

test.each(cases)("%s: %s", (_, expected, one) => {
  expect(look(one)).toBe(expected);
});
