import { extname } from "node:path";

const workbooks = new Set([".xlsx", ".xlsm"]);
const documents = new Set([".docx", ".docm", ".html", ".htm", ".txt", ".md", ".pdf"]);
/** Documents nobody here reads: the reader of documents says what to do with them. */
const oldDocuments = new Set([".doc", ".wps", ".wpt", ".rtf", ".mht"]);

const oldWorkbooks = new Set([".xls", ".et", ".ett"]);

const extensionOf = (path: string): string => extname(path).toLowerCase();

export const namesWorkbook = (path: string): boolean => workbooks.has(extensionOf(path));
export const namesDocument = (path: string): boolean => documents.has(extensionOf(path));
export const isOldDocument = (path: string): boolean => oldDocuments.has(extensionOf(path));
/** Whether a file would be for us if it were saved in a newer format: whoever names its folder is told. */
export const isOfOldFormat = (path: string): boolean =>
  isOldDocument(path) || oldWorkbooks.has(extensionOf(path));

/** Whether bytes without a name are those of a document rather than of a workbook. */
export function looksLikeDocument(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPackage = buffer.subarray(0, 2).toString("latin1") === "PK";
  if (isPackage) return buffer.includes("word/document");
  const isCompound = buffer.subarray(0, 4).toString("hex") === "d0cf11e0";
  return !isCompound && buffer.length > 0;
}
