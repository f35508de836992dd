import { Command, Option } from "commander";
import { lookAtDocument } from "../engine/check-document.ts";
import type { SourceText } from "../model/document.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { oneOf } from "./choices.ts";
import { extractedReport } from "./extracted.ts";
import { namesWorkbook } from "./file-kinds.ts";
import { readSource, unreadableSentence } from "./input.ts";
import { refuseInputAsOutput, standardStream, writeWhole } from "./output.ts";
import { Refusal } from "./refusal.ts";
import { toolWith } from "./tool.ts";

interface Options {
  readonly format: "json";
  readonly output: string;
}

/** `budget extract`: the figures of a text and what it promises of them. */
export function command(): Command {
  return new Command("extract")
    .description("取出文档里的数：数值、单位、位数、所在位置，以及哪些数由哪些数得出")
    .usage("文档 [选项]")
    .argument("<文档>", ".docx、.html、.txt、.md 或 .pdf；- 表示标准输入")
    .addOption(
      new Option("--format <格式>", "只有 json；默认 json")
        .argParser(oneOf("--format", ["json"]))
        .default("json"),
    )
    .option("-o, --output <文件>", "写入文件；- 表示标准输出", standardStream)
    .action((path: string, options: Options) => list(path, options));
}

async function list(path: string, { output }: Options): Promise<void> {
  refuseInputAsOutput(output, [path]);
  const source = await sourceAt(path);
  const options = { path, profile: null, relations: true };
  const { checked, narrative } = lookAtDocument(source, standard, options);
  const { relations = [] } = checked;
  writeWhole(output, extractedReport(toolWith(standard), narrative.document, relations));
}

async function sourceAt(path: string): Promise<SourceText> {
  try {
    if (namesWorkbook(path)) {
      throw new Refusal("它是工作簿，不是文档；请写出文档的文件名，核对工作簿用 budget check。");
    }
    return await readSource(path);
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}
