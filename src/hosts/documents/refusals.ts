import { UnreadableDocument, UnreadableWorkbook } from "../ports.ts";
import { documentTooLarge } from "./limits.ts";

const saveAs = "请用 Word 或 WPS 打开后另存为 .docx 再试。";

/** The refusal of a file that is no document we read; `what` says what it seems to be. */
export function notADocument(what: string): UnreadableDocument {
  return new UnreadableDocument(
    "not-a-document",
    `文件不是可读取的文档（${what}）；请提供 .docx、.pdf、.html、.txt 或 .md 文件。`,
  );
}

export function emptyFile(): UnreadableDocument {
  return new UnreadableDocument("not-a-document", "文件是空的（0 字节）；请重新获取该文件。");
}

/** The refusal of a workbook given as a document. */
export function isWorkbook(): UnreadableDocument {
  return new UnreadableDocument(
    "not-a-document",
    "文件是工作簿，不是文档；请另存为 .xlsx，按工作簿检查。",
  );
}

/** The refusal of formats before, or beside, .docx. */
export function oldFormat(what: string): UnreadableDocument {
  return new UnreadableDocument("old-format", `文件是${what}，不能直接读取；${saveAs}`);
}

export function hasPassword(): UnreadableDocument {
  return new UnreadableDocument(
    "encrypted",
    "文档设有打开密码，无法读取；请在原软件中取消密码并另存后再试。",
  );
}

/** The refusal of a PDF out of which no words can be drawn; `why` says why. */
export function scanned(why: string): UnreadableDocument {
  return new UnreadableDocument(
    "scanned",
    `PDF ${why}，无法核对；请先做文字识别（OCR），或改用 Word 文档。`,
  );
}

export function unknownEncoding(): UnreadableDocument {
  return new UnreadableDocument(
    "unknown-encoding",
    "无法识别文本的编码；请用记事本或 WPS 打开确认不是乱码，另存为 UTF-8 编码后再试。",
  );
}

/** The refusal of a document whose inside does not hold together; `where` names the part. */
export function damagedDocument(where: string, cause?: unknown): UnreadableDocument {
  return new UnreadableDocument(
    "damaged",
    `文档已损坏或不完整（${where}）；请重新获取该文件，或用 Word、WPS 打开修复并另存后再试。`,
    cause === undefined ? undefined : { cause },
  );
}

/** Any error met while reading, as the refusal of a document. */
export function refusalOf(cause: unknown): UnreadableDocument {
  if (cause instanceof UnreadableDocument) return cause;
  if (!(cause instanceof UnreadableWorkbook)) return damagedDocument("内容无法解析", cause);
  if (cause.cause instanceof UnreadableDocument) return cause.cause;
  if (cause.code === "encrypted") return hasPassword();
  if (cause.code === "limits-passed") return documentTooLarge("压缩包或内部文件过大");
  return damagedDocument("压缩包内部", cause);
}
