import { Command, Option } from "commander";
import { read } from "../engine/read.ts";
import { recompute } from "../engine/recompute.ts";
import { jsonText } from "../report/json.ts";
import { correctionsText } from "../report/corrections.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { laterOption, profileNamed, reportFormat } from "./choices.ts";
import { readWorkbook, unreadableSentence } from "./input.ts";
import { Refusal, exit } from "./refusal.ts";
import { toolWith } from "./tool.ts";

interface Options {
  readonly profile?: string;
  readonly format: "text" | "json";
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
    .addOption(laterOption("-o, --output <文件>", "写出改正后的副本", "请按列出的清单在表中改正"))
    .action((path: string, options: Options) => list(path, options));
}

function list(path: string, options: Options): void {
  const profile = options.profile === undefined ? null : profileNamed(standard, options.profile);
  const corrections = recompute(read(workbookAt(path), standard, profile), standard, path);
  process.stdout.write(
    options.format === "json"
      ? jsonText({ tool: toolWith(standard), path, corrections })
      : correctionsText(corrections),
  );
  process.exitCode = corrections.length > 0 ? exit.found : exit.clean;
}

function workbookAt(path: string) {
  try {
    return readWorkbook(path);
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}
