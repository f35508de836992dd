import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { type Workbook, cellAt, parseAddress } from "../../src/model/grid.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { fundTable, goodWorkbook, xlsxFrom } from "./small-workbook.ts";

const folder = temporaryFolder();
const good = join(folder, "good.xlsx");
const wrong = join(folder, "wrong.xlsx");
writeFileSync(good, goodWorkbook);
// The first row of figures is the total line: its project column should be 20.25.
writeFileSync(wrong, xlsxFrom(fundTable("20.25").replace("20.1 | 20.25", "20.1 | 22.25")));

test("nothing to change: says so, exit 0", () => {
  expect(budget(["recompute", good])).toEqual({
    status: 0,
    stdout: "没有需要改正的单元格。\n",
    stderr: "",
  });
});

test("a wrong total: was → becomes, because; exit 1", () => {
  const run = budget(["recompute", wrong]);
  expect(run.status).toBe(1);
  expect(run.stdout).toMatch(/支出表!G5 {2}.*22\.25 → 20\.25，因为/);
  expect(run.stdout).toMatch(/共 \d+ 个单元格需要改正。\n$/);
});

test("as JSON", () => {
  const run = budget(["recompute", wrong, "--format", "json"]);
  expect(run.status).toBe(1);
  const { path, corrections } = JSON.parse(run.stdout) as {
    path: string;
    corrections: readonly unknown[];
  };
  expect(path).toBe(wrong);
  expect(corrections).toContainEqual(
    expect.objectContaining({
      location: { document: wrong, sheet: "支出表", cell: "G5" },
      was: "22.25",
      becomes: "20.25",
    }),
  );
});

test("relations that no recomputing mends are said, with what to do first", () => {
  const planted = join(__dirname, "../../samples/planted.xlsx");
  expect(budget(["recompute", wrong]).stdout).not.toContain("budget check");
  expect(budget(["recompute", planted]).stdout).toMatch(
    /按此改正后仍有 [1-9]\d* 条勾稽关系不符，重算改不了；请先运行 budget check/,
  );
  const { stdout } = budget(["recompute", planted, "--format", "json"]);
  expect((JSON.parse(stdout) as { stillFailing: number }).stillFailing).toBeGreaterThan(0);
});

describe("-o writes a corrected copy", () => {
  const cellOf = ({ grids }: Workbook, cell: string) => {
    const { row, column } = parseAddress(cell)!;
    return cellAt(grids[0]!, row, column);
  };
  const read = (path: string) => xlsxReader().read(readFileSync(path), path);

  test("with the figures of the list and nothing else changed; the input stays", () => {
    const out = join(folder, "out.xlsx");
    const before = readFileSync(wrong);
    const run = budget(["recompute", wrong, "-o", out]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toContain(`改正后的副本：${out}`);
    expect(readFileSync(wrong).equals(before)).toBe(true);
    expect(cellOf(read(out), "G5")).toMatchObject({ type: "number", text: "20.25" });
    const [old, now] = [unzipSync(before), unzipSync(readFileSync(out))];
    const changed = Object.keys(old).filter((path) => !Buffer.from(old[path]!).equals(now[path]!));
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(budget(["recompute", out])).toMatchObject({ status: 0 });
  });

  test("a formula stays, only its result is new, which is said", () => {
    const computed = join(folder, "computed.xlsx");
    const out = join(folder, "computed-out.xlsx");
    const text = fundTable("20.25").replace("20.1 | 20.25", "20.1 | =G6 -> 22.25");
    writeFileSync(computed, xlsxFrom(text));
    expect(cellOf(read(computed), "G5")).toMatchObject({ formula: "G6", text: "22.25" });
    const run = budget(["recompute", computed, "-o", out]);
    expect(run.stdout).toContain("其中 1 个单元格有公式：公式未改，只更新了结果");
    expect(cellOf(read(out), "G5")).toMatchObject({ formula: "G6", text: "20.25" });
    const main = unzipSync(readFileSync(out))["xl/workbook.xml"];
    expect(new TextDecoder().decode(main)).toContain('fullCalcOnLoad="1"');
  });

  test("the same bytes when there is nothing to correct", () => {
    const out = join(folder, "same.xlsx");
    const run = budget(["recompute", good, "-o", out]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain("内容与原文件相同的副本");
    expect(readFileSync(out).equals(goodWorkbook)).toBe(true);
  });

  test("- is the standard output; the list goes to the other one", () => {
    const run = budget(["recompute", wrong, "-o", "-"]);
    expect(run.status).toBe(1);
    expect(run.stdout.startsWith("PK")).toBe(true);
    expect(run.stderr).toContain("→ 20.25");
  });

  test("from the standard input", () => {
    const out = join(folder, "piped.xlsx");
    const run = budget(["recompute", "-", "-o", out], { input: readFileSync(wrong) });
    expect(run.status).toBe(1);
    expect(cellOf(read(out), "G5")!.text).toBe("20.25");
  });

  test("over a file that exists only with --force", () => {
    const out = join(folder, "there.xlsx");
    writeFileSync(out, "before");
    const refused = budget(["recompute", wrong, "-o", out]);
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain("--force");
    expect(readFileSync(out, "utf8")).toBe("before");
    expect(budget(["recompute", wrong, "-o", out, "--force"]).status).toBe(1);
    expect(cellOf(read(out), "G5")!.text).toBe("20.25");
  });

  test.each([
    ["the input itself", [wrong, "-o", wrong, "--force"], "不会覆盖输入"],
    ["another kind of file", [wrong, "-o", join(folder, "out.xls")], "不是 .xlsx"],
    ["macros under another name", [wrong, "-o", join(folder, "out.xlsm")], "不是 .xlsx"],
    [
      "an input that is no workbook",
      [join(folder, "none.xlsx"), "-o", join(folder, "n.xlsx")],
      "不存在",
    ],
  ])("refused: %s", (_what, args, says) => {
    const run = budget(["recompute", ...args]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(says);
    expect(isOneSentence(run.stderr)).toBe(true);
    expect(existsSync(join(folder, "n.xlsx"))).toBe(false);
  });
});
