/**
 * Writing disclosures: `npm run bench:export`.
 *
 * How to read it. A department whose disclosure has about a hundred pages is exported by the command
 * line in a process of its own; wall: from start to end, median of five; peak: resident memory; again:
 * whether a second run gives the same bytes; pages as the file itself says, and as LibreOffice sets them
 * where it is at hand.
 *
 *   --pages N   instead, count the pages of N made departments of every authority and of every fixture, by the file
 *               itself and by LibreOffice with typefaces whose figures are as wide as those named
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { layOut } from "../src/engine/lay-out.ts";
import { contentsFrom } from "../src/hosts/memory/contents-text.ts";
import { templateWriter } from "../src/hosts/exceljs/template-writer.ts";
import type { ContentLine, Contents } from "../src/model/contents.ts";
import { standard } from "../src/standard/index.ts";
import { nameOf, template } from "../src/standard/skeletons.ts";
import { comparePages } from "./export/pages.ts";

const { values } = parseArgs({ options: { pages: { type: "string" } } });
const home = join(import.meta.dirname, "..");

/** Every project of a department gets the indicators of its first, so that each has a form. */
function large(contents: Contents, lines: number): Contents {
  const sheets = new Map(contents.sheets);
  const projects = sheets.get("own/projects")!.lines;
  const given = sheets.get("own/indicators")!.lines.slice(0, 6);
  const goal = "按计划完成年度建设任务，让沿线群众受益";
  const indicators = projects
    .filter(({ key }) => key !== "total")
    .flatMap(({ values }) =>
      Array.from({ length: lines }, (_, nth) => ({
        ...given[nth % given.length]!.values,
        ...{ project: values["project"]!, level3: `第${nth + 1}项指标`, comparator: "定性" },
        ...{ value: "按年度计划全面完成", measure: "" },
      })),
    );
  const listed = indicators.map((values, nth): ContentLine => ({
    key: `line-${nth + 1}`,
    label: null,
    values,
  }));
  const aimed = projects.map((line) =>
    line.key === "total" ? line : { ...line, values: { ...line.values, goal } },
  );
  sheets.set("own/projects", { lines: aimed, note: null });
  sheets.set("own/indicators", { lines: listed, note: null });
  return { ...contents, sheets };
}

async function speed(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "budget-bench-"));
  const text = readFileSync(join(home, "test/departments/linjiang-2021/department.txt"), "utf8");
  const contents = large(contentsFrom(text, standard), 40);
  const profile = standard.profiles.get(contents.profile)!;
  const commission = { standard, profile, year: contents.year, contents, template, nameOf };
  const book = join(folder, "book.xlsx");
  writeFileSync(book, await templateWriter.write(layOut({ ...commission, formulas: "none" })));
  for (const to of ["docx", "html", "txt", "md", "xlsx"]) {
    const runs = Array.from({ length: 5 }, () => exported(book, join(folder, `out.${to}`)));
    const walls = runs.map(({ ms }) => ms).sort((a, b) => a - b);
    const same = runs.every(({ bytes }) => bytes.equals(runs[0]!.bytes));
    const peak = Math.max(...runs.map((one) => one.peak));
    console.log(
      `${to.padEnd(5)} wall ${walls[2]!.toFixed(0)} ms · peak ${peak} MB · ${runs[0]!.bytes.length} bytes · again ${same ? "the same" : "OTHER"}`,
    );
  }
  const parts = unzipSync(readFileSync(join(folder, "out.docx")));
  const body = strFromU8(parts["word/document.xml"]!);
  const charts = Object.keys(parts).filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path));
  console.log(`tables ${body.match(/<w:tbl>/g)!.length} · charts ${charts.length}`);
  const said = /<Pages>(\d+)</.exec(strFromU8(parts["docProps/app.xml"]!))![1];
  console.log(`pages ${said} · LibreOffice ${pagesOf(join(folder, "out.docx"), folder) ?? "none"}`);
  rmSync(folder, { recursive: true });
}

function exported(book: string, out: string) {
  const started = performance.now();
  const args = ["-r", "./bench/peers/peak.cjs", "bin/budget.cjs", "export", book, "-o", out];
  const more = ["--overwrite", "--force", "--reason", "measuring"];
  const { stderr, status } = spawnSync(process.execPath, [...args, ...more], {
    cwd: home,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const peak = Math.round(Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024);
  return { ms: performance.now() - started, peak, bytes: readFileSync(out) };
}

function pagesOf(path: string, folder: string): number | null {
  spawnSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, path]);
  const pdf = readdirSync(folder).find((name) => name.endsWith(".pdf"));
  if (pdf === undefined) return null;
  const text = readFileSync(join(folder, pdf), "latin1");
  return [...text.matchAll(/\/Type\s*\/Page[^s]/g)].length;
}

if (values.pages === undefined) void speed();
else comparePages(Number(values.pages));
