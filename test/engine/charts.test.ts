import { compose } from "../../src/engine/compose.ts";
import { read } from "../../src/engine/read.ts";
import { contentsFrom } from "../../src/hosts/memory/contents-text.ts";
import type { ChartBlock } from "../../src/model/composed.ts";
import { wordsOf } from "../../src/model/composed.ts";
import { DefinitionError } from "../../src/model/define.ts";
import { type ChartDefinition, defineChart } from "../../src/model/define-chart.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { textOfFile } from "../departments/departments.ts";
import { workbookFrom } from "../departments/disclosed.ts";

const linjiang = textOfFile("linjiang-2021", "department.txt");

/** The charts of 临江 after a change of what was entered. */
function chartsOf(change: (text: string) => string = (text) => text): ChartBlock[] {
  const reading = read(workbookFrom(contentsFrom(change(linjiang), standard)), standard, null);
  const { blocks } = compose(reading, standard, { template, nameOf })!.document;
  return blocks.filter((block) => block.kind === "chart");
}

const captions = (charts: readonly ChartBlock[]): string[] =>
  charts.map(({ chart }) => chart.caption);

test("a disclosure shows the charts of its authority, numbered as they come", () => {
  expect(captions(chartsOf())).toEqual([
    "图1　2021年预算收入构成（单位：万元）",
    "图2　2021年预算支出构成（单位：万元）",
    "图3　2021年本年支出按功能分类（单位：万元）",
    "图4　2021年一般公共预算基本支出构成（单位：万元）",
    "图5　预算支出与2020年比较（单位：万元）",
    "图6　2021年“三公”经费预算构成（单位：万元）",
    "图7　“三公”经费预算与2020年比较（单位：万元）",
  ]);
});

test("every figure is a cell's, and shares are of their sum", () => {
  const [income, kinds] = chartsOf();
  const total = income!.chart.points.find(({ name }) => name === "一般公共预算拨款收入")!;
  expect(total.figures).toEqual([{ value: "4348.24", share: "67.87%" }]);
  const closing = kinds!.chart.points.find(({ name }) => name === "年终结转结余")!;
  expect(closing.figures).toEqual([{ value: "178.02", share: "2.78%" }]);
  const spent = kinds!.words.find(({ text }) => text === "4807.23万元")!;
  expect(spent.fact).toMatch(/^部门支出总表!/);
});

test("side by side each point is told with the figure of every year", () => {
  const change = chartsOf()[4]!;
  expect(change.chart.series).toEqual(["2020年预算", "2021年预算"]);
  expect(wordsOf(change.words)).toContain(
    "；基本支出2020年预算1261.40万元，2021年预算1316.07万元；",
  );
});

test("what nobody entered is not drawn as nothing, and the charts behind move up", () => {
  const section = /table own\/prior-year\n(?:.*\n)*?(?=table )/;
  expect(linjiang).toMatch(section);
  const without = chartsOf((text) => text.replace(section, ""));
  expect(captions(without).at(-1)).toBe("图6　2021年“三公”经费预算构成（单位：万元）");
  const change = without.find(({ chart }) => chart.caption.includes("比较"))!;
  expect(change.chart.points.map(({ name }) => name)).toEqual(["支出总计"]);
});

const small: ChartDefinition = {
  ...standard.charts.get("expenditure-structure")!,
  series: ["{year}年"],
  points: [{ name: "基本支出", figures: ["budget/expenditure!total:basic"] }],
};

test.each<[string, Partial<ChartDefinition>, string]>([
  ["a share of two", { series: ["甲", "乙"] }, "needs one series"],
  ["a point without its figure", { shape: "columns", series: ["甲", "乙"] }, "each series"],
  [
    "a whole column",
    { points: [{ name: "甲", figures: ["budget/expenditure!*:basic"] }] },
    "no single cell",
  ],
])("a definition is refused: %s", (_, change, says) => {
  expect(() => defineChart({ ...small, ...change })).toThrow(DefinitionError);
  expect(() => defineChart({ ...small, ...change })).toThrow(says);
});
