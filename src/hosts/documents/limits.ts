import { UnreadableDocument } from "../ports.ts";

/**
 * What a document may cost. A department's disclosure has under a hundred pages and 200,000
 * characters; the limits leave room for a hundred times that and stop a file made to exhaust
 * memory or time.
 */
export interface DocumentLimits {
  /** Bytes of the file itself; pictures make honest files large. */
  readonly fileBytes: number;
  /** Characters of the text that is drawn out of it. */
  readonly characters: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Pieces of text on one PDF page; a full page of small print has some 10,000. */
  readonly pagePieces: number;
  /** Paragraphs, rows and cells of a .docx together. */
  readonly blocks: number;
  /** Cells of all tables together. */
  readonly cells: number;
}

const mebi = 1024 * 1024;

export const defaultDocumentLimits: DocumentLimits = {
  fileBytes: 64 * mebi,
  characters: 20_000_000,
  pages: 3_000,
  pagePieces: 200_000,
  blocks: 4_000_000,
  cells: 2_000_000,
};

/** Tables inside tables; a page laid out by tables nests some ten deep. */
export const deepestTable = 100;

/** The refusal of a document that costs too much. */
export function documentTooLarge(what: string): UnreadableDocument {
  return new UnreadableDocument(
    "limits-passed",
    `文档超出可处理的规模（${what}），为安全起见未读取；请删去图片和无关内容，或拆成几个文件后再试。`,
  );
}
