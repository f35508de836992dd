import type { SourceText } from "../../../model/document.ts";
import type { InflatePart } from "../../xlsx/inflate.ts";
import { defaultLimits } from "../../xlsx/limits.ts";
import { readRelationships, type Relationship } from "../../xlsx/relationships.ts";
import { scanXml } from "../../xlsx/scan-xml.ts";
import { openPackage, type WorkbookPackage } from "../../xlsx/workbook-package.ts";
import type { DocumentLimits } from "../limits.ts";
import { damagedDocument, isWorkbook, notADocument, oldFormat } from "../refusals.ts";
import { SourceWriter } from "../source-writer.ts";
import { newTally } from "./blocks.ts";
import { BodyScan } from "./body-scan.ts";
import { readCharts } from "./charts.ts";
import { ListCounter } from "./list-counter.ts";
import { readNotes } from "./notes.ts";
import { noNumbering, readNumbering } from "./numbering.ts";
import { remarksOn } from "./remarks.ts";
import { readStyles, type Styles } from "./styles.ts";
import { BlockWriter } from "./write-blocks.ts";

/**
 * A Word document (.docx, .docm) as it reads with all revisions accepted: automatic numbers are
 * put before their paragraphs, text boxes and notes after. Macros are never looked at.
 */
export function readDocx(
  bytes: Uint8Array,
  name: string,
  inflate: InflatePart,
  limits: DocumentLimits,
): SourceText {
  const book = openPackage(bytes, inflate, { ...defaultLimits, fileBytes: limits.fileBytes });
  const path = mainPart(book);
  const body = book.part(path);
  if (!body) throw damagedDocument("正文缺失");
  const links = readRelationships(book, path);
  const styles = linked(book, links, "styles", readStyles) ?? (new Map() as Styles);
  const numbering = linked(book, links, "numbering", readNumbering) ?? noNumbering;
  const tally = newTally();
  const scanOf = () => new BodyScan(tally, limits.blocks);
  const scan = scanOf();
  scanXml(path, body, scan);
  const writer = new SourceWriter(limits);
  const blocks = new BlockWriter(writer, new ListCounter(numbering, styles), styles);
  blocks.write(scan.blocks);
  const notes = readNotes(scan.notes, scanOf, (kind, read) => linked(book, links, kind, read));
  tally.notes = notes.length;
  notes.forEach((note) => blocks.write(note));
  const charts = readCharts(book, links);
  return writer.finish({
    name,
    format: "docx",
    countedBy: "paragraph",
    lineEnds: "paragraphs",
    remarks: remarksOn(tally),
    ...(charts.length > 0 && { charts }),
  });
}

/** Path of the main part; refuses packages that hold something else. */
function mainPart(book: WorkbookPackage): string {
  const main = readRelationships(book, "").find((link) => link.kind === "officeDocument")?.target;
  const path = main ?? "word/document.xml";
  if (path.startsWith("xl/") || book.has("xl/workbook.xml")) throw isWorkbook();
  if (path.startsWith("ppt/")) throw notADocument("是演示文稿");
  if (book.has(path)) return path;
  if (main !== undefined) throw damagedDocument("正文缺失");
  if (book.has("ofd.xml")) throw oldFormat("OFD 版式文件");
  if (book.has("mimetype") && book.has("content.xml"))
    throw oldFormat("OpenDocument 文件（.odt 等）");
  throw notADocument("是压缩包");
}

function linked<T>(
  book: WorkbookPackage,
  links: readonly Relationship[],
  kind: string,
  read: (path: string, part: Uint8Array) => T,
): T | null {
  const path = links.find((link) => link.kind === kind)?.target;
  const part = path === undefined ? null : book.part(path);
  return path === undefined || !part ? null : read(path, part);
}
