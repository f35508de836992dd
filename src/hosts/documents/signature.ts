import { emptyFile, hasPassword, isWorkbook, notADocument, oldFormat } from "./refusals.ts";

/** What the bytes themselves say a file is. */
export type Container = "zip" | "pdf" | "plain";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Beginnings of files that hold no text, and what they are. */
const others: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], "是图片"],
  [[0xff, 0xd8, 0xff], "是图片"],
  [[0x47, 0x49, 0x46, 0x38], "是图片"],
  [[0x52, 0x61, 0x72, 0x21], "是压缩包"],
  [[0x37, 0x7a, 0xbc, 0xaf], "是压缩包"],
  [[0x1f, 0x8b], "是压缩包"],
];

/** Tells the container by the first bytes. @throws UnreadableDocument for formats we do not read */
export function containerOf(bytes: Uint8Array): Container {
  if (bytes.length === 0) throw emptyFile();
  if (startsWith(bytes, compoundFile)) throw compoundFileRefusal(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  for (const [start, what] of others) if (startsWith(bytes, start)) throw notADocument(what);
  const head = latinHead(bytes).trimStart();
  if (head.startsWith("{\\rtf")) throw oldFormat("RTF 文档（.rtf）");
  if (head.startsWith("%PDF-")) return "pdf";
  if (isWordXml(head)) throw oldFormat("单个 XML 文件形式的 Word 文档");
  if (/^MIME-Version:/i.test(head)) throw oldFormat("单个文件网页（.mht）");
  return "plain";
}

/** Whether a PDF begins somewhat later than it should, behind what a mail or web server added. */
export function hasPdfInside(bytes: Uint8Array): boolean {
  return latinHead(bytes).includes("%PDF-");
}

/** The first 1024 bytes as ASCII, without a byte order mark. */
export function latinHead(bytes: Uint8Array): string {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return String.fromCharCode(...bytes.subarray(from, from + 1024));
}

function isWordXml(head: string): boolean {
  return (
    head.startsWith("<?xml") && /<\?mso-application progid="Word|<pkg:package|<w:word/.test(head)
  );
}

function compoundFileRefusal(bytes: Uint8Array): Error {
  if (holds(bytes, "EncryptedPackage")) return hasPassword();
  if (holds(bytes, "WordDocument")) return oldFormat("旧格式文档（.doc 或 .wps）");
  if (holds(bytes, "Workbook") || holds(bytes, "Book")) return isWorkbook();
  return oldFormat("旧格式文件（.doc、.wps 等）");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Whether a stream of that name is listed: names stand in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const sought = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = sought[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
