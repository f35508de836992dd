import {
  type DocumentOptions,
  checkDocument,
  lookAtDocument,
} from "../../src/engine/check-document.ts";
import { acrossWorkbook } from "../../src/engine/across-workbook.ts";
import { departmentOfText } from "../../src/engine/department-of-text.ts";
import { extract } from "../../src/engine/extract.ts";
import { type GivenDocument, otherWorkbook } from "../../src/engine/other-document.ts";
import { read } from "../../src/engine/read.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";
import { contractReport } from "../cli/contract-schema.ts";

/*
 * One document held against another of its department: last year's budget, last year's accounts,
 * the accounts of the year. Sentence by sentence it is in test/claims/across.json and carryover.json.
 */
const sourceOf = (text: string, name: string) =>
  readText({ text, remarks: [] }, name, defaultDocumentLimits);

const given = (text: string, path: string): GivenDocument =>
  lookAtDocument(sourceOf(text, path), standard, { path, profile: null, relations: false }).given;

const book = (text: string, path: string): GivenDocument =>
  otherWorkbook(read(bookFrom(text), standard, null), path);

function checked(text: string, others?: readonly GivenDocument[]): CheckedDocument {
  const options: DocumentOptions = { path: "now.txt", profile: null, relations: true };
  const source = sourceOf(text, "now.txt");
  return checkDocument(source, standard, others ? { ...options, with: others } : options);
}

const across = "claims/figure-is-that-of-the-other-document";
const carried = "claims/opening-carry-over-is-last-years-closing";
const foundBy = ({ findings }: CheckedDocument, rule: string) =>
  findings.filter((one) => one.rule === rule && one.severity !== "info");

const budget2021 = `青山县档案馆2021年部门预算情况说明
一、收支预算总体情况
2021年收入预算600.00万元，支出预算600.00万元，其中：基本支出410.20万元，项目支出189.80万元。
二、“三公”经费预算情况
公务接待费2.95万元，公务用车运行费2.80万元。`;

const budget2022 = (base: string) => `青山县档案馆2022年部门预算情况说明
一、收支预算总体情况
2022年收入预算640.50万元，比2021年预算${base}万元增加40.50万元，增长6.75%。
二、“三公”经费预算情况
公务接待费2.05万元，比2021年预算减少0.90万元。`;

describe("two budgets of following years", () => {
  test("that agree: what they say of one another passes, and covers figures", () => {
    const alone = checked(budget2022("600.00"));
    const both = checked(budget2022("600.00"), [given(budget2021, "last.txt")]);
    expect(foundBy(both, across)).toEqual([]);
    const passed = both.relations!.filter(({ rule }) => rule === across);
    expect(passed.map(({ outcome }) => outcome)).toEqual(["passed", "passed"]);
    expect(both.summary.passed).toBe(alone.summary.passed + 2);
    expect(both.summary.relations).toBe(alone.summary.relations + 2);
    expect(both.summary.mentions).toBe(alone.summary.mentions);
    expect(both.summary.unchecked).toBeLessThanOrEqual(alone.summary.unchecked);
  });

  test("one base changed: one cause, with its place in both documents", () => {
    const both = checked(budget2022("606.00"), [given(budget2021, "last.txt")]);
    const roots = both.findings.filter(
      ({ root, severity }) => root === null && severity === "error",
    );
    expect(roots).toHaveLength(1);
    const [root] = roots as [(typeof roots)[number]];
    const told = [root, ...both.findings.filter(({ root: of }) => of === root.id)];
    expect(told.map(({ rule }) => rule)).toContain(across);
    expect(root.locations[0]).toMatchObject({ document: "now.txt", line: 3 });
    const places = told.flatMap(({ locations }) => locations);
    const other = places.find(({ document }) => document === "last.txt");
    expect(other).toMatchObject({ line: 3 });
    if (!other || !("quote" in other)) throw new Error("a place of a text has a quote");
    expect(budget2021.slice(other.start, other.end)).toBe(other.quote);
    expect(other.quote).toContain("600.00");
  });

  test("a change that is not the one between the two", () => {
    const now = budget2022("600.00").replace("减少0.90万元", "减少0.50万元");
    const [found] = foundBy(checked(now, [given(budget2021, "last.txt")]), across);
    expect(found).toMatchObject({
      severity: "error",
      family: "B4",
      kind: "difference",
      stated: { value: "-0.50", unit: "万元" },
      expected: { value: "-0.90" },
    });
    expect(found!.message).toContain("另一份文件");
    expect(new Set(found!.locations.map(({ document }) => document))).toEqual(
      new Set(["now.txt", "last.txt"]),
    );
  });

  test("a figure of the other document is never the one to be mended", () => {
    const last = budget2021.replace("公务接待费2.95", "公务接待费3.95");
    const twice = `${budget2022("600.00")}\n2021年公务接待费预算2.95万元。`;
    const both = checked(twice, [given(last, "last.txt")]);
    const found = foundBy(both, across);
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const { locations, stated } of found) {
      expect(locations[0]).toMatchObject({ document: "now.txt" });
      expect(stated?.location).toMatchObject({ document: "now.txt" });
    }
  });
});

describe("accounts with the budget of their year", () => {
  const accounts = (opening: string) => `青山县档案馆2021年度部门决算情况说明
一、“三公”经费支出决算情况
公务接待费年初预算为${opening}万元，支出决算为1.50万元。公务用车运行费预算为3.80万元，支出决算为2.60万元。`;

  test("the opening budget is the budget's", () => {
    const budget = given(budget2021, "budget.txt");
    expect(foundBy(checked(accounts("2.95"), [budget]), across)).toEqual([]);
    expect(foundBy(checked(accounts("5.92"), [budget]), across)).toMatchObject([
      { severity: "error", stated: { value: "5.92" }, expected: { value: "2.95" } },
    ]);
  });

  test("a budget that may have been adjusted is not judged, and not counted as passed", () => {
    const alone = checked(accounts("2.95")).summary;
    const both = checked(accounts("2.95"), [given(budget2021, "budget.txt")]);
    const unsure = both.relations!.find(
      ({ rule, outcome }) => rule === across && outcome === "skipped",
    );
    expect(unsure).toMatchObject({ expected: null, because: expect.stringContaining("年初预算") });
    expect(both.summary).toMatchObject({
      passed: alone.passed + 1,
      skipped: alone.skipped + 1,
      failed: alone.failed,
    });
  });
});

describe("last year's accounts", () => {
  const table = (opening: string, closing: string, year: number) => `
sheet 收支
收入支出决算总表 | < | < | <
部门：青山县档案馆 | ${year}年度 |  | 金额单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
一、一般公共预算财政拨款收入 | 620 | 一、一般公共服务支出 | 610
本年收入合计 | 620 | 本年支出合计 | 610
使用非财政拨款结余 |  | 结余分配 | 
年初结转和结余 | ${opening} | 年末结转和结余 | ${closing}
总计 | ${620 + Number(opening)} | 总计 | ${610 + Number(closing)}
`;
  const last = book(table("5", "15", 2021), "last.xlsx");

  test.each([
    ["15", []],
    ["14", [{ severity: "warning", stated: { value: "14" }, expected: { value: "15" } }]],
  ])("a workbook that opens with %s against one that closed with 15", (opening, found) => {
    const reading = read(bookFrom(table(opening, "25", 2022)), standard, null);
    const held = acrossWorkbook(reading, null, standard, "now.xlsx", [last]);
    expect(held.relations).toHaveLength(1);
    expect(held.findings).toMatchObject(found);
    const places = held.findings.flatMap(({ locations }) => locations);
    if (found.length > 0) {
      expect(places).toEqual([
        { document: "now.xlsx", sheet: "收支", cell: "B8" },
        { document: "last.xlsx", sheet: "收支", cell: "D8" },
      ]);
    }
  });

  test("a text against last year's workbook: the place of its cell", () => {
    const now = `青山县档案馆2022年度部门决算情况说明
一、收入支出决算总体情况
2022年度年初结转和结余14.00万元。支出合计640.00万元，与2021年度决算数615.00万元相比增加25.00万元。`;
    const both = checked(now, [last]);
    expect(foundBy(both, carried)[0]?.locations).toContainEqual({
      document: "last.xlsx",
      sheet: "收支",
      cell: "D8",
    });
    expect(foundBy(both, across)[0]?.locations).toContainEqual({
      document: "last.xlsx",
      sheet: "收支",
      cell: "D6",
    });
  });
});

describe("silence", () => {
  const nothing = `青山县档案馆2020年部门预算情况说明
一、机关运行经费情况
机关运行经费80.00万元。`;

  test.each([
    ["nothing in common", nothing],
    ["the same document once more", budget2022("606.00")],
    ["a text without year and kind", "今天天气很好，参加活动的有120人。"],
  ])("%s: nothing is said", (_, other) => {
    const now = budget2022("606.00");
    expect(checked(now, [given(other, "other.txt")])).toEqual(checked(now));
  });

  test("no other document: the same bytes", () => {
    const now = budget2022("606.00");
    expect(JSON.stringify(checked(now, []))).toBe(JSON.stringify(checked(now)));
  });

  test("another department's document is skipped with its reason", () => {
    const other = budget2021.replace("青山县档案馆", "白水县民政局");
    const alone = checked(budget2022("606.00"));
    const both = checked(budget2022("606.00"), [given(other, "other.txt")]);
    expect(both.findings).toEqual(alone.findings);
    expect(both.summary.passed).toBe(alone.summary.passed);
    const skipped = both.relations!.filter(({ rule }) => rule === across);
    expect(skipped.length).toBeGreaterThan(0);
    for (const one of skipped) {
      expect(one).toMatchObject({
        outcome: "skipped",
        because: expect.stringContaining("白水县民政局"),
      });
    }
  });
});

test("the report keeps the contract, the same bytes twice", () => {
  const others = () => [given(budget2021, "last.txt")];
  const document = checked(budget2022("606.00"), others());
  const report = { tool: { name: "t", version: "1", standard: "1" }, documents: [document] };
  // A reader's facts are added by who reads the file.
  expect(() => contractReport.parse(JSON.parse(JSON.stringify(report)))).not.toThrow();
  expect(JSON.stringify(checked(budget2022("606.00"), others()))).toBe(JSON.stringify(document));
});

describe("the department of a text", () => {
  test.each([
    ["青山县档案馆2021年部门预算情况说明", "青山县档案馆"],
    ["青山县档案馆\n2021年部门预算信息公开", "青山县档案馆"],
    ["2023年度青山县文化馆部门决算", "青山县文化馆"],
    ["中共青山县委宣传部2021年度部门决算公开", "中共青山县委宣传部"],
    ["青山县人民政府办公室（本级）2022年部门预算", "青山县人民政府办公室（本级）"],
    ["2022年单位预算\n预算单位：青山县第一中学", "青山县第一中学"],
    ["2024年度部门决算\n第一部分 青山县财政局概况", "青山县财政局"],
    ["2022年部门预算情况说明", null],
    ["第一部分 部门概况", null],
    ["全县2021年预算执行情况", null],
    ["2021年青山县财政局收入预算100万元，比上年增加5万元。", null],
  ])("%j: %s", (text, name) => {
    expect(
      departmentOfText(extract(sourceOf(`${text}\n一、收支情况\n收入100万元。`, "a.txt"))),
    ).toBe(name);
  });
});
