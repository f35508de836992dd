import type { ComposedDocument } from "../../model/composed.ts";
import { type Markup, element } from "../../report/html-parts.ts";
import { commentOf, printable } from "../printable.ts";
import { blockMarkup } from "./blocks.ts";
import { styleSheet } from "./looks.ts";
import { type Dress, byClass, inline } from "./dress.ts";

export interface HtmlOptions {
  /** Only the piece between `body` and `/body`, its looks on every element, for a website's editor. */
  readonly fragment?: boolean;
}

/** Nothing may be fetched and nothing may run, whatever a document contained. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The document as one page that needs nothing else: no script, no address, headings, contents and
 * tables marked for a screen reader. Whatever a text contains is escaped.
 */
export function renderHtml(document: ComposedDocument, { fragment }: HtmlOptions = {}): string {
  if (fragment === true) {
    return `${commentOf(document.remark)}${articleOf(document, inline).html}\n`;
  }
  const head = element(
    "head",
    {},
    { html: '<meta charset="utf-8">' },
    { html: '<meta name="viewport" content="width=device-width, initial-scale=1">' },
    { html: `<meta http-equiv="Content-Security-Policy" content="${policy}">` },
    element("title", {}, printable(document.title)),
    ...(document.remark === undefined ? [] : [remarkMarkup(document.remark)]),
    { html: `<style>\n${styleSheet()}\n</style>` },
  );
  const body = element("body", {}, element("main", {}, articleOf(document, byClass)));
  const page = element("html", { lang: "zh-CN" }, head, body);
  return `<!doctype html>\n${page.html}\n`;
}

/** What a file's properties say of it. */
function remarkMarkup(remark: string): Markup {
  const { html } = element("meta", { name: "description", content: printable(remark) });
  return { html: html.replace("</meta>", "") };
}

function articleOf(document: ComposedDocument, dress: Dress): Markup {
  return element(
    "article",
    { ...dress("document"), lang: "zh-CN" },
    document.blocks.map((block, index) => blockMarkup(block, { document, index, dress })),
  );
}
