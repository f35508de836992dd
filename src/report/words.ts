import {
  type Finding,
  type Location,
  type Quantity,
  type Severity,
  type TextPlace,
  isCell,
} from "../model/finding.ts";
import type { CheckedDocument, SheetReport, Summary } from "../model/report.ts";
import { momentText, plainText } from "./plain-text.ts";

/** The three severities, the worst first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** The three severities as a clerk reads them. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "提示",
  info: "说明",
};

const kinds: Readonly<Record<CheckedDocument["kind"], string>> = {
  budget: "部门预算",
  "final-accounts": "部门决算",
  performance: "绩效",
  unknown: "未知文种",
};

const roles: Readonly<Record<CheckedDocument["role"], string>> = {
  checked: "",
  narrative: "（文字说明）",
  with: "（一起核对的文件，只作对照）",
};

/** What a document is there for, where it is not the one to be checked. */
export const roleWords = ({ role }: CheckedDocument): string => roles[role];

/**
 * Whose document it is: department, year, kind, unit, layout; a text need not have the last two.
 * @param profile what the layout is called; its id where nobody says
 */
export function identityWords(document: CheckedDocument, profile = document.profile): string {
  const { department, year, kind, unit, text } = document;
  const stated = (value: string | null, says: string, missing: string): readonly string[] =>
    value !== null ? [`${says}${plainText(value)}`] : text ? [] : [missing];
  return [
    department === null ? "未写部门" : plainText(department),
    year === null ? "年度不明" : `${year} 年`,
    kinds[kind],
    ...stated(unit, "单位：", "未写单位"),
    ...stated(profile, "版式：", "版式不明"),
  ].join(" · ");
}

/** Coverage, always shown: what was looked at and what was not. */
export function tallyWords({ summary, text }: CheckedDocument): string {
  const { relations, passed, failed, skipped, mentions, agree, conflict, unchecked } = summary;
  return (
    `关系 ${relations} 项：通过 ${passed} · 未通过 ${failed} · 未执行 ${skipped}；` +
    (text
      ? `正文 ${mentions} 个数：${agree} 相符、${conflict} 不符、${unchecked} 未核对`
      : `金额 ${mentions} 个：相符 ${agree} · 矛盾 ${conflict} · 未核对 ${unchecked}`)
  );
}

/** What the reader of a text left out or resolved, a sentence each. */
export function remarksOf({ text }: CheckedDocument): readonly string[] {
  return (text?.remarks ?? []).map((remark) => plainText(remark));
}

/** All documents of a report in one line. */
export function totalWords(documents: readonly CheckedDocument[]): string {
  const unreadable = documents.filter((document) => document.error !== null).length;
  const sum = (key: keyof Summary) =>
    documents.reduce((total, { summary }) => total + summary[key], 0);
  return (
    `共 ${documents.length} 个文件：核对 ${documents.length - unreadable} · 未能核对 ${unreadable}；` +
    `错误 ${sum("errors")} · 提示 ${sum("warnings")} · 说明 ${sum("infos")}`
  );
}

/** How many findings of each severity stand for themselves, and how many the clerk let stand. */
export function verdictWords(findings: readonly Finding[]): string {
  const found = countsWords(bySeverity(findings.filter(stands)));
  const { count, words } = letStandWords(findings);
  if (count === 0) return found === "" ? "未发现问题" : `发现：${found}`;
  return found === ""
    ? `除已放行的 ${count} 处（${words}）外，未发现问题`
    : `发现：${found}；另已放行 ${count} 处（${words}）`;
}

/** How many causes the clerk let stand, and of which severities: 错误 2 · 提示 1. */
export function letStandWords(findings: readonly Finding[]): {
  readonly count: number;
  readonly words: string;
} {
  const causes = findings.filter(({ dismissed, root }) => dismissed !== null && root === null);
  return { count: causes.length, words: countsWords(bySeverity(causes)) };
}

/** The worst severity among the findings that stand for themselves; null for none. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return bySeverity(findings.filter(stands))[0]?.severity ?? null;
}

interface Counted {
  readonly severity: Severity;
  readonly count: number;
}

const stands = ({ dismissed, root }: Finding): boolean => dismissed === null && root === null;

const countsWords = (counts: readonly Counted[]): string =>
  counts.map(({ severity, count }) => `${severityWords[severity]} ${count}`).join(" · ");

function bySeverity(findings: readonly Finding[]): Counted[] {
  return severities
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
}

/** A figure as it is printed, with its unit; a blank cell says so. */
export function figureText({ text, value, unit, location }: Quantity): string {
  const isNowhere =
    text === null && location !== null && isCell(location) && /^0(\.0+)?$/.test(value);
  if (text === "" || isNowhere) return "空白";
  return text === null ? `${value} ${unit}` : text.endsWith(unit) ? text : `${text} ${unit}`;
}

/** By how much the figure differs, with its unit; empty where there is nothing to compare. */
export function differenceText({ difference, stated, expected }: Finding): string {
  if (difference === null) return "";
  return `${difference} ${(stated ?? expected)?.unit ?? ""}`.trim();
}

/** Taken for a table that another sheet is too, or without the table's own title. */
export function isDoubtful(sheet: SheetReport, all: readonly SheetReport[]): boolean {
  // Forms of one layout are many by their nature.
  if (sheet.recognisedAs?.startsWith("forms/")) return false;
  const same = all.filter((other) => other.recognisedAs === sheet.recognisedAs);
  return same.length > 1 || !sheet.because.includes("”相符");
}

/** Why a finding was let stand, by whom and when. */
export function dismissalWords({ reason, by, at }: NonNullable<Finding["dismissed"]>): string {
  const who = [plainText(by), momentText(at)].filter((word) => word !== "").join("，");
  return `理由：${plainText(reason)}${who === "" ? "" : `；${who}`}`;
}

/** Places named before the rest is only counted. */
const placesNamed = 5;

/** Where a finding is, by its first place. */
export function placeOf({ locations }: Finding): string {
  return locations[0] ? placeText(locations[0]) : "全文";
}

/** Several places, the first few by name. */
export function places(locations: readonly Location[]): string {
  const named = [...new Set(locations.map(placeText))];
  const rest = named.length > placesNamed ? " 等" : "";
  return named.slice(0, placesNamed).join("、") + rest;
}

/** Letters of a quote that a place shows. */
const quoteShown = 24;

/** A place as it is written in a workbook, `收支总表!C36`, or counted in a text, `第12行「…」`. */
export function placeText(location: Location): string {
  if (isCell(location)) return plainText(`${location.sheet}!${location.cell}`);
  const letters = [...plainText(location.quote)];
  const quote = letters.slice(0, quoteShown).join("") + (letters.length > quoteShown ? "…" : "");
  return `${countedText(location)}「${quote}」`;
}

/** The line, paragraph or page of a text. */
export function countedText({ line, paragraph, page }: TextPlace): string {
  if (line !== undefined) return `第${line}行`;
  return paragraph !== undefined ? `第${paragraph}段` : `第${page}页`;
}

/** The message; the place it may begin with is said elsewhere. */
export function withoutPlace(finding: Finding): string {
  const message = plainText(finding.message);
  const place = placeOf(finding);
  return message.startsWith(place) ? message.slice(place.length).trim() : message;
}
