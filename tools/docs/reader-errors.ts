import { UnreadableWorkbook } from "../../src/hosts/ports.ts";
import { type ReadLimits, xmlLimits } from "../../src/hosts/xlsx/limits.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { pattern } from "./engine-errors.ts";
import { table } from "./markdown.ts";
import { type BadFile, badFiles } from "./bad-files.ts";

/** A place in the reader's source that refuses a file. */
interface Refusal {
  readonly file: string;
  readonly template: string;
}

const wrappers: Readonly<Record<string, string>> = {
  damaged: "工作簿文件已损坏或不完整（${}）；",
  limitPassed: "工作簿超出可处理的规模（${}），",
  otherPackage: "文件不是 .xlsx 工作簿（${}）；",
  otherWorkbookFormat: "文件是${}，不是 .xlsx；",
};

/** Every refusal the sources of the reader contain, by what its message begins with. */
function refusalsIn(sources: ReadonlyMap<string, string>): readonly Refusal[] {
  const found = new Map<string, Refusal>();
  const add = (file: string, template: string) => found.set(template, { file, template });
  for (const [file, text] of sources) {
    for (const [, maker, said] of text.matchAll(
      /throw (damaged|limitPassed|otherPackage|otherWorkbookFormat)\(\s*["`]([^"`]+)["`]/g,
    )) {
      add(file, wrappers[maker!]!.replace("${}", said!));
    }
    for (const [, said] of text.matchAll(
      /new UnreadableWorkbook\(\s*"[\w-]+",\s*["`]([^"`]+)["`]/g,
    )) {
      add(file, said!);
    }
    for (const [, said] of text.matchAll(/["`](内容[^"`]+)["`]/g)) add(file, `（${said}）`);
  }
  return [...found.values()];
}

const messageOf = ({ bytes, limits, xml }: BadFile): string => {
  const before = { ...xmlLimits };
  Object.assign(xmlLimits, xml);
  try {
    xlsxReader({ limits: limits ?? ({} as Partial<ReadLimits>) }).read(bytes(), "书.xlsx");
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.message;
    throw error;
  } finally {
    Object.assign(xmlLimits, before);
  }
  return "";
};

/** The section about files that cannot be read. @throws Error when a refusal is not reproduced */
export function readerErrors(sources: ReadonlyMap<string, string>): readonly string[] {
  const said = badFiles.map((file) => ({ file, message: messageOf(file) }));
  const silent = said.find(({ message }) => message === "");
  if (silent) throw new Error(`the reader reads the bad file "${silent.file.what}"`);
  for (const { file, template } of refusalsIn(sources)) {
    const like = new RegExp(pattern(template).source.slice(1, -1));
    if (said.some(({ message }) => like.test(message))) continue;
    throw new Error(`${file}: no bad file of tools/docs/bad-files.ts makes it say “${template}”`);
  }
  return [
    table(
      ["文件", "报告怎么说"],
      said.map(({ file, message }) => [file.what, message]),
    ),
  ];
}
