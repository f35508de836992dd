import type { ComposedBlock, ComposedDocument } from "../../model/composed.ts";
import { blockXml } from "./blocks.ts";
import { type PageMeasures, numberFromEdge, portrait } from "./page.ts";
import type { Paging } from "./paging.ts";
import { lowParagraph, paragraphOf } from "./paragraph.ts";
import { type PagedBlocks, pagedBlocks } from "./sections.ts";
import { styleIds } from "./style-ids.ts";
import { declaration, named } from "./xml.ts";

/** Relationships of the body to its two footers. */
export const footerIds = { default: "rIdOdd", even: "rIdEven" } as const;

interface Section {
  readonly page: PageMeasures;
  /** Whether its pages have numbers: those of cover and contents have none. */
  readonly counted: boolean;
  /** Whether the numbers begin here. */
  readonly first: boolean;
}

/** What the body is written from, beside its blocks. */
export interface Bound {
  /** Number of the chart parts by block. */
  readonly charts: ReadonlyMap<ComposedBlock, number>;
  /** On which page each block begins. */
  readonly paging: Paging;
}

/** The part of a .docx that holds its words, tables and pictures. */
export function bodyPart(document: ComposedDocument, bound: Bound): string {
  const parts = pagedBlocks(document.blocks).filter(({ blocks }) => blocks.length > 0);
  const firstText = parts.findIndex(({ kind }) => kind === "text");
  const words = parts.map((part, nth) => {
    const { page } = part;
    const section = { page, counted: nth >= firstText, first: nth === firstText };
    const xml = partXml(part, document, bound);
    return nth === parts.length - 1
      ? `${xml}${sectionXml(section)}`
      : endedBy(part, xml, sectionXml(section));
  });
  const empty = `${paragraphOf({ style: styleIds.line }, "")}${sectionXml({ page: portrait, counted: true, first: true })}`;
  const body = words.length === 0 ? empty : words.join("");
  return `${declaration}<w:document ${named("w", "r", "wp", "a")}><w:body>${body}</w:body></w:document>`;
}

const partXml = ({ blocks, page }: PagedBlocks, document: ComposedDocument, bound: Bound): string =>
  blocks
    .map(({ block, index }) => blockXml(block, { document, index, room: page.room, ...bound }))
    .join("");

/**
 * A section ends in the last of its paragraphs, so that it never needs a page for its end alone; the
 * contents, which are a field, in one of their own, too low to be seen.
 */
function endedBy({ kind }: PagedBlocks, xml: string, section: string): string {
  if (kind === "contents") return xml + lowParagraph({ last: section });
  const at = xml.lastIndexOf("</w:pPr>");
  return xml.slice(0, at) + section + xml.slice(at);
}

function sectionXml({ page, counted, first }: Section): string {
  const { width, height, landscape, top, bottom, left, right } = page;
  const footers = Object.entries(footerIds).map(
    ([type, id]) => `<w:footerReference w:type="${type}" r:id="${id}"/>`,
  );
  return [
    "<w:sectPr>",
    ...(counted ? footers : []),
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${landscape ? "landscape" : "portrait"}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}"`,
    ` w:header="${numberFromEdge(page)}" w:footer="${numberFromEdge(page)}" w:gutter="0"/>`,
    first ? '<w:pgNumType w:start="1"/>' : "",
    "</w:sectPr>",
  ].join("");
}
