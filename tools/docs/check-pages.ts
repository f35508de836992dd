import type { Articulation, Check } from "../../src/model/check.ts";
import type { TargetCheck } from "../../src/model/target-check.ts";
import type { TextCheck } from "../../src/model/text-check.ts";
import type { Standard } from "../../src/model/standard.ts";
import { severityWords } from "../../src/report/text-findings.ts";
import { messages } from "../../src/engine/telling/messages.ts";
import { ownFindings, printed } from "./findings.ts";
import { type Pages, block, link, list, page, table } from "./markdown.ts";
import { kindWords, relationWords } from "./relation-words.ts";

type Rule = Check | Articulation | TextCheck | TargetCheck;

const groups: Readonly<Record<string, string>> = {
  "between-sheets": "表间勾稽",
  presentation: "表式与填写",
  narrative: "文字与写法",
  performance: "绩效目标",
};

/** Every rule of the standard, in order of id. */
export function rulesOf(standard: Standard): readonly Rule[] {
  const all: Rule[] = [
    ...standard.articulations,
    ...standard.checks,
    ...standard.textChecks,
    ...standard.targetChecks,
  ];
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const checkPath = (id: string): string => `docs/checks/${id}.md`;

/** One page a rule, and the table of all. */
export function checkPages(standard: Standard): Pages {
  const rules = rulesOf(standard);
  const pages: Pages = new Map(
    rules.map((rule) => [checkPath(rule.id), checkPage(rule, standard)]),
  );
  return pages.set("docs/checks/README.md", indexPage(rules));
}

function checkPage(rule: Rule, standard: Standard): string {
  const { id, label, why, basis, since, severity, family, examples } = rule;
  return page(`src/standard/checks/${id}.ts`, label.zh, [
    `\`${id}\` · ${label.en}`,
    list([
      `为什么：${why}`,
      `依据：${basis}`,
      `从哪一年起：${since}`,
      `级别：${severityWords[severity]}`,
      `类别：${family} · ${kindWords[rule.kind]}`,
    ]),
    "relations" in rule ? relationsPart(rule, standard) : messagePart(rule),
    "## 没有问题的例子",
    block(examples.ok),
    "## 有问题的例子",
    block(examples.notOk),
    "核对结果：",
    block(ownFindings(rule, standard).map(printed).join("\n")),
  ]);
}

function messagePart({ message, next }: Check | TextCheck | TargetCheck): string {
  return ["## 报告怎么说", `- 问题：${message}`, `- 下一步：${next}`].join("\n\n");
}

function relationsPart({ relations }: Articulation, standard: Standard): string {
  const rows = relations.map((relation) => [
    relation.zh,
    kindWords[relation.kind],
    relationWords(relation, null, standard),
    relation.when ? `两处相等时才核对，否则“${relation.when.otherwise}”` : "",
  ]);
  return [
    "## 勾稽关系",
    table(["关系", "种类", "公式", "条件"], rows),
    "## 报告怎么说",
    list([
      `相等类：${messages.relation.message}`,
      `不小于类：${messages.relation.bound}`,
      `下一步：${messages.relation.next}`,
    ]),
  ].join("\n\n");
}

function indexPage(rules: readonly Rule[]): string {
  const parts = Object.entries(groups).flatMap(([group, zh]) => {
    const own = rules.filter((rule) => rule.id.startsWith(`${group}/`));
    const rows = own.map(({ id, label, severity, family, since }) => [
      link(label.zh, "docs/checks/README.md", checkPath(id)),
      `\`${id}\``,
      severityWords[severity],
      family,
      String(since),
    ]);
    return [`## ${zh}（${own.length}）`, table(["规则", "编号", "级别", "类别", "起始年度"], rows)];
  });
  const shown = Object.keys(groups).map((group) => `${group}/`);
  const lost = rules.find((rule) => !shown.some((group) => rule.id.startsWith(group)));
  if (lost) throw new Error(`${lost.id}: its group has no Chinese name in tools/docs`);
  return page("src/standard/checks", "规则一览 Checks", [
    "表内的合计、平衡等关系写在各张表里，见[标准表一览](../sheets/README.md)。",
    ...parts,
  ]);
}
