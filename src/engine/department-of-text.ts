import type { TextDocument } from "../model/document.ts";

/** A title speaks of the document near its beginning. */
const reach = 12;
const longest = 60;

/** What the name of a body ends in. */
const body = "[局委办厅部院所站馆校园会社处队台场厂司署府团库学系室道镇乡]";
const name = `[\\u4e00-\\u9fff（）()·]{2,28}?${body}(?:（[^（）]{2,8}）)?`;
const kinds = "(?:部门|单位|本级|汇总|收支|财政)*(?:预算|决算|绩效)";

const titles: readonly RegExp[] = [
  // 青山县档案馆2021年部门预算, 青山县档案馆（本级）2021年度部门决算公开
  new RegExp(`^(?:关于)?(${name})(?:20\\d{2}|二[〇○零O]..)年(?:度)?${kinds}`),
  // 2023年度青山县档案馆部门决算
  new RegExp(`^(?:20\\d{2}|二[〇○零O]..)年(?:度)?(${name})${kinds}`),
  // 预算单位：青山县档案馆
  new RegExp(`^(?:(?:预算|编制|填报|公开)?(?:单位|部门)(?:名称)?)：(${name})(?:（.*)?$`),
];

/** 第一部分 青山县档案馆概况, which stands for who has no title in words. */
const overview = new RegExp(`^(${name})(?:概况|基本情况)$`);
/** A title on two lines: the body, then 2021年部门预算. */
const alone = new RegExp(`^${name}$`);
const below = new RegExp(`^(?:20\\d{2}|二[〇○零O]..)年(?:度)?${kinds}`);

/** Whether a text is the name of a body and nothing else: 青山县档案馆本级. */
export const isBody = (text: string): boolean => alone.test(text.replace(/(?:本级|机关)$/, ""));

/** The body a document is of, by its title; null when the title does not name it. */
export function departmentOfText({ passages }: TextDocument): string | null {
  const words = passages
    .slice(0, reach)
    .filter(({ kind }) => kind !== "row")
    .map(({ flow, body: from }) => flow.slice(from))
    .filter(({ length }) => length <= longest);
  for (const [nth, line] of words.entries()) {
    const onTwoLines = alone.test(line) && below.test(words[nth + 1] ?? "");
    const found = onTwoLines ? line : named(line);
    if (found !== null && !/^(?:部门|单位|本|我|全|各)/.test(found)) return found;
  }
  return null;
}

function named(line: string): string | null {
  for (const title of [...titles, overview]) {
    const found = title.exec(line)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
