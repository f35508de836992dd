import type { ChartBlock, ComposedBlock, ComposedDocument } from "../../model/composed.ts";
import { bodyPart, footerIds } from "./body.ts";
import { chartParts } from "./chart-part.ts";
import { fontTable } from "./fonts.ts";
import { type Part, packed, relationships, settings } from "./package.ts";
import { pageNumber } from "./page-numbers.ts";
import { type Paging, pagingOf } from "./paging.ts";
import { styleSheet } from "./styles.ts";
import { declaration, escaped } from "./xml.ts";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/**
 * The document as a .docx file on the page of official documents (GB/T 9704); the same document
 * always gives the same bytes.
 */
export function renderDocx(document: ComposedDocument): Uint8Array {
  const drawn = document.blocks.filter((block): block is ChartBlock => block.kind === "chart");
  const charts = new Map<ComposedBlock, number>(drawn.map((block, nth) => [block, nth + 1]));
  const paging = pagingOf(document);
  const links = [
    { id: "rIdStyles", kind: "styles", to: "styles.xml" },
    { id: "rIdSettings", kind: "settings", to: "settings.xml" },
    { id: "rIdFonts", kind: "fontTable", to: "fontTable.xml" },
    { id: footerIds.default, kind: "footer", to: "footer1.xml" },
    { id: footerIds.even, kind: "footer", to: "footer2.xml" },
    ...drawn.map((_, nth) => ({
      id: `rIdChart${nth + 1}`,
      kind: "chart",
      to: `charts/chart${nth + 1}.xml`,
    })),
  ];
  const inWord = (name: string, kind: string, content: string): Part => ({
    ...{ path: `word/${name}.xml`, content, type: `${word}.${kind}+xml` },
  });
  return packed([
    ...properties(document, paging),
    inWord("document", "document.main", bodyPart(document, { charts, paging })),
    { path: "word/_rels/document.xml.rels", content: relationships(links) },
    inWord("styles", "styles", styleSheet()),
    inWord("settings", "settings", settings),
    inWord("fontTable", "fontTable", fontTable()),
    inWord("footer1", "footer", pageNumber("right")),
    inWord("footer2", "footer", pageNumber("left")),
    ...drawn.flatMap(({ chart }, nth) => chartParts(chart, nth + 1)),
  ]);
}

/** No clock: every document says it was made at the same moment. */
const made = "2018-01-01T00:00:00Z";

const purl = "http://purl.org/dc";
const metadata = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

const extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** Where everything begins, and what a file's properties say. */
function properties({ title, remark = "" }: ComposedDocument, { pages }: Paging): Part[] {
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${made}</dcterms:${name}>`;
  const core =
    `${declaration}<cp:coreProperties xmlns:cp="${metadata}" xmlns:dc="${purl}/elements/1.1/" ` +
    `xmlns:dcterms="${purl}/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>budget-disclosure</dc:creator>` +
    `<dc:description>${escaped(remark)}</dc:description>` +
    `<cp:lastModifiedBy>budget-disclosure</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${moment("created")}${moment("modified")}</cp:coreProperties>`;
  const links = relationships([
    { id: "rId1", kind: "officeDocument", to: "word/document.xml" },
    {
      id: "rId2",
      kind: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      to: "docProps/core.xml",
    },
    { id: "rId3", kind: "extended-properties", to: "docProps/app.xml" },
  ]);
  const counted =
    `${declaration}<Properties xmlns="${extended}"><Application>budget-disclosure</Application>` +
    `<Pages>${pages}</Pages></Properties>`;
  return [
    { path: "_rels/.rels", content: links },
    {
      path: "docProps/core.xml",
      content: core,
      type: "application/vnd.openxmlformats-package.core-properties+xml",
    },
    {
      path: "docProps/app.xml",
      content: counted,
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    },
  ];
}
