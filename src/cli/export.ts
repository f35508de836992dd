import { basename, dirname, extname, join } from "node:path";
import { Command, Option } from "commander";
import { read } from "../engine/read.ts";
import { type AtTheGate, disclose, standing, wantingLines } from "../live/disclosing.ts";
import { leftBehind, sheetsPrinted } from "../live/disclosure/left-behind.ts";
import { plainText } from "../report/plain-text.ts";
import { reviewPage } from "../report/review-page.ts";
import { type ReviewOptions, reviewLayout } from "../report/review-sheet.ts";
import { namesOf } from "../report/standard-names.ts";
import { standard } from "../standard/index.ts";
import { countsOf, refuseAtTheGate, say, sayCautions, sayLetStand } from "./at-the-gate.ts";
import { oneOf, profileNamed } from "./choices.ts";
import { type ExportFormat, type Exported, exportFormats, writers } from "./export-writers.ts";
import { unreadableSentence, workbookFile } from "./input.ts";
import { refuseFileOutput, refuseInputAsOutput, standardStream, writeWhole } from "./output.ts";
import { Refusal } from "./refusal.ts";
import { toolWith } from "./tool.ts";

interface Options {
  readonly to?: ExportFormat;
  readonly output: string;
  readonly fragment?: true;
  readonly profile?: string;
  readonly force?: true;
  readonly reason?: string;
  readonly overwrite?: true;
  readonly record?: string;
}

/** `budget export`: the disclosure document, which does not leave while errors stand. */
export function command(): Command {
  return new Command("export")
    .description("由工作簿生成公开文档：公开表和说明文字；有错误时不导出")
    .usage("文件.xlsx --to 格式 -o 输出文件 [选项]")
    .argument("<文件>", ".xlsx 或 .xlsm 工作簿；- 表示标准输入")
    .addOption(
      new Option(
        "--to <格式>",
        "docx、html、txt、md，或 xlsx（只有公开表）；不写则看输出文件的扩展名",
      ).argParser(oneOf("--to", exportFormats)),
    )
    .requiredOption("-o, --output <文件>", "写到哪个文件；- 表示标准输出")
    .option("--fragment", "网页只写正文一段，样式写在各元素上，便于粘贴到网站编辑器")
    .option("--profile <版式>", "按哪个版式读表；不写则自动判断")
    .option("--force", "仍有错误时也导出；必须同时用 --reason 写明原因")
    .option("--reason <原因>", "强制导出的原因，写入输出文件的属性和核对记录")
    .option(
      "--record <文件>",
      "另写一份核对记录，.xlsx 或 .html，没有导出时也写；强制导出时总会写在输出文件旁边",
    )
    .option("--overwrite", "输出文件已存在时覆盖它")
    .action((path: string, options: Options) => exportFile(path, options));
}

async function exportFile(path: string, options: Options): Promise<void> {
  const format = options.to ?? formatOf(options.output);
  const record = recordOf(options);
  refuseWishes(path, options, { format, record });
  const profile = options.profile === undefined ? null : profileNamed(standard, options.profile);
  const { workbook } = fileAt(path);
  const reading = read(workbook, standard, profile);
  if (reading.tables.length === 0) {
    throw new Refusal(`${plainText(path)} 里没有认出标准表；${next}`);
  }
  const gate = disclose({ workbook, reading, path }, basename(options.output));
  if (gate.disclosure === null && format !== "xlsx") {
    throw new Refusal(noWords(reading.profile.label.zh));
  }
  const against = standing(gate, format === "xlsx");
  const open = Object.values(against).flat();
  const wanting = wantingLines(against);
  if (open.length > 0 && options.force !== true) {
    if (options.record !== undefined) {
      await writeRecord(record, gate, { refused: countsOf(against), wanting, each: true });
    }
    refuseAtTheGate(against);
    return;
  }
  const forced =
    open.length > 0 ? `${plainText(options.reason!)}（${countsOf(against)}）` : undefined;
  const exported: Exported = {
    reading,
    disclosure: gate.disclosure,
    fragment: options.fragment === true,
    ...(forced !== undefined && { remark: `强制导出，原因：${forced}` }),
  };
  const { content, pages } = await writers[format](exported);
  // Nothing is let out without its record.
  const recorded = options.record !== undefined || forced !== undefined;
  if (recorded) {
    await writeRecord(record, gate, {
      ...(forced !== undefined && { forced }),
      wanting,
      each: true,
    });
  }
  writeWhole(options.output, content);
  const counted = pages === undefined ? "" : `，共 ${pages} 页`;
  if (options.output !== standardStream) say(`已生成 ${plainText(options.output)}${counted}。`);
  sayLetStand(gate.checked, recorded ? record : null);
  sayCautions(gate.cautions);
  const behind = leftBehind(
    workbook,
    sheetsPrinted(reading, format === "xlsx" ? null : gate.disclosure),
  );
  if (behind !== null) say(plainText(behind));
}

const next = "请先用 budget new 生成标准工作簿，或用 budget check 看各表为什么没有认出。";

const noWords = (profile: string): string => {
  const names = [...standard.frames.values()].map(({ label }) => label.zh).join("、");
  return `${profile}版式的说明文字还没有写法，只能用 --to xlsx 导出公开表；有写法的：${names}。`;
};

/** The record stands beside the document under its name. */
function recordOf({ output, record }: Options): string {
  if (record !== undefined) return record;
  const name = output === standardStream ? "公开文档" : basename(output, extname(output));
  return join(output === standardStream ? "." : dirname(output), `${name}.核对记录.xlsx`);
}

/** @throws Refusal */
function formatOf(output: string): ExportFormat {
  const ending = extname(output).slice(1).toLowerCase();
  const format = exportFormats.find((one) => one === ending);
  if (format) return format;
  throw new Refusal(
    `从 ${plainText(output)} 看不出要哪种格式；请加 --to，可用：${exportFormats.join("、")}。`,
  );
}

/** @throws Refusal on wishes that contradict one another or would destroy a file */
function refuseWishes(
  path: string,
  options: Options,
  { format, record }: { readonly format: ExportFormat; readonly record: string },
): void {
  const { output, force, reason, overwrite, fragment } = options;
  if (force === true && (reason ?? "").trim() === "") {
    throw new Refusal("--force 要写明原因；请加 --reason 原因。");
  }
  if (force !== true && reason !== undefined) {
    throw new Refusal("--reason 是强制导出的原因；请与 --force 一起用，或去掉 --reason。");
  }
  if (fragment === true && format !== "html") {
    throw new Refusal("--fragment 只用于网页；请改为 --to html，或去掉 --fragment。");
  }
  refuseInputAsOutput(output, [path]);
  refuseFileOutput(output, overwrite === true, [`.${format}`], "--overwrite");
  if (force !== true && options.record === undefined) return;
  refuseInputAsOutput(record, [path, output]);
  refuseFileOutput(record, overwrite === true, [".xlsx", ".html"], "--overwrite");
}

function fileAt(path: string): ReturnType<typeof workbookFile> {
  try {
    return workbookFile(path);
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}

async function writeRecord(
  path: string,
  gate: AtTheGate,
  said: Omit<ReviewOptions, "at" | "names">,
): Promise<void> {
  const options = { names: namesOf(standard), at: new Date().toISOString(), ...said };
  const tool = toolWith(standard);
  if (extname(path).toLowerCase() === ".html") {
    writeWhole(path, reviewPage(tool, gate.checked, options));
  } else {
    const { templateWriter } = await import("../hosts/exceljs/template-writer.ts");
    writeWhole(path, await templateWriter.write(reviewLayout(tool, gate.checked, options)));
  }
  say(`已写核对记录 ${plainText(path)}。`);
}
