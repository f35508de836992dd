import type { Finding } from "../model/finding.ts";
import type { CheckedDocument } from "../model/report.ts";
import { type Paint, paints } from "./paint.ts";
import { plainText } from "./plain-text.ts";
import { findingLines } from "./text-findings.ts";
import {
  identityWords,
  isDoubtful,
  remarksOf,
  roleWords,
  tallyWords,
  totalWords,
  verdictWords,
  worstOf,
} from "./words.ts";

/** How the text report may look. */
export interface TextOptions {
  /** Colours of a terminal. */
  readonly colour: boolean;
}

/** The report as a clerk reads it on a terminal or in a text file. */
export function textReport(documents: readonly CheckedDocument[], options: TextOptions): string {
  const paint = paints(options.colour);
  const parts = documents.map((document) => documentLines(document, paint).join("\n"));
  if (documents.length > 1) parts.push(totalWords(documents));
  return `${parts.join("\n\n")}\n`;
}

function documentLines(document: CheckedDocument, paint: Paint): string[] {
  const heading = paint.strong(`【${plainText(document.path)}】${roleWords(document)}`);
  if (document.error !== null) {
    return [heading, paint.error(`未能核对：${plainText(document.error)}`)];
  }
  return [
    heading,
    identityWords(document),
    ...remarksOf(document).map((remark) => `  ! ${remark}`),
    ...tableLines(document),
    ...findingLines(document.findings, paint),
    "",
    verdictLine(document.findings, paint),
    tallyWords(document),
  ];
}

/** Recognised tables by name; the doubtful ones with the reason for the decision. */
function tableLines({ sheets, text }: CheckedDocument): string[] {
  // A text may do without tables; a workbook may not.
  if (text && sheets.length === 0) return [];
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

function verdictLine(findings: readonly Finding[], paint: Paint): string {
  const worst = worstOf(findings);
  return paint[worst ?? "good"](verdictWords(findings));
}
