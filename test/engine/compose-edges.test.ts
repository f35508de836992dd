import { contentsFrom } from "../../src/hosts/memory/contents-text.ts";
import { standard } from "../../src/standard/index.ts";
import { textOfFile } from "../departments/departments.ts";
import { disclosed, heldAgainst, loudRules, workbookFrom } from "../departments/disclosed.ts";

interface Told {
  readonly text: string;
  readonly asked: readonly string[];
  /** What is found wrong with the text. */
  readonly rules: readonly string[];
}

function toldOf(contents: string): Told {
  const { source, reading, disclosure } = disclosed(workbookFrom(contentsFrom(contents, standard)));
  return {
    text: source.text,
    asked: disclosure.asked.map(({ zh }) => zh),
    rules: loudRules(heldAgainst(source, reading)),
  };
}

/** What a department's text says once some of its lines are others. */
function linjiang(changes: readonly (readonly [string, string])[]): Told {
  let contents = textOfFile("linjiang-2021", "department.txt");
  for (const [line, other] of changes) {
    expect(contents).toContain(`\n${line}\n`);
    contents = contents.replace(`\n${line}\n`, `\n${other}\n`);
  }
  return toldOf(contents);
}

test("a base below nothing is said as it is, without a rate or a reason", () => {
  const last = "prior-expenditure | | 5842.19";
  const { text, rules } = linjiang([[last, "prior-expenditure | | -5.00"]]);
  expect(rules).toEqual(["narrative/amounts-have-no-stray-minus"]);
  expect(text).toContain("2021年预算支出总计6406.36万元，2020年预算为-5.00万元。");
});

test("a rate too small to print is left away, and what is beyond two decimals is no change", () => {
  const last = "prior-expenditure | | 5842.19";
  const little = linjiang([[last, "prior-expenditure | | 6406.35"]]);
  expect(little.rules).toEqual([]);
  expect(little.text).toContain("比2020年预算增加0.01万元，主要");
  expect(linjiang([[last, "prior-expenditure | | 6406.355"]]).text).toContain(
    "2021年预算支出总计6406.36万元，与2020年预算持平。",
  );
});

test("lists name what was spent only", () => {
  const { text } = linjiang([
    ["total | 40.35 | 37.39 | 2.78 | 0.18", "total | 17.98 | 17.98"],
    ["three-public | 40.35 | 37.39 | 2.78 | 0.18", "three-public | 17.98 | 17.98"],
    ["three-public.travel | 3.20 | 3.20", "three-public.travel"],
    ["travel.other | 1.85 | 1.85", "travel.other"],
    ["three-public.vehicles | 32.98 | 30.62 | 2.36", "three-public.vehicles | 17.98 | 17.98"],
    ["vehicles.running | 15.00 | 12.64 | 2.36", "vehicles.running"],
    ["three-public.hospitality | 4.17 | 3.57 | 0.42 | 0.18", "three-public.hospitality"],
  ]);
  expect(text).toContain(
    "安排17.98万元，其中：公务用车购置及运维费17.98万元（其中：公务用车购置费17.98万元）。",
  );
});

test("what is to be bought is in the procurement only as far as that goes", () => {
  const { text, rules } = linjiang([["planned-assets | | 76.98", "planned-assets | | 100.00"]]);
  expect(rules).toEqual([]);
  expect(text).toContain("本年度拟购置固定资产总额为100.00万元。");
});

test("projects that have money and that nobody entered are asked for, not denied", () => {
  const contents = textOfFile("linjiang-2021", "department.txt").replace(
    /(?<=\n)table own\/(?:projects|indicators)\n[\s\S]+?(?:\n\n|$)/g,
    "",
  );
  const { text, asked } = toldOf(contents);
  expect(text).not.toContain("没有安排项目支出");
  expect(asked).toEqual(["“项目”表的项目（名称、金额、绩效目标），现在一个也没有"]);
});

test.each([
  ["工程进入高峰。", "，主要原因是工程进入高峰。"],
  ["工程进入高峰！；", "，主要原因是工程进入高峰。"],
  ["增加原因为工程进入高峰", "，增加原因为工程进入高峰。"],
  ["增长的主要原因是工程进入高峰", "，增长的主要原因是工程进入高峰。"],
  ["一是新开工程；二是补发工资。", "，主要原因：一是新开工程；二是补发工资。"],
  ["（一）新开工程；（二）补发工资", "，主要原因：（一）新开工程；（二）补发工资。"],
])("a reason written as “%s” follows as “%s”", (reason, said) => {
  const contents = textOfFile("linjiang-2021", "department.txt");
  const line = /(?<=\n- \| 部门预算安排的总体情况 \| 比上年增减原因 \| ).+/;
  expect(contents).toMatch(line);
  const { text, rules } = toldOf(contents.replace(line, reason));
  expect(rules).toEqual([]);
  expect(text).toContain(said);
});

test("a unit of which nobody said what it is is asked about", () => {
  const { text, asked } = linjiang([["nature | 行政", "nature | 行政事业单位"]]);
  expect(text).not.toMatch(/不是行政单位|机关运行经费安排\d/);
  expect(asked).toEqual([expect.stringContaining("“行政单位”、“参公事业单位”")]);
});

test("what is asked for is named in Chinese, with quotation marks of two kinds", () => {
  const text = textOfFile("zhuling-final-2022", "document.txt")
    .replace(/(table own\/subjects\n)[\s\S]+?\n\n/, "$1line | budget | last\ntotal\n\n")
    .replace(/\n(three-public(?:\.\w+)?|running) \| \d+\.\d+/g, "\n$1");
  const { asked } = toldOf(text);
  expect(asked).toContain("“功能科目对比”表的“合计”的“上年决算数（万元）”");
  expect(asked).toContain("“决算补充资料”表的“‘三公’经费合计”的“上年决算数（万元）”");
  expect(asked.join("\n")).not.toMatch(/[a-z]/);
});
