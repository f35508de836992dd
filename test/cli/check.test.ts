import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { contractReport } from "./contract-schema.ts";
import { fundTable, goodWorkbook, wrongWorkbook, xlsxFrom } from "./small-workbook.ts";

const folder = temporaryFolder();
const good = join(folder, "good.xlsx");
const wrong = join(folder, "wrong.xlsx");
writeFileSync(good, goodWorkbook);
writeFileSync(wrong, wrongWorkbook);

const reportOf = (stdout: string) => contractReport.parse(JSON.parse(stdout));

describe("exit status", () => {
  test("0 when every figure agrees", () => {
    const run = budget(["check", good]);
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
  });

  test("1 when there is an error", () => {
    expect(budget(["check", wrong]).status).toBe(1);
  });

  test("0 for the same errors with --fail-on never", () => {
    expect(budget(["check", wrong, "--fail-on", "never"]).status).toBe(0);
  });

  test("2 when one of several files cannot be read, and the others are checked", () => {
    const run = budget(["check", good, join(folder, "missing.xlsx"), wrong, "--format", "json"]);
    expect(run.status).toBe(2);
    expect(isOneSentence(run.stderr)).toBe(true);
    const [first, second, third] = reportOf(run.stdout).documents;
    expect(first!.error).toBeNull();
    expect(second!.error).toContain("不存在");
    expect(third!.summary.errors).toBeGreaterThan(0);
  });
});

describe("the JSON report", () => {
  test("has the shape of the contract, and the same bytes every time", () => {
    const run = budget(["check", wrong, "--format", "json"]);
    const [document] = reportOf(run.stdout).documents;
    expect(document).toMatchObject({ path: wrong, kind: "budget", year: 2021, unit: "万元" });
    expect(document!.sheets[0]!.recognisedAs).toBe("budget/general-public-expenditure");
    expect(document).not.toHaveProperty("relations");
    expect(run.stdout).toMatch(/^\{\n {2}"tool"[^]*\n\}\n$/);
    expect(budget(["check", wrong, "--format", "json"]).stdout).toBe(run.stdout);
  });

  test("lists every relation with --relations, as many as the summary counts", () => {
    const run = budget(["check", wrong, "--format", "json", "--relations"]);
    const { relations, summary } = reportOf(run.stdout).documents[0]!;
    expect(relations).toHaveLength(summary.relations);
    const failed = relations!.filter((relation) => relation.outcome === "failed");
    expect(failed).toHaveLength(summary.failed);
    expect(failed.length).toBeGreaterThan(0);
  });

  test("points at the cell that was changed", () => {
    const { findings } = reportOf(budget(["check", wrong, "--format", "json"]).stdout)
      .documents[0]!;
    const places = findings.flatMap(({ locations }) => locations);
    expect(places).toContainEqual({ document: wrong, sheet: "支出表", cell: "G9" });
  });
});

describe("the text report", () => {
  test("says department, year, unit, table, place, what next, and the tally", () => {
    const { stdout } = budget(["check", wrong]);
    expect(stdout).toContain("青山县档案馆 · 2021 年 · 部门预算 · 单位：万元");
    expect(stdout).toContain("识别出 1 张表：支出表");
    expect(stdout).toMatch(/错误（\d+）/);
    expect(stdout).toMatch(/支出表![A-G]\d+/);
    expect(stdout).toContain("下一步：");
    expect(stdout).toMatch(
      /关系 \d+ 项：通过 \d+ · 未通过 [1-9]\d* · 未执行 \d+；金额 \d+ 个：相符 \d+ · 矛盾 \d+ · 未核对 \d+\n$/,
    );
  });

  test("counts the files when there are several", () => {
    const { stdout } = budget(["check", good, wrong]);
    expect(stdout).toMatch(
      /共 2 个文件：核对 2 · 未能核对 0；错误 [1-9]\d* · 提示 \d+ · 说明 \d+\n$/,
    );
  });

  test("lets no control character of a cell through", () => {
    const hostile = join(folder, "hostile.xlsx");
    const book = fundTable("29.25").replaceAll("档案馆", "档案馆\u009b2J\u202e");
    writeFileSync(hostile, xlsxFrom(book));
    const { stdout } = budget(["check", hostile]);
    expect(stdout).toContain("档案馆");

    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe("what is checked", () => {
  test("a folder: its workbooks and those of its folders, in order, without lock files", () => {
    const tree = join(folder, "tree");
    mkdirSync(join(tree, "b"), { recursive: true });
    writeFileSync(join(tree, "c.XLSX"), goodWorkbook);
    writeFileSync(join(tree, "b", "a.xlsm"), goodWorkbook);
    writeFileSync(join(tree, "~$c.xlsx"), "lock");
    writeFileSync(join(tree, "notes.csv"), "no workbook");
    const run = budget(["check", tree, "--format", "json"]);
    expect(run.status).toBe(0);
    expect(reportOf(run.stdout).documents.map((document) => document.path)).toEqual([
      join(tree, "b", "a.xlsm"),
      join(tree, "c.XLSX"),
    ]);
  });

  test("a file named twice is checked once", () => {
    const run = budget(["check", good, folder + "/./good.xlsx", "--format", "json"]);
    expect(reportOf(run.stdout).documents).toHaveLength(1);
  });

  test("the standard input", () => {
    const run = budget(["check", "-", "--format", "json"], { input: wrongWorkbook });
    expect(run.status).toBe(1);
    expect(reportOf(run.stdout).documents[0]).toMatchObject({ path: "-", year: 2021 });
  });

  test("by the profile that is named", () => {
    const run = budget(["check", good, "--profile", "hebei", "--format", "json"]);
    expect(reportOf(run.stdout).documents[0]!.profile).toBe("hebei");
  });
});
