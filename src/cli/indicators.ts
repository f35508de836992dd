import { extname } from "node:path";
import { Command, Option } from "commander";
import { type Composed, composeTargets } from "../engine/compose-targets.ts";
import { layOut } from "../engine/lay-out.ts";
import { projectSources, saysBudget } from "../engine/reading-performance/project-sources.ts";
import { targetContents } from "../engine/target-entries.ts";
import { normalised } from "../model/label.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { nameOf, template } from "../standard/skeletons.ts";
import { profileNamed, targetLayoutNamed } from "./choices.ts";
import { refuseFileOutput, refuseInputAsOutput, standardStream, writeWhole } from "./output.ts";
import { Refusal, exit } from "./refusal.ts";
import { type TargetSource, targetSource } from "./target-source.ts";

interface Options {
  readonly layout: readonly string[];
  readonly output: readonly string[];
  readonly draft?: string;
  readonly profile?: string;
  readonly empty?: true;
  readonly force?: true;
}

/** `budget indicators`: the targets that were entered once, in the forms an authority asks for. */
export function command(): Command {
  return new Command("indicators")
    .description("按要求的版面生成绩效目标表或绩效文本：写成工作表、Word 文档或网页")
    .usage("文件 --layout 版面 [-o 输出文件] [选项]")
    .argument(
      "<文件>",
      "录入绩效目标的 .xlsx 或 .xlsm 工作簿，或者印有绩效目标表的工作簿、文档；- 表示标准输入",
    )
    .addOption(
      new Option("--layout <版面>", "用哪种版面，可写多次；写错时列出全部版面")
        .argParser(collected)
        .default([], ""),
    )
    .addOption(
      new Option(
        "-o, --output <文件>",
        "写到哪个 .docx、.html、.txt 或 .xlsx 文件，可写多次；不写则把文字显示出来",
      )
        .argParser(collected)
        .default([], ""),
    )
    .option("--draft <文件.xlsx>", "把读到的绩效目标填进空白标准工作簿，作为今年的底稿")
    .option("--profile <版式>", "按哪个版式读表；不写则自动判断")
    .option("--empty", "本部门没有要设绩效目标的项目：生成空表，写明空表列示")
    .option("--force", "输出文件已存在时覆盖它")
    .action((path: string, options: Options) => generate(path, options));
}

const collected = (word: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  word,
];

async function generate(path: string, options: Options): Promise<void> {
  const { layout, output, draft, empty = false, force = false } = options;
  const profile = options.profile === undefined ? null : profileNamed(standard, options.profile);
  if (layout.length === 0 && draft === undefined) throw new Refusal(nothingAsked());
  const layouts = [...new Set(layout)].map((id) => targetLayoutNamed(standard, id));
  for (const one of [...output, ...(draft === undefined ? [] : [draft])]) {
    refuseInputAsOutput(one, [path]);
    refuseFileOutput(one, force, one === draft ? [".xlsx"] : Object.keys(writers));
  }
  const source = await targetSource(path, profile, empty);
  if (draft !== undefined) await writeDraft(draft, source);
  if (layouts.length > 0) {
    const { reading, targets } = source;
    const composed = composeTargets(layouts, reading, standard.forms, targets, empty)!;
    await write(composed, output);
    for (const asked of composed.asked) say(`没有填写${asked}，文中此处从缺；请填写后再生成一次。`);
  }
  for (const remark of source.remarks) say(`${plainText(remark)}。`);
  if (source.errors > 0) {
    say(
      `文件还有 ${source.errors} 个错误，生成的表照录原数；请用 budget check 查看并改正后再生成。`,
    );
  }
  process.exitCode = source.errors > 0 ? exit.found : exit.clean;
}

const nothingAsked = (): string => {
  const ids = [...standard.forms.keys(), ...standard.targetTexts.keys()];
  return `没有写用哪种版面；请加 --layout，可用的版面：${ids.join("、")}。`;
};

async function write(composed: Composed, output: readonly string[]): Promise<void> {
  for (const one of output.length === 0 ? [standardStream] : output) {
    const writer = writers[extname(one).toLowerCase()] ?? writers[".txt"]!;
    writeWhole(one, await writer(composed));
    if (one !== standardStream) say(`已生成 ${plainText(one)}（${composed.forms.length} 张表）。`);
  }
}

/** A form does not say from which budget the state grants; a list of projects does: else the clerk is told. */
async function writeDraft(path: string, { targets, reading }: TargetSource): Promise<void> {
  const { performance } = targets;
  const { department, unitCode, year } = performance;
  const { profile } = reading;
  const sources = projectSources(reading);
  const budgetYear = year ?? profile.editions.at(-1)!;
  const contents = {
    profile: profile.id,
    year: budgetYear,
    department,
    code: unitCode,
    shortName: department,
    sheets: targetContents(performance, sources),
  };
  const commission = { standard, profile, year: budgetYear, contents, template, nameOf };
  const { templateWriter } = await import("../hosts/exceljs/template-writer.ts");
  writeWhole(path, await templateWriter.write(layOut({ ...commission, formulas: "all" })));
  say(`已生成 ${plainText(path)}（${performance.projects.length} 个项目）。`);
  const unsaid = performance.projects.filter(
    ({ fields }) =>
      fields["budget-appropriation"] !== undefined &&
      !saysBudget(sources.get(normalised(fields.project ?? ""))),
  );
  if (unsaid.length === 0) return;
  say(
    `有 ${unsaid.length} 个项目没有写财政拨款出自哪本预算，都填在“一般公共预算财政拨款”栏；用其他预算的请改到相应的栏。`,
  );
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

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
