/** `npm start` until the page exists: checks the sample workbook and shows what the report looks like. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sample = join("samples", "planted.xlsx");

if (existsSync(join(root, sample))) {
  console.log(`核对示例工作簿 ${sample}（其中故意留有错误）：\n`);
  const { status } = spawnSync(
    process.execPath,
    [join(root, "bin", "budget.cjs"), "check", sample, "--fail-on", "never"],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = status ?? 2;
} else {
  console.error(`没有找到示例工作簿 ${sample}；请用 npx budget check 工作簿.xlsx 核对自己的文件。`);
  process.exitCode = 2;
}
