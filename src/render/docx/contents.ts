import {
  type ComposedDocument,
  type ContentsBlock,
  type ContentsEntry,
  contentsOf,
} from "../../model/composed.ts";
import { portrait } from "./page.ts";
import type { Paging } from "./paging.ts";
import { fieldOf, paragraphOf, runsOf } from "./paragraph.ts";
import { styleIds } from "./style-ids.ts";
import { escaped } from "./xml.ts";

/** Titles of forms have a style for each level of the contents they are listed at. */
export const formStyle = (level: number): string => `${styleIds.form}${level}`;

/** Where a line of the contents leads. */
export const bookmarkOf = (block: number): string => `_Toc${block + 1}`;

/** The contents as a field that a program fills anew; what it shows until then is already right. */
export function contentsField(
  block: ContentsBlock,
  document: ComposedDocument,
  pages: Paging,
): string {
  const { title, depth } = block;
  const levels = listedLevels(document, depth);
  const forms = levels.map((level) => `${formStyle(level)},${level + 1}`).join(",");
  const code = `TOC \\h \\o "1-${depth + 1}"${forms === "" ? "" : ` \\t "${forms}"`}`;
  const entries = contentsOf(document, depth);
  const lines = entries.length === 0 ? [""] : entries.map((entry) => entryRuns(entry, pages));
  const shown = lines.map((runs, nth) => {
    const begin = nth === 0 ? fieldBegin(code) : "";
    const end = nth === lines.length - 1 ? fieldEnd : "";
    return lineOf(entries[nth]?.level ?? 0, `${begin}${runs}${end}`);
  });
  const gallery =
    `<w:sdtPr><w:alias w:val="${escaped(title)}"/><w:docPartObj>` +
    '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';
  const heading = paragraphOf({ style: styleIds.contents }, runsOf(title));
  return `${heading}<w:sdt>${gallery}<w:sdtContent>${shown.join("")}</w:sdtContent></w:sdt>`;
}

function listedLevels({ blocks }: ComposedDocument, depth: number): number[] {
  const levels = blocks.flatMap((block) =>
    block.kind === "form" && block.listed !== undefined && block.listed <= depth
      ? [block.listed]
      : [],
  );
  return [...new Set(levels)].sort();
}

const fieldBegin = (code: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve">${escaped(code)}</w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

function lineOf(level: number, runs: string): string {
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${portrait.room}"/></w:tabs>`;
  return paragraphOf({ style: `TOC${level + 1}`, first: tab }, runs);
}

function entryRuns({ text, block }: ContentsEntry, { begins, unnumbered }: Paging): string {
  const mark = bookmarkOf(block);
  const number = `${begins.get(block)! - unnumbered}`;
  const page = fieldOf(`PAGEREF ${mark} \\h`, runsOf(number), "", true);
  return (
    `<w:hyperlink w:anchor="${mark}" w:history="1">${runsOf(text)}` +
    `<w:r><w:tab/></w:r>${page}</w:hyperlink>`
  );
}
