import { Command, Option } from "commander";
import type { CatalogueEntry, OpenCatalogue } from "../model/catalogue.ts";
import { normalised } from "../model/label.ts";
import { jsonText } from "../report/json.ts";
import { plainText } from "../report/plain-text.ts";
import {
  type CodeFound,
  codesFound,
  holdsIn,
  nearestTo,
  yearsText,
} from "../standard/codes/look-up.ts";
import { standard } from "../standard/index.ts";
import { fiscalYear, reportFormat } from "./choices.ts";
import { exit } from "./refusal.ts";
import { toolWith } from "./tool.ts";

interface Options {
  readonly year?: number;
  readonly format: "text" | "json";
}

/** What one catalogue knows of a code. */
interface Answer {
  readonly catalogue: string;
  readonly catalogueName: string;
  readonly code: string;
  readonly level: string;
  /** Names in the year asked for, or all of them, oldest first. */
  readonly names: readonly { name: string; since: number | null; until: number | null }[];
  readonly parents: readonly { code: string; name: string }[];
  readonly unsure: boolean;
  readonly basis: string;
}

/** `budget subject`: the standard name of a classification code. */
export function command(): Command {
  return new Command("subject")
    .description("查科目编码的标准名称、级次、上级科目和适用年度")
    .usage("编码 [选项]")
    .argument("<编码>", "功能、经济分类或收入科目编码，或政府采购品目编码")
    .addOption(new Option("--year <年度>", "只看这一年度的名称").argParser(fiscalYear))
    .addOption(
      new Option("--format <格式>", "text 或 json；默认 text")
        .argParser(reportFormat)
        .default("text"),
    )
    .action((code: string, options: Options) => look(normalised(code).toUpperCase(), options));
}

function look(code: string, { year, format }: Options): void {
  const answers = codesFound(code, year).map((found) => answerOf(found, code, year));
  const nearest = answers.length > 0 ? [] : nearestTo(code, year).map(neighbour);
  process.stdout.write(
    format === "json"
      ? jsonText({ tool: toolWith(standard), code, year: year ?? null, answers, nearest })
      : answers.length > 0
        ? `${answers.map(answerText).join("\n\n")}\n`
        : unknownText(code, year, nearest),
  );
  process.exitCode = answers.length > 0 ? exit.clean : exit.found;
}

function answerOf(found: CodeFound, code: string, year: number | undefined): Answer {
  const { catalogue: open, entries } = found;
  const { catalogue } = open;
  return {
    catalogue: catalogue.id,
    catalogueName: catalogue.label.zh,
    code,
    level: levelName(entries[0]!, catalogue.levels.length),
    names: entries.map(({ name, since, until }) => ({ name, since, until })),
    parents: parentsOf(open, code, year),
    unsure: entries.some((entry) => entry.source === "unsure"),
    basis: catalogue.basis,
  };
}

/** 类, 款 and 项 where the classification has that shape; else the number of the level. */
function levelName({ level }: CatalogueEntry, levels: number): string {
  return levels === 1 ? "项目" : levels <= 3 ? ["类", "款", "项"][level - 1]! : `第 ${level} 级`;
}

/** Broader codes, the broadest first. */
function parentsOf(open: OpenCatalogue, code: string, year: number | undefined) {
  const chain: { code: string; name: string }[] = [];
  for (let at = open.parentOf(code); at !== null; at = open.parentOf(at)) {
    const names = open.namesOf(at);
    const entry = names.find((one) => year !== undefined && holdsIn(one, year)) ?? names.at(-1)!;
    chain.unshift({ code: at, name: entry.name });
  }
  return chain;
}

const neighbour = (entry: CatalogueEntry) => ({
  code: entry.code,
  name: entry.name,
  years: yearsText(entry),
});

function answerText(answer: Answer): string {
  const { code, names, catalogueName, level, parents, unsure, basis } = answer;
  const chain = parents.map((parent) => `${parent.code} ${parent.name}`).join(" › ");
  return [
    `${code}  ${names.at(-1)!.name}`,
    `  分类：${catalogueName}（${level}）`,
    `  上级：${chain === "" ? "无" : chain}`,
    ...names.map((one) => `  年度：${yearsText(one)}${names.length > 1 ? `  ${one.name}` : ""}`),
    ...(unsure ? ["  注意：名称或年度尚未核实，请以当年印发的科目为准"] : []),
    `  来源：${basis}`,
  ].join("\n");
}

function unknownText(
  code: string,
  year: number | undefined,
  nearest: readonly { code: string; name: string; years: string }[],
): string {
  const when = year === undefined ? "" : `（${year} 年）`;
  const lines = nearest.map((one) => `  ${one.code}  ${one.name}（${one.years}）`);
  const hint = lines.length > 0 ? "相近的有：" : "也没有相近的；请核对编码。";
  return [`没有查到 ${plainText(code)}${when}；${hint}`, ...lines].join("\n") + "\n";
}
