import { type Profile, usesOf } from "../../src/model/profile.ts";
import {
  type Block,
  type ColumnNode,
  type ColumnRole,
  type SheetDefinition,
  isGroup,
} from "../../src/model/sheet.ts";
import type { Standard } from "../../src/model/standard.ts";
import { rulesOf, checkPath } from "./check-pages.ts";
import { type Pages, link, list, page, table } from "./markdown.ts";
import { kindWords, relationWords } from "./relation-words.ts";

export const sheetPath = (id: string): string => `docs/sheets/${id}.md`;

/** One page a standard table, and the list of all. */
export function sheetPages(standard: Standard): Pages {
  const sheets = [...standard.sheets.values()];
  const pages: Pages = new Map(
    sheets.map((sheet) => [sheetPath(sheet.id), sheetPage(sheet, standard)]),
  );
  return pages.set("docs/sheets/README.md", indexPage(sheets));
}

function sheetPage(sheet: SheetDefinition, standard: Standard): string {
  const { id, label, why, basis, since, until, unit, titles, nilNote } = sheet;
  return page(`src/standard/sheets/${id}.ts`, label.zh, [
    `\`${id}\` · ${label.en}`,
    list([
      `为什么：${why}`,
      `依据：${basis}`,
      `适用年度：${since} 年起${until === undefined ? "" : `，至 ${until} 年`}`,
      `金额单位：${unit?.zh ?? "没有金额"}`,
      `纸张：${sheet.paper}`,
      sheet.own ? "本工具的工作表，不公开" : "公开的表",
      nilNote
        ? `空表须在表下注明原因，含下列词之一：${nilNote.join("、")}`
        : "空着时不要求注明原因",
    ]),
    titles ? `也认作这张表的标题：${titles.join("、")}。` : "",
    ...sheet.blocks.flatMap((one) => blockParts(one, sheet.blocks.length > 1)),
    ...relationParts(sheet, standard),
    ...checkParts(sheet, standard),
    "## 用到它的版式",
    list([...standard.profiles.values()].flatMap((profile) => usedBy(profile, id))),
  ]);
}

const roles: Readonly<Record<ColumnRole, string>> = {
  serial: "序号",
  code: "编码",
  name: "名称",
  text: "文字",
  amount: "金额",
  price: "单价",
  quantity: "数量",
  count: "个数",
};

function blockParts(one: Block, named: boolean): readonly string[] {
  return [
    named ? `## 列（${one.id}）` : "## 列",
    columnTree(one.columns, 0).join("\n"),
    named ? `## 行（${one.id}）` : "## 行",
    rowsPart(one.rows),
  ];
}

function columnTree(nodes: readonly ColumnNode[], depth: number): string[] {
  return nodes.flatMap((node) => {
    const also = node.synonyms?.length ? `（也写作：${node.synonyms.join("、")}）` : "";
    const indent = "  ".repeat(depth);
    if (isGroup(node)) {
      return [`${indent}- **${node.label.zh}**${also}`, ...columnTree(node.columns, depth + 1)];
    }
    const facts = [
      `\`${node.id}\``,
      roles[node.role],
      ...(node.optional ? ["可以没有"] : []),
      ...(node.since === undefined ? [] : [`${node.since} 年起`]),
    ];
    return [`${indent}- ${node.label.zh} ${facts.join("，")}${also}`];
  });
}

function rowsPart(rows: Block["rows"]): string {
  if (rows.kind === "codes") {
    return `按科目编码（${rows.catalogue}，${rows.levels.join("、")} 位）逐级列示，另有“${rows.total.zh}”行。`;
  }
  if (rows.kind === "list") {
    return `由填表人逐行添加${rows.total ? `，另有“${rows.total.zh}”行` : ""}。`;
  }
  return table(
    ["行", "编号", "说明"],
    rows.items.map((item) => [
      item.label.zh,
      `\`${item.id}\``,
      [
        item.code === undefined ? "" : `科目 ${item.code}`,
        item.optional ? "可以没有" : "",
        item.since === undefined ? "" : `${item.since} 年起`,
        item.until === undefined ? "" : `至 ${item.until} 年`,
        item.synonyms ? `也写作：${item.synonyms.join("、")}` : "",
        item.nil ? `不填的列：${item.nil.join("、")}` : "",
      ]
        .filter((words) => words !== "")
        .join("；"),
    ]),
  );
}

function relationParts(sheet: SheetDefinition, standard: Standard): readonly string[] {
  if (sheet.relations.length === 0) return ["## 表内关系", "没有。"];
  const rows = sheet.relations.map((relation) => [
    relation.zh,
    kindWords[relation.kind],
    relationWords(relation, sheet, standard),
    relation.derives ? "是" : "否",
  ]);
  return ["## 表内关系", table(["关系", "种类", "公式", "模板里是公式"], rows)];
}

function checkParts({ id }: SheetDefinition, standard: Standard): readonly string[] {
  const about = rulesOf(standard).filter(
    (rule) =>
      "relations" in rule &&
      rule.relations.some((one) =>
        [one.stated, ...one.parts.map((part) => part.ref)].some((ref) => ref.startsWith(`${id}!`)),
      ),
  );
  if (about.length === 0) return [];
  return [
    "## 与别的表的勾稽",
    list(about.map((rule) => link(rule.label.zh, sheetPath(id), checkPath(rule.id)))),
  ];
}

function usedBy(profile: Profile, id: string): string[] {
  const kind = id.startsWith("final-accounts/") ? "final-accounts" : "budget";
  const uses = usesOf(profile, kind);
  const at = uses.findIndex((one) => one.sheet === id);
  const use = uses[at];
  if (!use) return [];
  const title = use.title === undefined ? "" : `，标题“${use.title}”`;
  const words = link(profile.label.zh, sheetPath(id), `docs/profiles/${profile.id}.md`);
  return [`${words}：第 ${at + 1} 张${title}${use.optional ? "，可以没有" : ""}`];
}

function indexPage(sheets: readonly SheetDefinition[]): string {
  const rows = sheets.map((sheet) => [
    link(sheet.label.zh, "docs/sheets/README.md", sheetPath(sheet.id)),
    `\`${sheet.id}\``,
    String(sheet.relations.length),
    sheet.own ? "工作表" : "公开",
    sheet.why,
  ]);
  return page("src/standard/sheets", "标准表一览 Sheets", [
    table(["表", "编号", "表内关系", "用途", "为什么"], rows),
  ]);
}
