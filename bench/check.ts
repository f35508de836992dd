import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkWorkbook } from "../src/engine/check.ts";
import { inflateWithNode } from "../src/hosts/xlsx/node-inflate.ts";
import { xlsxReader } from "../src/hosts/xlsx/read-workbook.ts";
import { standard } from "../src/standard/index.ts";
import { bigBook, size } from "./big-book.ts";

const rounds = Number(process.argv[2] ?? 5);
const home = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "budget-bench-"));
const file = join(folder, "big.xlsx");

interface Figure {
  readonly ms: number;
  readonly peak: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** One fresh process; its own figure where it prints one, else its wall time. */
function run(args: readonly string[]): Figure {
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    cwd: home,
    maxBuffer: 1 << 28,
  });
  const wall = performance.now() - started;
  if (status === null || status > 1) throw new Error(stderr);
  const own = /^\{"ms":[^\n]*\}$/m.exec(stdout);
  if (own) return JSON.parse(own[0]) as Figure;
  return { ms: wall, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) };
}

const peer = (name: string) => [join("bench", "peers", `${name}.cjs`), file];
const command = (...args: string[]) => ["-r", "./bench/peers/peak.cjs", "bin/budget.cjs", ...args];

function main(): void {
  writeFileSync(file, bigBook());
  const contestants: Record<string, string[]> = {
    floor: peer("floor"),
    exceljs: peer("exceljs"),
    sheetjs: peer("sheetjs"),
    start: command("--version"),
    command: command("check", file, "--format", "json", "--fail-on", "never"),
  };
  const figures = Object.fromEntries(
    Object.keys(contestants).map((name) => [name, [] as Figure[]]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(contestants)) figures[name]!.push(run(args));
  }
  const ms = (name: string) => median(figures[name]!.map((one) => one.ms));
  const peak = (name: string) => Math.round(median(figures[name]!.map((one) => one.peak)) / 1024);
  const range = (name: string) => {
    const all = figures[name]!.map((one) => Math.round(one.ms)).sort((a, b) => a - b);
    return `${all[0]}–${all.at(-1)}`;
  };
  const engine = engineAlone();
  const net = ms("command") - ms("start");
  console.log(
    `${size.sheets} sheets × ${size.lines} lines × ${size.columns} columns, ${rounds} rounds, median (range) ms, peak MB`,
  );
  const row = (name: string, value: number, more = "") =>
    console.log(`${name.padEnd(34)} ${value.toFixed(0).padStart(6)}  ${more}`);
  row(
    "engine alone, first run",
    engine.cold,
    `${engine.findings} findings, ${engine.relations} relations`,
  );
  row("engine alone, warm", engine.warm);
  row("floor: inflate and SAX", ms("floor"), `(${range("floor")})  ${peak("floor")} MB`);
  row("whole command", ms("command"), `(${range("command")})  ${peak("command")} MB`);
  row("start-up (budget --version)", ms("start"), `(${range("start")})  ${peak("start")} MB`);
  row("whole command less start-up", net, `${(net / ms("floor")).toFixed(2)} × floor`);
  row(
    "reading alone, exceljs",
    ms("exceljs"),
    `(${range("exceljs")})  ${peak("exceljs")} MB, ${(ms("exceljs") / ms("floor")).toFixed(2)} × floor`,
  );
  row(
    "reading alone, SheetJS",
    ms("sheetjs"),
    `(${range("sheetjs")})  ${peak("sheetjs")} MB, ${(ms("sheetjs") / ms("floor")).toFixed(2)} × floor`,
  );
}

/** Grids to findings, without reading the file. */
function engineAlone() {
  const workbook = xlsxReader({ inflate: inflateWithNode }).read(readFileSync(file), file);
  const once = () => {
    const started = performance.now();
    const document = checkWorkbook(workbook, standard, {
      path: file,
      profile: null,
      relations: false,
    });
    return { ms: performance.now() - started, document };
  };
  const cold = once();
  const warm = median(Array.from({ length: 9 }, () => once().ms));
  const { findings, summary } = cold.document;
  return { cold: cold.ms, warm, findings: findings.length, relations: summary.relations };
}

try {
  main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
