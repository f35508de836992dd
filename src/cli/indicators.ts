import { extname } from "node:path";
import { Command, Option } from "commander";
import { checkReading } from "../engine/check.ts";
import { type Composed, composeTargets } from "../engine/compose-targets.ts";
import { dismissalsFrom, withDismissals } from "../engine/dismiss.ts";
import { read } from "../engine/read.ts";
import type { Workbook } from "../model/grid.ts";
import type { Reading } from "../model/reading.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { profileNamed, targetLayoutNamed } from "./choices.ts";
import { unreadableSentence, workbookFile } from "./input.ts";
import { refuseFileOutput, refuseInputAsOutput, standardStream, writeWhole } from "./output.ts";
import { Refusal, exit } from "./refusal.ts";

interface Options {
  readonly layout: readonly string[];
  readonly output: readonly string[];
  readonly profile?: string;
  readonly force?: true;
}

/** `budget indicators`: the targets that were entered once, in the forms an authority asks for. */
export function command(): Command {
  return new Command("indicators")
    .description("按要求的版面生成绩效目标表或绩效文本：写成工作表、Word 文档或网页")
    .usage("文件.xlsx --layout 版面 [-o 输出文件] [选项]")
    .argument("<文件>", ".xlsx 或 .xlsm 工作簿；- 表示标准输入")
    .addOption(
      new Option("--layout <版面>", "用哪种版面，可写多次；写错时列出全部版面")
        .argParser(collected)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "-o, --output <文件>",
        "写到哪个 .docx、.html、.txt 或 .xlsx 文件，可写多次；不写则把文字显示出来",
      )
        .argParser(collected)
        .default([], ""),
    )
    .option("--profile <版式>", "按哪个版式读表；不写则自动判断")
    .option("--force", "输出文件已存在时覆盖它")
    .action((path: string, options: Options) => generate(path, options));
}

const collected = (word: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  word,
];

async function generate(path: string, options: Options): Promise<void> {
  const { layout, output, force = false } = options;
  const profile = options.profile === undefined ? null : profileNamed(standard, options.profile);
  const layouts = [...new Set(layout)].map((id) => targetLayoutNamed(standard, id));
  for (const one of output) {
    refuseInputAsOutput(one, [path]);
    refuseFileOutput(one, force, Object.keys(writers));
  }
  const workbook = workbookAt(path);
  const reading = read(workbook, standard, profile);
  const composed = composeTargets(layouts, reading, standard.forms);
  if (composed === null) throw new Refusal(nothingEntered(path));
  const outputs = output.length === 0 ? [standardStream] : output;
  for (const one of outputs) {
    const write = writers[extname(one).toLowerCase()] ?? writers[".txt"]!;
    writeWhole(one, await write(composed));
    if (one !== standardStream) say(`已生成 ${plainText(one)}（${composed.forms.length} 张表）。`);
  }
  for (const asked of composed.asked) say(`没有填写${asked}，文中此处从缺；请填写后再生成一次。`);
  process.exitCode = sayErrors(reading, workbook, path) ? exit.found : exit.clean;
}

/** How each kind of file is written; what writes it is large, and loaded when it is asked for. */
const writers: Readonly<Record<string, (composed: Composed) => Promise<string | Uint8Array>>> = {
  ".xlsx": async ({ forms }) => {
    const [{ layOutForms }, { templateWriter }] = await Promise.all([
      import("../engine/lay-out-forms.ts"),
      import("../hosts/exceljs/template-writer.ts"),
    ]);
    return templateWriter.write({ sheets: layOutForms(forms), names: [] });
  },
  ".docx": async ({ document }) =>
    (await import("../render/docx/render-docx.ts")).renderDocx(document),
  ".html": async ({ document }) =>
    (await import("../render/html/render-html.ts")).renderHtml(document),
  ".txt": async ({ document }) => (await import("../render/text.ts")).renderText(document),
};

function workbookAt(path: string): Workbook {
  try {
    return workbookFile(path).workbook;
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}

const nothingEntered = (path: string): string =>
  `${plainText(path)} 没有绩效目标：请在“项目”表填写项目名称、金额和绩效目标，在“绩效指标”表（部门整体的在“部门绩效”表）填写指标，再生成一次。`;

/** Forms are made of wrong figures, too; whoever makes them is told. */
function sayErrors(reading: Reading, workbook: Workbook, path: string): boolean {
  const document = checkReading(reading, standard, { path, profile: null, relations: false });
  const dismissals = dismissalsFrom(workbook.remarks ?? "") ?? [];
  const { summary } = withDismissals(document, workbook, dismissals);
  if (summary.errors === 0) return false;
  say(
    `工作簿还有 ${summary.errors} 个错误，生成的表照录原数；请用 budget check 查看并改正后再生成。`,
  );
  return true;
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
