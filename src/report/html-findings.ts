import type { Finding, Quantity } from "../model/finding.ts";
import type { RelationReport } from "../model/report.ts";
import { type Cause, causesOf } from "./causes.ts";
import { element, type Markup, type Piece, tableOf, words } from "./html-parts.ts";
import { momentText } from "./plain-text.ts";
import {
  differenceText,
  figureText,
  placeOf,
  places,
  placeText,
  severities,
  severityWords,
  withoutPlace,
} from "./words.ts";

/** Relations of a finding that are spelled out before the rest is only counted. */
const relationsShown = 5;
/** Operands of a relation that are listed. */
const operandsShown = 50;

/** Every finding, worst first, those let stand at the end. */
export function findingSections(
  findings: readonly Finding[],
  relations: readonly RelationReport[],
): Markup[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const causes = causesOf(findings);
  const standing = causes.filter(({ finding }) => finding.dismissed === null);
  const sections = severities.flatMap((severity) => {
    const group = standing.filter(({ finding }) => finding.severity === severity);
    return section(severity, severityWords[severity], group, byId);
  });
  const dismissed = causes.filter(({ finding }) => finding.dismissed !== null);
  return [...sections, ...section("dismissed", "已放行的问题", dismissed, byId)];
}

function section(
  kind: string,
  title: string,
  causes: readonly Cause[],
  byId: ReadonlyMap<string, RelationReport>,
): Markup[] {
  if (causes.length === 0) return [];
  const items = causes.map((cause) => element("li", {}, article(cause, byId)));
  const heading = element("h3", {}, `${title}（${causes.length}）`);
  return [element("section", { class: kind }, heading, element("ol", {}, items))];
}

function article(
  { finding, consequences }: Cause,
  byId: ReadonlyMap<string, RelationReport>,
): Markup {
  return element(
    "article",
    {},
    element("h4", {}, words(placeOf(finding))),
    element("p", { class: "message" }, words(withoutPlace(finding))),
    finding.explanation === "" ? null : element("p", {}, words(finding.explanation)),
    figures(finding),
    finding.count > 1
      ? element("p", {}, `同样的问题共 ${finding.count} 处：`, words(places(finding.locations)))
      : null,
    finding.next === "" ? null : element("p", { class: "next" }, "下一步：", words(finding.next)),
    finding.basis === "" ? null : element("p", { class: "basis" }, "依据：", words(finding.basis)),
    consequences.length === 0 ? null : consequenceLine(consequences),
    dismissal(finding),
    operands(finding, byId),
  );
}

function consequenceLine(consequences: readonly Finding[]): Markup {
  const where = places(consequences.flatMap(({ locations }) => locations.slice(0, 1)));
  return element("p", {}, `另有 ${consequences.length} 处因此不符：`, words(where));
}

function dismissal({ dismissed }: Finding): Markup | null {
  if (!dismissed) return null;
  const { reason, by, at } = dismissed;
  const who: Piece = by === "" ? "" : ["；", words(by)];
  return element("p", {}, "放行理由：", words(reason), who, at === "" ? "" : `；${momentText(at)}`);
}

function figures(finding: Finding): Markup | null {
  const { stated, expected } = finding;
  const rows: readonly (readonly [string, string])[] = [
    ["应为", expected ? figureText(expected) : ""],
    ["实为", stated ? figureText(stated) : ""],
    ["相差", differenceText(finding)],
  ];
  const said = rows.filter(([, figure]) => figure !== "");
  if (said.length === 0) return null;
  return element(
    "dl",
    {},
    said.map(([name, figure]) => [element("dt", {}, name), element("dd", {}, words(figure))]),
  );
}

/** The relations a finding speaks of, with every figure that takes part. */
function operands(
  { relatedRelations }: Finding,
  byId: ReadonlyMap<string, RelationReport>,
): Markup | null {
  const related = relatedRelations.flatMap((id) => byId.get(id) ?? []);
  if (related.length === 0) return null;
  const tables = related.slice(0, relationsShown).map(relationTable);
  const rest = related.length - tables.length;
  return element(
    "details",
    {},
    element("summary", {}, `有关的勾稽关系（${related.length}）`),
    tables,
    rest > 0 ? element("p", {}, `其余 ${rest} 条从略。`) : null,
  );
}

function relationTable({ rule, stated, operands: parts, expected, outcome }: RelationReport) {
  const verdict = { passed: "相符", failed: "不符", skipped: "未执行" }[outcome];
  const rows = [
    operandRow("结果", stated),
    ...parts.slice(0, operandsShown).map((part) => operandRow("组成", part)),
  ];
  const rest = parts.length - operandsShown;
  const computed = expected === null ? "" : `；算得 ${expected} ${stated.unit}`;
  const caption = `${rule}：${verdict}${computed}${rest > 0 ? `；另有 ${rest} 个组成数从略` : ""}`;
  return tableOf(caption, ["", "名称", "位置", "数"], rows);
}

function operandRow(role: string, quantity: Quantity): Piece[] {
  const { label, location } = quantity;
  const place = location ? placeText(location) : "";
  return [role, words(label), words(place), words(figureText(quantity))];
}
