import { Command, Option } from "commander";
import { checkReading } from "../engine/check.ts";
import { dismissalsFrom, withDismissals } from "../engine/dismiss.ts";
import { read } from "../engine/read.ts";
import { recompute } from "../engine/recompute.ts";
import { type CellEdit, HostRefusal, UnreadableWorkbook } from "../hosts/ports.ts";
import { inflateWithNode } from "../hosts/xlsx/node-inflate.ts";
import { patchWorkbook } from "../hosts/xlsx/patch.ts";
import { withEdits } from "../live/edits.ts";
import { type OfferedCorrection, offered } from "../live/offered.ts";
import type { Workbook } from "../model/grid.ts";
import type { Profile } from "../model/profile.ts";
import { correctionsText, type ListedCorrection } from "../report/corrections.ts";
import { jsonText } from "../report/json.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { profileNamed, reportFormat } from "./choices.ts";
import { unreadableSentence, workbookFile } from "./input.ts";
import { refuseInputAsOutput, refuseWorkbookOutput, standardStream, writeWhole } from "./output.ts";
import { Refusal, exit } from "./refusal.ts";
import { toolWith } from "./tool.ts";

interface Options {
  readonly profile?: string;
  readonly format: "text" | "json";
  readonly output?: string;
  readonly all?: true;
  readonly force?: true;
}

/** `budget recompute`: which cells follow from others and are not what they should be. */
export function command(): Command {
  return new Command("recompute")
    .description("重算合计等应由其他数得出的单元格，列出“原为 → 应为，因为”")
    .usage("文件.xlsx [选项]")
    .argument("<文件>", ".xlsx 或 .xlsm 工作簿；- 表示标准输入")
    .option("--profile <版式>", "按哪个版式读表；不写则自动判断")
    .addOption(
      new Option("--format <格式>", "text 或 json；默认 text")
        .argParser(reportFormat)
        .default("text"),
    )
    .option("-o, --output <文件>", "另写一份改正后的副本，原文件不动；- 表示标准输出")
    .option("--all", "副本连同可能由别处错数引起的也改，不只改问题也指出的")
    .option("--force", "副本的文件名已存在时覆盖它")
    .action((path: string, options: Options) => list(path, options));
}

function list(path: string, options: Options): void {
  const profile = options.profile === undefined ? null : profileNamed(standard, options.profile);
  const { output, all = false } = options;
  if (output !== undefined) refuseOutput(path, output, options.force === true);
  const { bytes, workbook } = fileAt(path);
  const corrections = correctionsOf(workbook, path, profile);
  const edits = corrections.filter(({ confirmed }) => all || confirmed).map(({ edit }) => edit);
  if (output !== undefined) writeWhole(output, corrected(bytes, edits, path));
  const stillFailing = failuresAfter(workbook, edits, profile);
  // The copy has the standard output for itself.
  const stream = output === standardStream ? process.stderr : process.stdout;
  stream.write(
    options.format === "json"
      ? jsonText({
          tool: toolWith(standard),
          path,
          corrections: corrections.map(listed),
          stillFailing,
        })
      : correctionsText(corrections, { all, stillFailing, copy: output ?? null }),
  );
  process.exitCode = corrections.length > 0 ? exit.found : exit.clean;
}

/** What recomputing gives, each marked by whether checking names the cell too. */
function correctionsOf(
  workbook: Workbook,
  path: string,
  profile: Profile | null,
): OfferedCorrection[] {
  const reading = read(workbook, standard, profile);
  const document = checkReading(reading, standard, { path, profile, relations: false });
  const dismissals = dismissalsFrom(workbook.remarks ?? "") ?? [];
  const { findings } = withDismissals(document, workbook, dismissals);
  return offered(recompute(reading, standard, path), workbook, findings);
}

/** A correction as JSON states it. */
function listed({
  location,
  label,
  was,
  becomes,
  because,
  confirmed,
  overFormula,
}: ListedCorrection): ListedCorrection {
  return { location, label, was, becomes, because, confirmed, overFormula };
}

function refuseOutput(path: string, output: string, force: boolean): void {
  refuseInputAsOutput(output, [path]);
  // A workbook with macros under the name of one without does not open, nor the other way round.
  const macros = path.toLowerCase().endsWith(".xlsm");
  const own = path === standardStream ? [".xlsx", ".xlsm"] : [macros ? ".xlsm" : ".xlsx"];
  refuseWorkbookOutput(output, force, own);
}

function fileAt(path: string): ReturnType<typeof workbookFile> {
  try {
    return workbookFile(path);
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}

function corrected(bytes: Uint8Array, edits: readonly CellEdit[], path: string): Uint8Array {
  try {
    return patchWorkbook(bytes, edits, { inflate: inflateWithNode });
  } catch (error) {
    if (!(error instanceof HostRefusal || error instanceof UnreadableWorkbook)) throw error;
    throw new Refusal(`${plainText(path)}：${plainText(error.message)}`, { cause: error });
  }
}

/** Relations that would still fail if these cells were corrected. */
function failuresAfter(
  workbook: Workbook,
  edits: readonly CellEdit[],
  profile: Profile | null,
): number {
  const reading = read(withEdits(workbook, edits), standard, profile);
  return checkReading(reading, standard, { path: "", profile, relations: false }).summary.failed;
}
