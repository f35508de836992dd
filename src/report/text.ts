import type { Finding } from "../model/finding.ts";
import type { CheckedDocument, SheetReport, Summary } from "../model/report.ts";
import { findingLines, severityWords } from "./text-findings.ts";
import { type Paint, paints } from "./paint.ts";
import { plainText } from "./plain-text.ts";

/** How the text report may look. */
export interface TextOptions {
  /** Colours of a terminal. */
  readonly colour: boolean;
}

const kinds: Readonly<Record<CheckedDocument["kind"], string>> = {
  budget: "部门预算",
  "final-accounts": "部门决算",
  performance: "绩效",
  unknown: "未知文种",
};

/** The report as a clerk reads it on a terminal or in a text file. */
export function textReport(documents: readonly CheckedDocument[], options: TextOptions): string {
  const paint = paints(options.colour);
  const parts = documents.map((document) => documentLines(document, paint).join("\n"));
  if (documents.length > 1) parts.push(totalLine(documents));
  return `${parts.join("\n\n")}\n`;
}

function documentLines(document: CheckedDocument, paint: Paint): string[] {
  const heading = paint.strong(`【${plainText(document.path)}】`);
  if (document.error !== null) {
    return [heading, paint.error(`未能核对：${plainText(document.error)}`)];
  }
  return [
    heading,
    identityLine(document),
    ...tableLines(document.sheets),
    ...findingLines(document.findings, paint),
    "",
    verdictLine(document.findings, paint),
    tallyLine(document.summary),
  ];
}

function identityLine({ department, year, kind, unit, profile }: CheckedDocument): string {
  return [
    department === null ? "未写部门" : plainText(department),
    year === null ? "年度不明" : `${year} 年`,
    kinds[kind],
    unit === null ? "未写单位" : `单位：${plainText(unit)}`,
    profile === null ? "版式不明" : `版式：${profile}`,
  ].join(" · ");
}

/** Recognised tables by name; the doubtful ones with the reason for the decision. */
function tableLines(sheets: readonly SheetReport[]): string[] {
  const known = sheets.filter((sheet) => sheet.recognisedAs !== null);
  const strangers = sheets.filter((sheet) => sheet.recognisedAs === null);
  const names = known.map((sheet) => plainText(sheet.name)).join("、");
  const lines = [known.length === 0 ? "没有识别出标准表" : `识别出 ${known.length} 张表：${names}`];
  for (const sheet of known.filter((one) => isDoubtful(one, known))) {
    lines.push(
      `  ? ${plainText(sheet.name)}：按 ${sheet.recognisedAs} 核对，因为${plainText(sheet.because)}`,
    );
  }
  for (const sheet of strangers) {
    lines.push(`  - ${plainText(sheet.name)}：未核对，${plainText(sheet.because)}`);
  }
  return lines;
}

/** Taken for a table that another sheet is too, or without the table's own title. */
function isDoubtful(sheet: SheetReport, all: readonly SheetReport[]): boolean {
  const same = all.filter((other) => other.recognisedAs === sheet.recognisedAs);
  return same.length > 1 || !sheet.because.includes("”相符");
}

function verdictLine(findings: readonly Finding[], paint: Paint): string {
  const standing = findings.filter(({ dismissed, root }) => dismissed === null && root === null);
  const counts = (["error", "warning", "info"] as const).map((severity) => ({
    severity,
    count: standing.filter((finding) => finding.severity === severity).length,
  }));
  const says = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${severityWords[severity]} ${count}`);
  if (says.length === 0) return paint.good("未发现问题");
  const worst = counts.find(({ count }) => count > 0)!.severity;
  return paint[worst](`发现：${says.join(" · ")}`);
}

/** Coverage, always shown: what was looked at and what was not. */
function tallyLine(summary: Summary): string {
  const { relations, passed, failed, skipped, mentions, agree, conflict, unchecked } = summary;
  return (
    `关系 ${relations} 项：通过 ${passed} · 未通过 ${failed} · 未执行 ${skipped}；` +
    `金额 ${mentions} 个：相符 ${agree} · 矛盾 ${conflict} · 未核对 ${unchecked}`
  );
}

function totalLine(documents: readonly CheckedDocument[]): string {
  const unreadable = documents.filter((document) => document.error !== null).length;
  const sum = (key: keyof Summary) =>
    documents.reduce((total, { summary }) => total + summary[key], 0);
  return (
    `共 ${documents.length} 个文件：核对 ${documents.length - unreadable} · 未能核对 ${unreadable}；` +
    `错误 ${sum("errors")} · 提示 ${sum("warnings")} · 说明 ${sum("infos")}`
  );
}
