import { Command, Option } from "commander";
import type { Severity } from "../model/finding.ts";
import type { CheckedDocument } from "../model/report.ts";
import { htmlReport } from "../report/html.ts";
import { jsonReport } from "../report/json.ts";
import { plainText } from "../report/plain-text.ts";
import { namesOf } from "../report/standard-names.ts";
import { reviewLayout } from "../report/review-sheet.ts";
import { sarifReport } from "../report/sarif.ts";
import { textReport } from "../report/text.ts";
import { standard } from "../standard/index.ts";
import { checkFiles } from "./check-files.ts";
import { checkFormat, type CheckFormat, oneOf, profileNamed, severalOption } from "./choices.ts";
import { namesDocument } from "./file-kinds.ts";
import { type Job, jobsOf } from "./jobs.ts";
import { refuseInputAsOutput, refuseOnTerminal, standardStream, writeWhole } from "./output.ts";
import { startProgress } from "./progress.ts";
import { Refusal, exit } from "./refusal.ts";
import { toolWith } from "./tool.ts";

interface Options {
  readonly profile?: string;
  readonly format: CheckFormat;
  readonly relations?: true;
  readonly failOn: "error" | "warning" | "never";
  readonly output: string;
  readonly narrative?: string;
  readonly with?: readonly string[];
}

const failOn = ["error", "warning", "never"] as const;

/** `budget check`: the main job. */
export function command(): Command {
  return new Command("check")
    .description("核对工作簿和公开文档，列出每个问题的位置、应为、实为和下一步")
    .usage("文件或文件夹… [选项]")
    .argument(
      "<文件...>",
      ".xlsx、.xlsm 工作簿，.docx、.html、.txt、.md、.pdf 文档，或装有它们的文件夹；- 表示标准输入",
    )
    .option("--narrative <文件>", "连同工作簿的文字说明一起核对：说明里的数与表里的数对照")
    .addOption(severalOption("--with <文件...>", "同一部门的其他文件，如上年的说明，只作对照"))
    .option("--profile <版式>", "按哪个版式核对（见 budget profiles）；不写则自动判断")
    .addOption(
      new Option(
        "--format <格式>",
        "报告格式：text、json、html（网页）、xlsx（核对记录）或 sarif；默认 text",
      )
        .argParser(checkFormat)
        .default("text"),
    )
    .option("--relations", "json 报告附上每一条勾稽关系")
    .addOption(
      new Option("--fail-on <级别>", "从哪个级别起退出码为 1：error、warning 或 never；默认 error")
        .argParser(oneOf("--fail-on", failOn))
        .default("error"),
    )
    .option("-o, --output <文件>", "把报告写入文件；- 表示标准输出", standardStream)
    .action((names: string[], options: Options) => check(names, options));
}

async function check(names: readonly string[], options: Options): Promise<void> {
  const profile = options.profile === undefined ? null : profileNamed(standard, options.profile);
  const { output, narrative = null, with: others = [] } = options;
  if (options.format === "xlsx") refuseOnTerminal(output);
  const jobs = jobsOf(names, output);
  const beside = narrative === null ? others : [narrative, ...others];
  refuseInputAsOutput(output, [...names, ...jobs.map(({ path }) => path), ...beside]);
  if (narrative !== null) refuseUnlessOneWorkbook(jobs);
  refuseTwoStreams([...jobs.map(({ path }) => path), ...beside]);
  const progress = startProgress("核对", jobs.length + others.length);
  const wishes = { jobs, narrative, others, profile, relations: relationsIn(options) };
  const documents = await checkFiles(wishes, (path) => progress.step(path));
  progress.end();
  writeWhole(output, await reportOf(documents, options));
  for (const { path, error } of documents) {
    if (error !== null) process.stderr.write(`${plainText(path)}：${plainText(error)}\n`);
  }
  process.exitCode = statusOf(documents, options.failOn);
}

/** A narrative belongs to one workbook. @throws Refusal */
function refuseUnlessOneWorkbook(jobs: readonly Job[]): void {
  const [only] = jobs;
  if (jobs.length === 1 && only && !namesDocument(only.path)) return;
  throw new Refusal(
    "--narrative 要和一个工作簿一起用；请只写一个 .xlsx 或 .xlsm 文件，文档不用 --narrative 也能核对。",
  );
}

/** The standard input can be read only once. @throws Refusal */
function refuseTwoStreams(paths: readonly string[]): void {
  if (paths.filter((path) => path === standardStream).length < 2) return;
  throw new Refusal("标准输入（-）只能用一次；请把其他文件写成文件名。");
}

/** Pages and records explain themselves by the relations; the others list them when asked. */
function relationsIn({ relations, format }: Options): boolean {
  return relations === true || format === "html" || format === "xlsx";
}

async function reportOf(
  documents: readonly CheckedDocument[],
  { format, output }: Options,
): Promise<string | Uint8Array> {
  const tool = toolWith(standard);
  if (format === "json") return jsonReport(tool, documents);
  if (format === "html") return htmlReport(tool, documents);
  if (format === "sarif") return sarifReport(tool, documents);
  if (format === "xlsx") {
    // The library behind the writer is large: loaded only here.
    const { templateWriter } = await import("../hosts/exceljs/template-writer.ts");
    const said = { names: namesOf(standard), at: new Date().toISOString() };
    return templateWriter.write(reviewLayout(tool, documents, said));
  }
  const onTerminal = output === standardStream && process.stdout.isTTY === true;
  return textReport(documents, { colour: onTerminal && !process.env["NO_COLOR"] });
}

const failing: Readonly<Record<Options["failOn"], readonly Severity[]>> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

function statusOf(documents: readonly CheckedDocument[], level: Options["failOn"]): number {
  if (documents.some((document) => document.error !== null)) return exit.couldNotRun;
  // A consequence stands and falls with the finding that explains it.
  const found = documents.some(({ findings }) =>
    findings.some(
      ({ severity, dismissed, root }) =>
        dismissed === null && root === null && failing[level].includes(severity),
    ),
  );
  return found ? exit.found : exit.clean;
}
