import { Command, Option } from "commander";
import { checkWorkbook } from "../engine/check.ts";
import { dismissalsFrom, withDismissals } from "../engine/dismiss.ts";
import type { Severity } from "../model/finding.ts";
import type { Profile } from "../model/profile.ts";
import type { CheckedDocument, Summary } from "../model/report.ts";
import { htmlReport } from "../report/html.ts";
import { jsonReport } from "../report/json.ts";
import { plainText } from "../report/plain-text.ts";
import { reviewLayout } from "../report/review-sheet.ts";
import { textReport } from "../report/text.ts";
import { standard } from "../standard/index.ts";
import { checkFormat, laterOption, oneOf, profileNamed, type CheckFormat } from "./choices.ts";
import { type Job, jobsOf, readWorkbook, unreadableSentence } from "./input.ts";
import { refuseInputAsOutput, refuseOnTerminal, standardStream, writeWhole } from "./output.ts";
import { startProgress } from "./progress.ts";
import { exit } from "./refusal.ts";
import { toolWith } from "./tool.ts";

interface Options {
  readonly profile?: string;
  readonly format: CheckFormat;
  readonly relations?: true;
  readonly failOn: "error" | "warning" | "never";
  readonly output: string;
}

const failOn = ["error", "warning", "never"] as const;

/** `budget check`: the main job. */
export function command(): Command {
  return new Command("check")
    .description("核对工作簿，列出每个问题的位置、应为、实为和下一步")
    .usage("文件或文件夹… [选项]")
    .argument("<文件...>", ".xlsx、.xlsm 工作簿，或装有它们的文件夹；- 表示标准输入")
    .option("--profile <版式>", "按哪个版式核对（见 budget profiles）；不写则自动判断")
    .addOption(
      new Option(
        "--format <格式>",
        "报告格式：text、json、html（网页）或 xlsx（核对记录）；默认 text",
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
    .addOption(laterOption("--with <文件…>", "把其他年度、决算等文档一起核对"))
    .addOption(laterOption("--narrative <文件>", "核对情况说明"))
    .action((names: string[], options: Options) => check(names, options));
}

async function check(names: readonly string[], options: Options): Promise<void> {
  const profile = options.profile === undefined ? null : profileNamed(standard, options.profile);
  if (options.format === "xlsx") refuseOnTerminal(options.output);
  const jobs = jobsOf(names);
  const paths = jobs.map((job) => job.path);
  refuseInputAsOutput(options.output, [...names, ...paths]);
  const progress = startProgress("核对", jobs.length);
  const documents = jobs.map((job) => {
    progress.step(job.path);
    return checkOne(job, profile, relationsIn(options));
  });
  progress.end();
  writeWhole(options.output, await reportOf(documents, options));
  for (const { path, error } of documents) {
    if (error !== null) process.stderr.write(`${plainText(path)}：${plainText(error)}\n`);
  }
  process.exitCode = statusOf(documents, options.failOn);
}

function checkOne(job: Job, profile: Profile | null, relations: boolean): CheckedDocument {
  if (job.error !== null) return notChecked(job.path, job.error);
  try {
    const workbook = readWorkbook(job.path);
    const document = checkWorkbook(workbook, standard, { path: job.path, profile, relations });
    return withDismissals(document, workbook, dismissalsFrom(workbook.remarks ?? "") ?? []);
  } catch (error) {
    if (process.env["BUDGET_DEBUG"] === "1") console.error(error);
    return notChecked(job.path, unreadableSentence(error));
  }
}

const nothing: Summary = {
  relations: 0,
  passed: 0,
  failed: 0,
  skipped: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  mentions: 0,
  agree: 0,
  conflict: 0,
  unchecked: 0,
};

function notChecked(path: string, error: string): CheckedDocument {
  return {
    path,
    kind: "unknown",
    profile: null,
    role: "checked",
    error,
    department: null,
    year: null,
    unit: null,
    sheets: [],
    summary: nothing,
    findings: [],
  };
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
  if (format === "xlsx") {
    // The library behind the writer is large: loaded only here.
    const { templateWriter } = await import("../hosts/exceljs/template-writer.ts");
    return templateWriter.write(reviewLayout(tool, documents, { at: new Date().toISOString() }));
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
