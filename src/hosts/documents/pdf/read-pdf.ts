import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { SourceText } from "../../../model/document.ts";
import { UnreadableDocument } from "../../ports.ts";
import { type DocumentLimits, documentTooLarge } from "../limits.ts";
import { damagedDocument, hasPassword, scanned } from "../refusals.ts";
import { linesOfPage } from "./page-lines.ts";
import type { PdfAssets, PdfLibrary } from "./pdf-assets.ts";
import { piecesOfPage } from "./pieces.ts";
import { readable } from "./readable.ts";

/** The text of a PDF, page by page, laid out by blanks as it is printed. */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  assets: PdfAssets | undefined,
  limits: DocumentLimits,
): Promise<SourceText> {
  const { getDocument, GlobalWorkerOptions } = await (assets?.load ?? loadLibrary)();
  if (assets?.workerSrc !== undefined) GlobalWorkerOptions.workerSrc = assets.workerSrc;
  const task = getDocument(settings(bytes, assets));
  try {
    return await readPages(await task.promise, name, limits);
  } catch (cause) {
    throw pdfRefusal(cause);
  } finally {
    await task.destroy();
  }
}

function loadLibrary(): Promise<PdfLibrary> {
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

/** Nothing is fetched, drawn or executed; the bytes are a copy, since the library keeps them. */
function settings(bytes: Uint8Array, assets: PdfAssets | undefined) {
  return {
    data: bytes.slice(),
    ...(assets && {
      cMapUrl: assets.cMapUrl,
      cMapPacked: true,
      standardFontDataUrl: assets.standardFontDataUrl,
    }),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  };
}

async function readPages(
  document: PDFDocumentProxy,
  name: string,
  limits: DocumentLimits,
): Promise<SourceText> {
  if (document.numPages > limits.pages) throw documentTooLarge(`超过 ${limits.pages} 页`);
  const starts: number[] = [];
  const silent: number[] = [];
  let text = "";
  let skewed = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await piecesOfPage(await document.getPage(number), limits);
    const lines = linesOfPage(page.pieces);
    starts.push(text.length);
    if (lines.length === 0) silent.push(number);
    if (page.skewed > 0) skewed += 1;
    text += lines.map((line) => `${line}\n`).join("") + "\f";
    if (text.length > limits.characters) throw documentTooLarge("文字过多");
  }
  const { readableCharacters, share } = readable(text);
  if (readableCharacters < document.numPages * fewestOnPage) throw scanned("没有文字层（扫描件）");
  if (share < leastReadable) throw scanned("的文字没有可用的编码，取出来是乱码");
  return {
    name,
    format: "pdf",
    text,
    countedBy: "page",
    starts,
    lineEnds: "layout",
    tables: [],
    headings: [],
    trust: "low",
    remarks: remarksOn(silent, skewed),
  };
}

/** Fewer characters a page than this: page numbers and stamps on scanned pages. */
const fewestOnPage = 15;
const leastReadable = 0.7;

function remarksOn(silent: readonly number[], skewed: number): string[] {
  const remarks = [
    "文本取自 PDF，次序和间隔可能与原文不同，核对结果请对照原文；有 Word 文档时请优先用 Word 文档。",
  ];
  if (silent.length > 0) {
    const shown = silent.slice(0, 10).join("、") + (silent.length > 10 ? " 等" : "");
    remarks.push(`第 ${shown} 页（共 ${silent.length} 页）没有文字，可能是图片，未读取。`);
  }
  if (skewed > 0) remarks.push(`有 ${skewed} 页带斜排文字（多为水印），未读取。`);
  return remarks;
}

function pdfRefusal(cause: unknown): Error {
  if (cause instanceof UnreadableDocument) return cause;
  const name = cause instanceof Error ? cause.name : "";
  return name === "PasswordException" ? hasPassword() : damagedDocument("PDF 内部", cause);
}
