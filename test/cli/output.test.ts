import {
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { goodWorkbook } from "./small-workbook.ts";

const folder = temporaryFolder();
const input = join(folder, "book.xlsx");
writeFileSync(input, goodWorkbook);

test("-o writes the whole report and leaves no temporary file", () => {
  const out = join(folder, "out");
  mkdirSync(out);
  const report = join(out, "report.json");
  writeFileSync(report, "before");
  const run = budget(["check", input, "--format", "json", "-o", report]);
  expect(run).toMatchObject({ status: 0, stdout: "" });
  expect(readFileSync(report, "utf8")).toBe(budget(["check", input, "--format", "json"]).stdout);
  expect(readdirSync(out)).toEqual(["report.json"]);
});

test("-o - is the standard output", () => {
  const run = budget(["check", input, "-o", "-"]);
  expect(run.stdout).toBe(budget(["check", input]).stdout);
});

test("-o through a symbolic link writes the file it points to", () => {
  const target = join(folder, "target.txt");
  const link = join(folder, "link.txt");
  writeFileSync(target, "before");
  symlinkSync(target, link);
  expect(budget(["check", input, "-o", link]).status).toBe(0);
  expect(readFileSync(target, "utf8")).toContain("关系");
});

describe("an output that is an input is refused", () => {
  const aliases: readonly (readonly [string, () => string])[] = [
    ["by its name", () => input],
    ["by another spelling", () => join(folder, "x", "..", "book.xlsx").replace("/x/..", "/./")],
    [
      "by a symbolic link",
      () => {
        const link = join(folder, "symbolic.xlsx");
        symlinkSync(input, link);
        return link;
      },
    ],
    [
      "by a hard link",
      () => {
        const link = join(folder, "hard.xlsx");
        linkSync(input, link);
        return link;
      },
    ],
  ];

  test.each(aliases)("%s", (_how, alias) => {
    const run = budget(["check", input, "-o", alias()]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("不会覆盖输入");
    expect(isOneSentence(run.stderr)).toBe(true);
    expect(readFileSync(input).equals(goodWorkbook)).toBe(true);
  });

  test.each([
    ["a.xlsx", goodWorkbook],
    ["a.txt", Buffer.from("2024年收入合计5.00万元。\n")],
    ["a.html", Buffer.from("<!doctype html>\n<p>2024年收入合计5.00万元。</p>\n")],
  ])("when it was found in a folder: %s", (name, content) => {
    const tree = join(folder, `tree of ${name}`);
    mkdirSync(tree);
    writeFileSync(join(tree, name), content);
    const run = budget(["check", tree, "-o", join(tree, name)]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain("不会覆盖输入");
    expect(readFileSync(join(tree, name)).equals(content)).toBe(true);
  });

  test("but not a report of an earlier run", () => {
    const tree = join(folder, "tree with a report");
    mkdirSync(tree);
    writeFileSync(join(tree, "a.xlsx"), goodWorkbook);
    const report = join(tree, "report.txt");
    const runs = [1, 2].map(() => budget(["check", tree, "-o", report]).status);
    expect(runs).toEqual([0, 0]);
    expect(readFileSync(report, "utf8")).not.toContain("report.txt");
  });
});

test.each([
  ["a folder that does not exist", () => join(folder, "nowhere", "report.txt"), "不存在"],
  ["a folder", () => folder, "是文件夹"],
])("an output that cannot be written: %s", (_what, path, says) => {
  const run = budget(["check", input, "-o", path()]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(says);
  expect(isOneSentence(run.stderr)).toBe(true);
});
