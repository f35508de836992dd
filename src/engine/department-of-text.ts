import type { TextDocument } from "../model/document.ts";

/** A title speaks of the document near its beginning. */
const reach = 12;
const longest = 60;

/** What the name of a body ends in. */
const body = "[局委办厅部院所站馆校园会社处队台场厂司署府团库学系道镇乡区]";
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

/** The body a document is of, by its title; null when the title does not name it. */
export function departmentOfText({ passages }: TextDocument): string | null {
  for (const { flow, body: from, kind } of passages.slice(0, reach)) {
    const words = flow.slice(from);
    if (kind === "row" || words.length > longest) continue;
    for (const title of titles) {
      const found = title.exec(words)?.[1];
      if (found !== undefined && !/^(?:部门|单位|本|我)/.test(found)) return found;
    }
  }
  return null;
}
