import { Command, Option } from "commander";
import { beginWorkbook } from "../engine/begin-workbook.ts";
import type { CarriedOver } from "../engine/carry-over.ts";
import { type PriorWanted, priorDoubts } from "../engine/prior-doubts.ts";
import { layOut } from "../engine/lay-out.ts";
import type { DocumentKind, Profile } from "../model/profile.ts";
import { plainText } from "../report/plain-text.ts";
import { standard } from "../standard/index.ts";
import { nameOf, template } from "../standard/skeletons.ts";
import { priorAt } from "./prior.ts";
import { fiscalYear, oneOf, profileNamed, someName } from "./choices.ts";
import { refuseInputAsOutput, refuseWorkbookOutput, standardStream, writeWhole } from "./output.ts";

interface Options {
  readonly profile: string;
  readonly year: number;
  readonly department: string;
  readonly code?: string;
  readonly prior?: string;
  readonly of: DocumentKind;
  readonly output: string;
  readonly force?: true;
}

/** `budget new`: an empty standard workbook of one department and year. */
export function command(): Command {
  return new Command("new")
    .description("生成一个部门某一年度的空白标准工作簿，公式和校验已就绪")
    .usage("--profile 版式 --year 年度 --department 名称 [--of 文档] -o 文件.xlsx [选项]")
    .requiredOption("--profile <版式>", "用哪个版式（见 budget profiles）")
    .addOption(
      new Option("--year <年度>", "预算年度，如 2025；没有当年表样时用最接近的")
        .argParser(fiscalYear)
        .makeOptionMandatory(),
    )
    .requiredOption("--department <名称>", "部门全称，与印章一致", someName("--department"))
    .option("--code <编码>", "部门编码，如 460")
    .addOption(
      new Option("--of <文档>", "budget 部门预算（不写即是），或 final-accounts 部门决算")
        .argParser(oneOf("--of", ["budget", "final-accounts"]))
        .default("budget", "budget"),
    )
    .option("--prior <文件>", "带入上年的数和文字：上年的工作簿，或已公开的文档")
    .requiredOption("-o, --output <文件>", "写到哪个 .xlsx 文件；- 表示标准输出")
    .option("--force", "文件已存在时覆盖它")
    .action((options: Options) => create(options));
}

async function create(options: Options): Promise<void> {
  const { year, department, code, of: kind, output } = options;
  const profile = profileNamed(standard, options.profile);
  if (options.prior !== undefined) refuseInputAsOutput(output, [options.prior]);
  refuseWorkbookOutput(output, options.force === true);
  const carried =
    options.prior === undefined ? null : await priorAt(options.prior, { profile, kind, year });
  if (kind === "budget") sayEdition(profile, year);
  const begun = { profile, kind, year, department, code: code ?? null };
  const contents = beginWorkbook(begun, carried, standard);
  const commission = { standard, profile, kind, year, contents, template, nameOf };
  const layout = layOut({ ...commission, formulas: "all" });
  // The library behind the writer is large: loaded only here.
  const { templateWriter } = await import("../hosts/exceljs/template-writer.ts");
  writeWhole(output, await templateWriter.write(layout));
  if (output !== standardStream) process.stderr.write(`已生成 ${plainText(output)}。\n`);
  const wanted = { department, code: code ?? "", shortName: "", kind, year };
  if (carried) process.stderr.write(carriedWords(carried, wanted));
}

/** 已带入 2020 年的上年数 10 个、文字 14 段；…… */
function carriedWords(carried: CarriedOver, wanted: PriorWanted): string {
  const { year, figures, texts } = carried;
  const whose = year === null ? "上年" : ` ${year} 年`;
  const doubts = priorDoubts(carried, wanted).map((doubt) => `；${plainText(doubt)}，请核对`);
  return `已带入${whose}的上年数 ${figures.length} 个、文字 ${texts.length} 段；文字都还是上年的，请逐段核改${doubts.join("")}。\n`;
}

/** Says which edition a year without its own is laid out by. */
function sayEdition({ editions, label }: Profile, year: number): void {
  const nearest = editions.reduce((best, one) =>
    Math.abs(one - year) <= Math.abs(best - year) ? one : best,
  );
  if (nearest === year) return;
  process.stderr.write(
    `${label.zh}版式没有 ${year} 年的表样，按最接近的 ${nearest} 年表样生成。\n`,
  );
}
