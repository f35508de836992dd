import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { budget, temporaryFolder } from "./budget.ts";
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
