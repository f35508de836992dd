import { HostRefusal } from "../../hosts/ports.ts";
import { xlsxReader } from "../../hosts/xlsx/read-workbook.ts";
import type { SourceText } from "../../model/document.ts";
import type { Workbook } from "../../model/grid.ts";

/** Endings the reader of workbooks has something to say of, if only how to save them anew. */
const books = /\.(?:xls|xlsx|xlsm|xlsb|et|ett|ods|csv)$/i;
/** Endings the reader of documents has something to say of. */
const documents = /\.(?:docx?|docm|html?|txt|md|pdf|wps|wpt|rtf|mht)$/i;

/**
 * A file of the year before: its workbook, or its published document.
 * @throws UnreadableWorkbook, UnreadableDocument, or HostRefusal on any other kind of file
 */
export async function priorFile(
  bytes: Uint8Array,
  name: string,
  readText: (bytes: Uint8Array, name: string) => Promise<SourceText>,
): Promise<{ readonly workbook: Workbook } | { readonly source: SourceText }> {
  if (books.test(name)) return { workbook: xlsxReader().read(bytes, name) };
  if (documents.test(name)) return { source: await readText(bytes, name) };
  throw new HostRefusal(
    "这种文件不能读取；请打开上年的工作簿（.xlsx），或上年已公开的文档（.docx、.pdf、.html、.txt）。",
  );
}
