import type { ISectionOptions } from "docx";
import type { ComposedDocument } from "../../model/composed.ts";
import { printable } from "../printable.ts";
import { childrenOf } from "./blocks.ts";
import { numberFromEdge } from "./page.ts";
import { pageNumbers } from "./page-numbers.ts";
import { repacked } from "./repack.ts";
import { type PagedBlocks, pagedBlocks } from "./sections.ts";
import { styles } from "./styles.ts";
import type { Docx } from "./table.ts";

/**
 * The document as a .docx file on the page of official documents (GB/T 9704); the same document
 * always gives the same bytes. The library is large and loaded only when first asked for.
 */
export async function renderDocx(document: ComposedDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const parts = pagedBlocks(document.blocks).filter(({ blocks }) => blocks.length > 0);
  const firstText = parts.findIndex(({ kind }) => kind === "text");
  const sections = parts.map((part, index) =>
    sectionOf(docx, part, { document, counted: index >= firstText, first: index === firstText }),
  );
  const file = new docx.Document({
    title: printable(document.title),
    creator: "budget-disclosure",
    lastModifiedBy: "budget-disclosure",
    description: printable(document.remark ?? ""),
    styles: styles(),
    evenAndOddHeaderAndFooters: true,
    sections: sections.length > 0 ? sections : [{ children: [new docx.Paragraph({})] }],
  });
  return repacked(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
}

interface Place {
  readonly document: ComposedDocument;
  /** Whether its pages have numbers: those of cover and contents have none. */
  readonly counted: boolean;
  /** Whether the numbers begin here. */
  readonly first: boolean;
}

function sectionOf(
  docx: Docx,
  { page, blocks }: PagedBlocks,
  { document, counted, first }: Place,
): ISectionOptions {
  const { top, bottom, left, right, landscape, room } = page;
  const children = blocks.flatMap(({ block }) => childrenOf(docx, block, { document, room }));
  const orientation = landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT;
  // The library turns the page itself.
  const [width, height] = landscape ? [page.height, page.width] : [page.width, page.height];
  return {
    children,
    ...(counted && { footers: pageNumbers(docx) }),
    properties: {
      type: docx.SectionType.NEXT_PAGE,
      page: {
        size: { width, height, orientation },
        margin: { top, bottom, left, right, header: numberFromEdge / 2, footer: numberFromEdge },
        ...(first && { pageNumbers: { start: 1 } }),
      },
    },
  };
}
