import type { Finding, Quantity } from "../model/finding.ts";
import type { LaidKind } from "../model/layout.ts";
import type { CheckedDocument, RelationReport } from "../model/report.ts";
import type { Tool } from "./json.ts";
import { momentText, shortText } from "./plain-text.ts";
import { type StandardNames, ruleName } from "./standard-names.ts";
import type { ReviewOptions } from "./review-sheet.ts";
import {
  differenceText,
  dismissalWords,
  figureText,
  identityWords,
  placeOf,
  placeText,
  places,
  remarksOf,
  severityWords,
  tallyWords,
  verdictWords,
  withoutPlace,
} from "./words.ts";

/** One row of the record. */
export interface ReviewRow {
  readonly kind: LaidKind;
  readonly texts: readonly string[];
  /** The column from which the row is one wide cell. */
  readonly wide?: number;
}

const headings = [
  "序号",
  "级别",
  "规则",
  "位置",
  "问题",
  "应为",
  "实为",
  "相差",
  "下一步",
  "依据",
  "处理",
  "规则编号",
];

/** The rows of one document's record, from the title to what was not looked at. */
export function reviewRows(
  tool: Tool,
  document: CheckedDocument,
  { names, at, by = "", forced, refused, wanting = [] }: ReviewOptions,
): ReviewRow[] {
  const { findings } = document;
  const about: ReviewRow[] = [
    { kind: "title", texts: ["核对记录"], wide: 1 },
    said("文件", document.path),
    said("核对人", by),
    said("核对时间", momentText(at)),
    ...(forced === undefined ? [] : [said("强制导出原因", forced)]),
    ...(refused === undefined ? [] : [said("没有导出", refused)]),
    ...wanting.map((text) => said(refused === undefined ? "带着导出" : "须先补正", text)),
    said("程序", `${tool.name} ${tool.version}；标准 ${tool.standard}`),
  ];
  if (document.error !== null) return [...about, said("未能核对", document.error)];
  const open = wanting.length === 0 ? "" : `；待补和不宜公开的 ${wanting.length} 处`;
  return [
    ...about,
    said("部门", identityWords(document, profileIn(document, names))),
    said("结论", verdictWords(findings) + open),
    said("覆盖", tallyWords(document)),
    ...remarksOf(document).map((remark) => said("读取", remark)),
    blank,
    { kind: "header", texts: headings },
    ...findingRows(findings, names),
    ...ruleRows(document, names),
    ...strangerRows(document),
    ...skippedRows(document),
  ];
}

const profileIn = ({ profile }: CheckedDocument, { profiles }: StandardNames): string | null =>
  profile === null ? null : (profiles.get(profile) ?? profile);

const blank: ReviewRow = { kind: "note", texts: [] };

const said = (name: string, text: string): ReviewRow => ({
  kind: "text",
  texts: [name, "", text],
  wide: 3,
});

function findingRows(findings: readonly Finding[], names: StandardNames): ReviewRow[] {
  if (findings.length === 0) return [{ kind: "text", texts: ["未发现问题"], wide: 1 }];
  const numbers = new Map(findings.map(({ id }, index) => [id, index + 1]));
  return findings.map((finding, index) => {
    const { severity, rule, count, locations, stated, expected } = finding;
    return {
      kind: "text",
      texts: [
        String(index + 1),
        severityWords[severity],
        ruleName(names, rule),
        count > 1 ? `${places(locations)}（共 ${count} 处）` : placeOf(finding),
        withoutPlace(finding),
        expected ? figureText(expected) : "",
        stated ? figureText(stated) : "",
        differenceText(finding),
        finding.next,
        finding.basis,
        decision(finding, numbers),
        rule,
      ],
    };
  });
}

/** What was decided about a finding, or which one it goes away with. */
function decision({ dismissed, root }: Finding, numbers: ReadonlyMap<string, number>): string {
  if (dismissed) return `已放行：${dismissalWords(dismissed)}`;
  if (root === null) return "";
  const cause = numbers.get(root);
  // Only what was let stand in the workbook explains anything in the text made from it.
  return cause === undefined ? "由工作簿里已放行的问题引起" : `由第 ${cause} 条引起`;
}

const outcomes = { passed: "通过", failed: "不符", skipped: "未执行" } as const;

/** What a row of relations says, column by column. */
export const relationHeadings = ["规则", "结果", "所在", "比较", "原因", "规则编号"] as const;

/** Every relation with its result and the places of what it compared. */
export const relationTexts = (
  relations: readonly RelationReport[],
  names: StandardNames,
): string[][] =>
  relations.map(({ rule, outcome, because, stated, operands }) => [
    ruleName(names, rule),
    outcomes[outcome],
    quantityWords(stated),
    shortText([...new Set(operands.map(quantityWords))].join("、")),
    because ?? "",
    rule,
  ]);

/** 部门收支总表!C6 7907.40. */
const quantityWords = (quantity: Quantity): string =>
  [quantity.location === null ? "" : placeText(quantity.location), figureText(quantity)]
    .filter((text) => text !== "")
    .join(" ");

/** Every rule that was looked at, with how often it held. */
function ruleRows({ relations = [] }: CheckedDocument, names: StandardNames): ReviewRow[] {
  const rules = new Map<string, Record<RelationReport["outcome"], number>>();
  for (const { rule, outcome } of relations) {
    const counts = rules.get(rule) ?? { passed: 0, failed: 0, skipped: 0 };
    counts[outcome] += 1;
    rules.set(rule, counts);
  }
  if (rules.size === 0) return [];
  return [
    blank,
    { kind: "result", texts: [`执行的规则（${rules.size}）`], wide: 1 },
    ...[...rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { passed, failed, skipped }]) =>
        pair(
          ruleName(names, rule),
          `通过 ${passed} 项，不符 ${failed} 项，未执行 ${skipped} 项（编号 ${rule}）`,
        ),
      ),
  ];
}

function strangerRows({ sheets }: CheckedDocument): ReviewRow[] {
  const strangers = sheets.filter(({ recognisedAs }) => recognisedAs === null);
  if (strangers.length === 0) return [];
  return [
    blank,
    { kind: "result", texts: ["未核对的工作表"], wide: 1 },
    ...strangers.map(({ name, because }) => pair(name, because)),
  ];
}

/** Relations nobody could look at, by reason, so that silence is not taken for success. */
function skippedRows({ relations, summary }: CheckedDocument): ReviewRow[] {
  if (summary.skipped === 0) return [];
  const title = `未执行的勾稽关系（${summary.skipped}）`;
  const rows = [...reasons(relations ?? [])].map(([because, count]) =>
    pair(`${count} 项`, because),
  );
  return [blank, { kind: "result", texts: [title], wide: 1 }, ...rows];
}

function reasons(relations: readonly RelationReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome, because } of relations) {
    if (outcome !== "skipped") continue;
    const reason = because ?? "未说明原因";
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

const pair = (name: string, text: string): ReviewRow => ({
  kind: "text",
  texts: ["", "", name, text],
  wide: 4,
});
