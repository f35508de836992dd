import { spawnSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderDocx } from "../src/render/docx/render-docx.ts";
import { disclosed } from "../test/departments/disclosed.ts";
import { loadWorkbook } from "../test/departments/workbook.ts";

/** Pages of a disclosure, each known by words that stand on it, the contents left aside. */
const pages: readonly (readonly [name: string, words: RegExp])[] = [
  ["disclosure-cover", /2021年部门预算信息公开$/],
  ["disclosure-contents", /^目录/],
  ["disclosure-wide-table", /^部门预算收入总表/],
  ["disclosure-text", /（一）收入说明/],
  ["disclosure-chart", /图6/],
];

/**
 * Pictures of a disclosure's pages as LibreOffice prints them: cover, contents, a wide table, text
 * and a chart. Needs `soffice` and, for the pictures, `pdftoppm` and `pdftotext`.
 */
export function takeDisclosurePictures(folder: string): void {
  const own = mkdtempSync(join(tmpdir(), "pictures-"));
  const pdf = join(own, "disclosure.pdf");
  const { document } = disclosed(loadWorkbook("linjiang-2021")).disclosure;
  writeFileSync(join(own, "disclosure.docx"), renderDocx(document));
  run("soffice", [
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    own,
    join(own, "disclosure.docx"),
  ]);
  const texts = run("pdftotext", ["-layout", pdf, "-"]).split("\f");
  for (const [name, words] of pages) {
    const page = texts.findIndex((text) => words.test(text.replace(/\s/g, ""))) + 1;
    if (page === 0) throw new Error(`no page has ${String(words)}`);
    const only = ["-f", String(page), "-l", String(page), "-singlefile"];
    run("pdftoppm", ["-png", "-r", "60", ...only, pdf, join(own, name)]);
    renameSync(join(own, `${name}.png`), join(folder, `${name}.png`));
  }
  rmSync(own, { recursive: true });
}

function run(program: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw error ?? new Error(`${program} failed`);
  return stdout;
}
