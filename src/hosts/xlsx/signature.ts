import { UnreadableWorkbook } from "../ports.ts";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const localHeader = [0x50, 0x4b, 0x03, 0x04];
const encryptedPackage = utf16("EncryptedPackage");

const saveAs = "请用 Excel 或 WPS 打开后另存为 .xlsx 再试。";

/** Refuses, by the first bytes, everything that is not a zip file, saying what it seems to be. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new UnreadableWorkbook("not-a-workbook", "文件是空的（0 字节）；请重新获取该文件。");
  }
  if (startsWith(bytes, compoundFile)) throw compoundFileRefusal(bytes);
  if (startsWith(bytes, localHeader)) return;
  throw new UnreadableWorkbook(
    "not-a-workbook",
    `文件不是 Excel 工作簿（${looksLike(bytes)}），只是扩展名像；${saveAs}`,
  );
}

/** The refusal of a zip file, intact in itself, that holds something else than a workbook. */
export function otherPackage(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook(
    "not-a-workbook",
    `文件不是 .xlsx 工作簿（${what}）；如它是表格，${saveAs}`,
  );
}

/** The refusal of workbook formats older than, or other than, the XML one. */
export function otherWorkbookFormat(what: string): UnreadableWorkbook {
  return new UnreadableWorkbook("old-format", `文件是${what}，不是 .xlsx；${saveAs}`);
}

function compoundFileRefusal(bytes: Uint8Array): UnreadableWorkbook {
  if (!contains(bytes, encryptedPackage)) return otherWorkbookFormat("旧格式工作簿（.xls 或 .et）");
  return new UnreadableWorkbook(
    "encrypted",
    "工作簿设有打开密码，无法读取；请在 Excel 或 WPS 中取消密码并另存后再试。",
  );
}

function looksLike(bytes: Uint8Array): string {
  const head = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.includes("<table")) {
    return "内容是网页";
  }
  if (head.startsWith("<?xml")) return "内容是 XML 文本";
  if (head.startsWith("%pdf")) return "内容是 PDF 文档";
  return bytes.subarray(0, 512).includes(0) ? "内容无法识别" : "内容是纯文本，可能是 .csv";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function contains(bytes: Uint8Array, sought: readonly number[]): boolean {
  const first = sought[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function utf16(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
}
