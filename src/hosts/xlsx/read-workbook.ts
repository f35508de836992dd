import { add, decimalOfStored, decimalText } from "../../model/decimal.ts";
import type { Grid, GridCell, Workbook } from "../../model/grid.ts";
import { isDateFormat, printedText } from "../../model/printed-text.ts";
import { UnreadableWorkbook, type WorkbookReader } from "../ports.ts";
import { readAuthors } from "./authors.ts";
import { damaged } from "./damage.ts";
import { inflateWithFflate, type InflatePart } from "./inflate.ts";
import { defaultLimits, type ReadLimits } from "./limits.ts";
import { attachNotes } from "./notes.ts";
import { readRelationships, type Relationship } from "./relationships.ts";
import { readRemarks } from "./remarks.ts";
import { scanXml } from "./scan-xml.ts";
import { otherPackage, otherWorkbookFormat } from "./signature.ts";
import { readSharedStrings } from "./strings.ts";
import { readCellFormats } from "./styles.ts";
import { readWorkbookPart, type SheetEntry } from "./workbook-part.ts";
import { openPackage, type WorkbookPackage } from "./workbook-package.ts";
import { type SheetContext, WorksheetScan } from "./worksheet.ts";

/** What may be chosen about reading; everything has a default fit for the browser. */
export interface XlsxReaderOptions {
  /** Unpacks one part; the command line passes `inflateWithNode`. */
  readonly inflate?: InflatePart;
  readonly limits?: Partial<ReadLimits>;
}

/** A reader of .xlsx and .xlsm files that gives plain data and never executes or changes anything. */
export function xlsxReader(options: XlsxReaderOptions = {}): WorkbookReader {
  const inflate = options.inflate ?? inflateWithFflate;
  const limits = { ...defaultLimits, ...options.limits };
  return {
    read(bytes, name) {
      try {
        return { name, ...readParts(openPackage(bytes, inflate, limits), limits) };
      } catch (cause) {
        throw cause instanceof UnreadableWorkbook ? cause : damaged("结构无法解析", cause);
      }
    },
  };
}

function readParts(book: WorkbookPackage, limits: ReadLimits): Omit<Workbook, "name"> {
  const path = mainPart(book);
  const links = readRelationships(book, path);
  const { sheets, since1904 } = readWorkbookPart(book, path, links);
  const context: SheetContext = {
    strings: readLinked(book, links, "sharedStrings", (at, part) =>
      readSharedStrings(at, part, limits.sharedStrings),
    ),
    formats: readLinked(book, links, "styles", readCellFormats),
    limits,
    tally: { cells: 0, cellElements: 0, rowPlaces: 0, formulaCharacters: 0 },
  };
  const grids = sheets.map((sheet) => readGrid(book, sheet, context, since1904));
  const remarks = readRemarks(book, links, limits);
  const authors = readAuthors(book);
  return { grids, ...(remarks !== null && { remarks }), ...(authors.length > 0 && { authors }) };
}

/** Path of the workbook's main part; refuses packages that hold something else. */
export function mainPart(book: WorkbookPackage): string {
  const main = readRelationships(book, "").find((link) => link.kind === "officeDocument")?.target;
  const path = main ?? "xl/workbook.xml";
  if (path.toLowerCase().endsWith(".bin")) throw otherWorkbookFormat("二进制工作簿（.xlsb）");
  if (path.startsWith("word/")) throw otherPackage("内容是 Word 文档");
  if (path.startsWith("ppt/")) throw otherPackage("内容是演示文稿");
  if (book.has(path)) return path;
  if (main !== undefined) throw damaged(path);
  if (book.has("mimetype") && book.has("content.xml")) {
    throw otherPackage("内容是 OpenDocument 文件，如 .ods");
  }
  throw otherPackage("内容是普通压缩包");
}

function readLinked(
  book: WorkbookPackage,
  links: readonly Relationship[],
  kind: string,
  read: (path: string, part: Uint8Array) => string[],
): string[] {
  const path = links.find((link) => link.kind === kind)?.target;
  const part = path === undefined ? null : book.part(path);
  return path === undefined || !part ? [] : read(path, part);
}

function readGrid(
  book: WorkbookPackage,
  { name, visibility, path }: SheetEntry,
  context: SheetContext,
  since1904: boolean,
): Grid {
  const part = book.part(path);
  if (!part) throw damaged(path);
  const scan = new WorksheetScan(path, context);
  scanXml(path, part, scan);
  for (const link of readRelationships(book, path)) {
    const notes = link.kind === "comments" ? book.part(link.target) : null;
    if (notes) attachNotes(link.target, notes, scan.rows);
  }
  if (since1904) for (const cells of scan.rows.values()) printDatesSince1904(cells);
  return { name, visibility, rows: scan.orderedRows(), merges: scan.merges };
}

/** Dates counted from 1904 are printed here, where the workbook is still known. */
function printDatesSince1904(cells: (GridCell | undefined)[]): void {
  cells.forEach((cell, column) => {
    if (cell?.type !== "number" || !isDateFormat(cell.format)) return;
    const serial = decimalOfStored(cell.text);
    if (!serial) return;
    const text = decimalText(add(serial, { digits: 1462n, scale: 0 }));
    cells[column] = { ...cell, printed: printedText({ ...cell, text }) };
  });
}
