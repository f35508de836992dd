import type { CheckedDocument, SheetReport } from "../model/report.ts";
import { findingSections } from "./html-findings.ts";
import { element, type Markup, tableOf, words } from "./html-parts.ts";
import { reportStyle } from "./html-style.ts";
import type { Tool } from "./json.ts";
import {
  identityWords,
  isDoubtful,
  remarksOf,
  roleWords,
  tallyWords,
  totalWords,
  verdictWords,
} from "./words.ts";

/** Nothing may be fetched and nothing may run, whatever a document contained. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The report as one page that needs nothing else: no script, no address, fit for a screen reader
 * and for paper. It says what the text report says, with the relations where they are at hand.
 */
export function htmlReport(tool: Tool, documents: readonly CheckedDocument[]): string {
  const head = element(
    "head",
    {},
    { html: '<meta charset="utf-8">' },
    { html: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
    { html: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
    element("title", {}, "预算公开核对报告"),
    { html: `<style>${reportStyle}</style>` },
  );
  const total = documents.length > 1 ? element("p", {}, totalWords(documents)) : null;
  const { name, version, standard } = tool;
  const made = element("footer", {}, `由 ${name} ${version} 按标准 ${standard} 核对。`);
  const main = element(
    "main",
    {},
    element("h1", {}, "预算公开核对报告"),
    documents.map(documentPart),
    total,
    made,
  );
  const page = element("html", { lang: "zh-CN" }, head, element("body", {}, main));
  return `<!doctype html>\n${page.html}\n`;
}

function documentPart(document: CheckedDocument): Markup {
  const heading = element("h2", {}, words(document.path), roleWords(document));
  if (document.error !== null) {
    const said = element("p", { class: "message" }, "未能核对：", words(document.error));
    return element("section", { class: "error" }, heading, said);
  }
  return element(
    "section",
    {},
    heading,
    element("p", {}, words(identityWords(document))),
    remarksOf(document).map((remark) => element("p", {}, words(remark))),
    element("p", { class: "message" }, verdictWords(document.findings)),
    element("p", {}, tallyWords(document)),
    findingSections(document.findings, document.relations ?? []),
    document.text && document.sheets.length === 0 ? null : tables(document.sheets),
  );
}

/** What every sheet was taken for, and why where that is in doubt. */
function tables(sheets: readonly SheetReport[]): Markup {
  const known = sheets.filter(({ recognisedAs }) => recognisedAs !== null);
  const rows = sheets.map((sheet) => [
    words(sheet.name),
    sheet.recognisedAs ?? "未核对",
    sheet.recognisedAs === null || isDoubtful(sheet, known) ? words(sheet.because) : "",
  ]);
  const caption =
    known.length === 0 ? "没有识别出标准表" : `识别出 ${known.length} 张表，共 ${sheets.length} 张`;
  return tableOf(caption, ["工作表", "按哪张标准表核对", "原因"], rows);
}
