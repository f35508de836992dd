import { readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { UnreadableDocument, UnreadableWorkbook } from "../hosts/ports.ts";
import { defaultLimits, limitPassed } from "../hosts/xlsx/limits.ts";
import { inflateWithNode } from "../hosts/xlsx/node-inflate.ts";
import { xlsxReader } from "../hosts/xlsx/read-workbook.ts";
import type { SourceText } from "../model/document.ts";
import type { Workbook } from "../model/grid.ts";
import { isOldDocument, looksLikeDocument, namesDocument } from "./file-kinds.ts";
import { standardStream } from "./output.ts";
import { Refusal, systemReason } from "./refusal.ts";

/** A file as it was read: a workbook, or the text of a document. */
export type Input =
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  | { readonly kind: "document"; readonly source: SourceText };

/**
 * Reads a workbook or a document, whichever the file is.
 * @throws UnreadableWorkbook, UnreadableDocument, Refusal, or an error of the system
 */
export async function readInput(path: string): Promise<Input> {
  const bytes = bytesOf(path);
  const isDocument =
    path === standardStream ? looksLikeDocument(bytes) : namesDocument(path) || isOldDocument(path);
  if (isDocument) return { kind: "document", source: await sourceIn(bytes, path) };
  return { kind: "workbook", workbook: workbookIn(bytes, path) };
}

/** Reads one document. @throws UnreadableDocument, Refusal, or an error of the system */
export async function readSource(path: string): Promise<SourceText> {
  return sourceIn(bytesOf(path), path);
}

/** Reads one workbook, with the bytes it was read from. @throws as `readInput` */
export function workbookFile(path: string): {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
} {
  if (namesDocument(path) || isOldDocument(path)) {
    throw new Refusal(
      `它是 ${extname(path).toLowerCase()} 文档，这里要 .xlsx 或 .xlsm 工作簿；请改用工作簿。`,
    );
  }
  const bytes = bytesOf(path);
  return { bytes, workbook: workbookIn(bytes, path) };
}

function workbookIn(bytes: Uint8Array, path: string): Workbook {
  return xlsxReader({ inflate: inflateWithNode }).read(bytes, path);
}

async function sourceIn(bytes: Uint8Array, path: string): Promise<SourceText> {
  // The libraries behind the reader are large: loaded only here.
  const { nodeDocumentReader } = await import("../hosts/documents/node-documents.ts");
  // The library for PDF wants bytes of its own, not those of Node's pool.
  return nodeDocumentReader(__filename).read(new Uint8Array(bytes), path);
}

function bytesOf(path: string): Uint8Array {
  if (path === standardStream) return readFileSync(0);
  const stat = statSync(path);
  if (stat.isDirectory()) throw new Refusal("它是文件夹，不是文件；请写出文件名。");
  if (!stat.isFile() && !stat.isFIFO()) throw new Refusal("它不是普通文件；请换一个文件。");
  if (stat.size > defaultLimits.fileBytes) throw limitPassed("文件过大");
  return readFileSync(path);
}

/** One sentence on why a file could not be looked at, with what to do next. */
export function unreadableSentence(error: unknown): string {
  const known = [UnreadableWorkbook, UnreadableDocument, Refusal];
  if (error instanceof Error && known.some((one) => error instanceof one)) return error.message;
  const reason = systemReason(error);
  if (reason !== null) return `${reason}。`;
  return "核对时程序内部出错，此文件未能核对；请设 BUDGET_DEBUG=1 重试并把显示的内容告诉开发者。";
}
