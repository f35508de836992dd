import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { cellNamed } from "../../src/live/edits.ts";
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
  expect(run.stdout).toMatch(/\n重算结果不同 (\d+) 个，都应改正。\n$/);
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
      confirmed: true,
      overFormula: false,
    }),
  );
});

describe("a wrong figure below carries totals up with it", () => {
  const planted = join(__dirname, "../../samples/planted.xlsx");
  const carried = "国有资本经营预算支出表!D6";
  const readAll = (path: string) => xlsxReader().read(readFileSync(path), path);
  const shown = (path: string, place: string) => {
    const [sheet, cell] = place.split("!");
    return cellNamed(readAll(path), sheet!, cell!)?.text;
  };

  test("what checking names comes first; the rest is said to follow from elsewhere", () => {
    const { stdout } = budget(["recompute", planted]);
    const [first, second, total] = stdout.split("\n\n");
    expect(first).toMatch(/^问题也指出、应改正：\n/);
    expect(first).toContain("部门收支总表!C36");
    expect(first).not.toContain(carried);
    expect(second).toMatch(/^重算结果不同，但可能是别处错数引起，先改那里（加 --all 才写入）：\n/);
    expect(second).toContain(`${carried}  `);
    const named = first!.split("\n").length - 1;
    const count = named + second!.split("\n").length - 1;
    expect(total).toContain(`重算结果不同 ${count} 个，其中 ${named} 个问题也指出、应改正。`);
  });

  test("-o writes what checking names only; --all the rest too; both exit 1", () => {
    const [some, all] = [join(folder, "some.xlsx"), join(folder, "all.xlsx")];
    const run = budget(["recompute", planted, "-o", some]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^问题也指出、将改正：/);
    expect(shown(some, carried)).toBe(shown(planted, carried));
    expect(Number(shown(some, "部门收支总表!C36"))).toBe(5994.93);
    const every = budget(["recompute", planted, "-o", all, "--all"]);
    expect(every.status).toBe(1);
    expect(every.stdout).toContain("（已加 --all，一并改正）");
    expect(Number(shown(all, carried))).toBe(921871.08);
  });

  test("JSON marks each correction", () => {
    const { stdout } = budget(["recompute", planted, "--format", "json"]);
    const { corrections } = JSON.parse(stdout) as {
      corrections: readonly { location: { sheet: string; cell: string }; confirmed: boolean }[];
    };
    const marks = new Map(
      corrections.map(({ location, confirmed }) => [
        `${location.sheet}!${location.cell}`,
        confirmed,
      ]),
    );
    expect(marks.get("部门收支总表!C36")).toBe(true);
    expect(marks.get(carried)).toBe(false);
  });

  test("relations that would still fail are said, with what to do first", () => {
    expect(budget(["recompute", wrong]).stdout).not.toContain("budget check");
    expect(budget(["recompute", planted]).stdout).toMatch(
      /改正 \d+ 个单元格后仍有 [1-9]\d* 条勾稽关系不符；请先运行 budget check/,
    );
    const { stdout } = budget(["recompute", planted, "--format", "json"]);
    expect((JSON.parse(stdout) as { stillFailing: number }).stillFailing).toBeGreaterThan(0);
  });
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
    const marked = run.stdout.split("\n").filter((line) => line.includes("此格有公式"));
    expect(marked).toEqual([expect.stringMatching(/^支出表!G5 .*副本保留公式，只更新结果/)]);
    expect(run.stdout).toContain("改正的单元格中有 1 个有公式：公式未改，只更新了结果");
    expect(run.stdout).toContain("重新计算后会变回原数，请先改公式。");
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
