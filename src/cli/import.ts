import { Command, Option } from "commander";
import { importDocument } from "../engine/import-document.ts";
import { layOutForms } from "../engine/lay-out-forms.ts";
import { layOut } from "../engine/lay-out.ts";
import { workbookOf } from "../hosts/memory/layout-grid.ts";
import type { SourceText } from "../model/document.ts";
import { type Imported, type Unplaced, placedFigures } from "../model/imported.ts";
import { jsonText } from "../report/json.ts";
import { plainText } from "../report/plain-text.ts";
import { unplacedForm } from "../report/unplaced-form.ts";
import { countedText } from "../report/words.ts";
import { standard } from "../standard/index.ts";
import { nameOf, template } from "../standard/skeletons.ts";
import { profileNamed, reportFormat } from "./choices.ts";
import { namesWorkbook } from "./file-kinds.ts";
import { readSource, unreadableSentence } from "./input.ts";
import { refuseInputAsOutput, refuseWorkbookOutput, standardStream, writeWhole } from "./output.ts";
import { Refusal, exit } from "./refusal.ts";
import { toolWith } from "./tool.ts";

interface Options {
  readonly output: string;
  readonly profile?: string;
  readonly format: "text" | "json";
  readonly force?: true;
}

/** `budget import`: a published document back into a standard workbook; what found no place is listed. */
export function command(): Command {
  return new Command("import")
    .description("把已公开的文档读回标准工作簿：表、绩效目标表和文字各归其位，放不进去的逐条列出")
    .usage("文档 -o 输出文件.xlsx [选项]")
    .argument("<文档>", ".docx、.html、.txt、.md 或 .pdf；- 表示标准输入")
    .requiredOption("-o, --output <文件.xlsx>", "写到哪个 .xlsx 文件；- 表示标准输出")
    .option("--profile <版式>", "按哪个版式读；不写则自动判断")
    .addOption(
      new Option(
        "--format <格式>",
        "怎样列出放不进去的：text（默认，显示在屏幕上）或 json（标准输出）",
      )
        .argParser(reportFormat)
        .default("text"),
    )
    .option("--force", "输出文件已存在时覆盖它")
    .action((path: string, options: Options) => importFile(path, options));
}

async function importFile(path: string, options: Options): Promise<void> {
  const { output, format, force = false } = options;
  if (format === "json" && output === standardStream) {
    throw new Refusal("工作簿和清单不能都写到标准输出；请用 -o 写出文件名。");
  }
  const profile = options.profile === undefined ? null : profileNamed(standard, options.profile);
  refuseInputAsOutput(output, [path]);
  refuseWorkbookOutput(output, force);
  const laying = { template, nameOf };
  const source = await sourceAt(path);
  const imported = importDocument(source, standard, { profile, laying, bookOf: workbookOf });
  if (placedFigures(imported.tally) === 0) throw new Refusal(nothingFound(path));
  await writeBook(output, imported);
  if (format === "json") process.stdout.write(reportOf(path, output, imported));
  else tell(output, imported);
  process.exitCode = imported.unplaced.length > 0 ? exit.found : exit.clean;
}

const nothingFound = (path: string): string =>
  `${plainText(path)} 里没有认出标准表、绩效目标表或本版式的文字；请核对文件，或用 --profile 指定版式。`;

async function sourceAt(path: string): Promise<SourceText> {
  try {
    if (namesWorkbook(path)) {
      throw new Refusal("它是工作簿，不是文档；读回文档请写出文档的文件名。");
    }
    return await readSource(path);
  } catch (error) {
    throw new Refusal(`${plainText(path)}：${unreadableSentence(error)}`, { cause: error });
  }
}

async function writeBook(output: string, imported: Imported): Promise<void> {
  const { contents, kind } = imported;
  const profile = standard.profiles.get(contents.profile)!;
  const layout = layOut({
    ...{ standard, profile, kind, year: contents.year, contents, template, nameOf },
    ...{ formulas: "all", asPrinted: true },
  });
  // The library behind the writer is large: loaded only here.
  const { templateWriter } = await import("../hosts/exceljs/template-writer.ts");
  const lost = imported.unplaced.length > 0 ? [unplacedForm(imported)] : [];
  const listed = layOutForms(lost.map((form) => ({ name: form.title, form })));
  const sheets = [...layout.sheets, ...listed];
  writeWhole(output, await templateWriter.write({ ...layout, sheets }));
}

function tell(output: string, imported: Imported): void {
  const { tally, unplaced, remarks, contents } = imported;
  const into = output === standardStream ? "" : `已生成 ${plainText(output)}（`;
  const who = `${plainText(contents.department)}，${contents.year} 年，${standard.profiles.get(contents.profile)!.label.zh}版式`;
  say(`${into}${who}${into === "" ? "" : "）"}。`);
  say(
    `文档里有 ${tally.figures} 个数，${placedFigures(tally)} 个有了位置：${placesOf(imported)}。`,
  );
  for (const remark of remarks) say(`${plainText(remark)}。`);
  if (unplaced.length === 0) return;
  say(`还有 ${unplaced.length} 处没有位置，请对照原文自行填写：`);
  unplaced.forEach((one, nth) => say(` ${nth + 1}. ${lineOf(one)}`));
}

/** 表内 704 个、绩效目标表 14 个. */
function placesOf({ tally }: Imported): string {
  const counts: readonly (readonly [where: string, count: number])[] = [
    ["表内", tally.inTables],
    ["绩效目标表", tally.inForms],
    ["可照样生成的文字", tally.saidAgain],
    ["与表相符的文字", tally.borneOut],
    ["部门自己写的文字", tally.inOwnWords],
  ];
  const said = counts.filter(([, count]) => count > 0);
  return said.map(([where, count]) => `${where} ${count} 个`).join("、") || "无";
}

const lineOf = ({ text, because, location }: Unplaced): string =>
  plainText(`${countedText(location)}  ${text.replace(/\s+/g, " ")}  （${because}）`);

/** The same as data. */
function reportOf(path: string, output: string, imported: Imported): string {
  const { contents, kind, tally, unplaced, remarks } = imported;
  const { department, code, year, profile } = contents;
  return jsonText({
    tool: toolWith(standard),
    document: { path, kind, profile, department, code, year },
    workbook: output,
    figures: { ...tally, placed: placedFigures(tally) },
    unplaced,
    remarks,
  });
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
