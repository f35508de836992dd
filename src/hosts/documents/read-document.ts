import type { SourceText } from "../../model/document.ts";
import { type DocumentReader } from "../ports.ts";
import { type InflatePart, inflateWithFflate } from "../xlsx/inflate.ts";
import { declaredCharset, isMarkup } from "./html/charset.ts";
import { defaultDocumentLimits, type DocumentLimits, documentTooLarge } from "./limits.ts";
import type { PdfAssets } from "./pdf/pdf-assets.ts";
import { refusalOf } from "./refusals.ts";
import { containerOf, hasPdfInside } from "./signature.ts";
import { decode } from "./text/decode.ts";
import { readMarkdown } from "./text/read-markdown.ts";
import { readText } from "./text/read-text.ts";

/** What may be chosen about reading, and what only the place it runs in can give. */
export interface DocumentReaderOptions {
  /** Unpacks one part of a .docx; Node passes its own zlib. */
  readonly inflate?: InflatePart;
  /** Where the PDF library and its character maps are found. */
  readonly pdf?: PdfAssets;
  readonly limits?: Partial<DocumentLimits>;
}

/** A reader of .txt, .md, .html, .docx and text .pdf that executes nothing and asks no network. */
export function documentReader(options: DocumentReaderOptions = {}): DocumentReader {
  return { read: (bytes, name) => readDocument(bytes, name, options) };
}

/**
 * Reads a document by what its bytes are, and by its name where they do not tell. The parts that
 * read a format are loaded only when a document needs them.
 * @throws UnreadableDocument, and nothing else
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  options: DocumentReaderOptions = {},
): Promise<SourceText> {
  const limits = { ...defaultDocumentLimits, ...options.limits };
  try {
    if (bytes.length > limits.fileBytes) throw documentTooLarge("文件过大");
    return await readByContent(bytes, name, limits, options);
  } catch (cause) {
    throw refusalOf(cause);
  }
}

async function readByContent(
  bytes: Uint8Array,
  name: string,
  limits: DocumentLimits,
  options: DocumentReaderOptions,
): Promise<SourceText> {
  const container = containerOf(bytes);
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  if (container === "zip") {
    const { readDocx } = await import("./docx/read-docx.ts");
    return readDocx(bytes, name, options.inflate ?? inflateWithFflate, limits);
  }
  if (container === "pdf" || (extension === "pdf" && hasPdfInside(bytes))) {
    const { readPdf } = await import("./pdf/read-pdf.ts");
    return await readPdf(bytes, name, options.pdf, limits);
  }
  return readPlain(bytes, name, extension, limits);
}

async function readPlain(
  bytes: Uint8Array,
  name: string,
  extension: string,
  limits: DocumentLimits,
): Promise<SourceText> {
  const isPage = extension === "html" || extension === "htm";
  const decoded = decode(bytes, declaredCharset(bytes));
  if (isPage || isMarkup(decoded.text)) {
    const { readHtml } = await import("./html/read-html.ts");
    return readHtml(decoded, name, limits);
  }
  if (extension === "md" || extension === "markdown") return readMarkdown(decoded, name, limits);
  if (extension !== "docx" && extension !== "docm" && extension !== "pdf") {
    return readText(decoded, name, limits);
  }
  const remark = `扩展名是 .${extension}，内容却是纯文本，已按纯文本读取。`;
  return readText({ ...decoded, remarks: [...decoded.remarks, remark] }, name, limits);
}
