/**
 * A clerk's run: `npm run bench:indicators [-- rounds]`. Fourteen projects with eight indicators each,
 * entered in a workbook; one command checks them and writes every form in two layouts, as Word
 * document and as sheets. Wall time of a fresh process, the program's start included.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templateWriter } from "../src/hosts/exceljs/template-writer.ts";
import { layoutOf } from "../test/render/department-of-targets.ts";

const rounds = Number(process.argv[2] ?? 5);
const home = join(import.meta.dirname, "..");
const limit = 2000;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "budget-bench-"));
  try {
    const book = join(folder, "录入.xlsx");
    writeFileSync(book, await templateWriter.write(layoutOf()));
    const [docx, xlsx] = [join(folder, "绩效.docx"), join(folder, "绩效.xlsx")];
    const layouts = ["--layout", "hebei-2021", "--layout", "hebei-2024"];
    const words = ["indicators", book, ...layouts, "-o", docx, "-o", xlsx, "--force"];
    run(words);
    const times = Array.from({ length: rounds }, () => run(words)).sort((a, b) => a - b);
    const median = times[Math.floor(rounds / 2)]!;
    const sizes = [docx, xlsx].map((file) => `${Math.round(statSync(file).size / 1024)} KB`);
    console.log(
      `14 × 8 → check, 28 forms, .docx ${sizes[0]} and .xlsx ${sizes[1]}: ${median} ms (${times[0]}–${times.at(-1)}), at most ${limit}`,
    );
    if (median > limit) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(words: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(home, "bin/budget.cjs"), ...words], {
    encoding: "utf8",
    cwd: home,
  });
  // 1: the tables of the budget are blank, which the check says.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return Math.round(performance.now() - started);
}

void main();
