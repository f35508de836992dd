import type { CheckedDocument, RelationReport } from "../model/report.ts";
import { type Markup, element, tableOf, words } from "./html-parts.ts";
import { reportStyle } from "./html-style.ts";
import type { Tool } from "./json.ts";
import { type ReviewRow, relationHeadings, relationTexts, reviewRows } from "./review-rows.ts";
import type { StandardNames } from "./standard-names.ts";
import type { ReviewOptions } from "./review-sheet.ts";

/** Nothing may be fetched and nothing may run, whatever a document contained. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The record of a check (核对记录) as one page that needs nothing else: what the sheet says, and
 * below it every single relation that was looked at, with its result and its places.
 */
export function reviewPage(
  tool: Tool,
  documents: readonly CheckedDocument[],
  options: ReviewOptions,
): string {
  const head = element(
    "head",
    {},
    { html: '<meta charset="utf-8">' },
    { html: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
    { html: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
    element("title", {}, "核对记录"),
    { html: `<style>${reportStyle}${wide}</style>` },
  );
  const parts = documents.map((document) =>
    element(
      "section",
      {},
      element("h2", {}, words(document.path)),
      partsOf(reviewRows(tool, document, options)),
      relationsPart(document.relations ?? [], options.names),
    ),
  );
  const main = element("main", {}, element("h1", {}, "核对记录"), parts);
  const page = element("html", { lang: "zh-CN" }, head, element("body", {}, main));
  return `<!doctype html>\n${page.html}\n`;
}

/** Twelve columns need the width of the page. */
const wide = "main { max-width: 100rem; } section { overflow-x: auto; }\n";

/** Rows as they come: what is said of the whole, then tables, each under its title. */
function partsOf(rows: readonly ReviewRow[]): Markup[] {
  const parts: Markup[] = [];
  let at = 0;
  const taken = (holds: (row: ReviewRow) => boolean): ReviewRow[] => {
    const from = at;
    while (at < rows.length && holds(rows[at]!)) at++;
    return rows.slice(from, at);
  };
  while (at < rows.length) {
    const row = rows[at]!;
    if (row.kind === "text" && row.wide === 3) {
      parts.push(saidList(taken((one) => one.kind === "text" && one.wide === 3)));
      continue;
    }
    at += 1;
    if (row.kind === "header") {
      const found = taken(({ kind, wide: from }) => kind === "text" && from === undefined);
      parts.push(...(found.length > 0 ? [tableOf("问题", row.texts, textsOf(found))] : []));
    } else if (row.kind === "result") {
      const pairs = taken(({ kind }) => kind === "text");
      parts.push(tableOf(row.texts[0]!, ["项", "说明"], textsOf(pairs, 2)));
    } else if (row.kind === "text") {
      parts.push(element("p", { class: "message" }, words(row.texts[0]!)));
    }
  }
  return parts;
}

const textsOf = (rows: readonly ReviewRow[], from = 0): Markup[][] =>
  rows.map(({ texts }) => texts.slice(from).map((text) => words(text)));

function saidList(rows: readonly ReviewRow[]): Markup {
  const pairs = rows.flatMap(({ texts: [name = "", , text = ""] }) => [
    element("dt", {}, name),
    element("dd", {}, words(text)),
  ]);
  return element("dl", {}, pairs);
}

/** Every relation that was looked at, to be opened. */
function relationsPart(relations: readonly RelationReport[], names: StandardNames): Markup | null {
  if (relations.length === 0) return null;
  const rows = relationTexts(relations, names).map(([rule = "", outcome = "", ...texts]) => [
    rule,
    outcome,
    ...texts.map((text) => words(text)),
  ]);
  const title = `执行的核对（${relations.length} 项）`;
  return element(
    "details",
    {},
    element("summary", {}, title),
    tableOf(title, relationHeadings, rows),
  );
}
