import { strToU8, zipSync, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A sheet of a made-up workbook. */
export interface MadeSheet {
  readonly name?: string;
  /** What stands inside `sheetData`. */
  readonly data?: string;
  /** What follows `sheetData`, such as merges. */
  readonly after?: string;
  readonly state?: string;
  /** Inside of the notes part, `commentList`. */
  readonly notes?: string;
}

/** The parts of a made-up workbook that a test wants to say. */
export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Inside of `sst`. */
  readonly strings?: string;
  /** Inside of `styleSheet`; null leaves the part out. */
  readonly styles?: string | null;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
}

/** The parts of a small workbook, by path. */
export function partsOf(book: MadeWorkbook): Record<string, string> {
  const links: string[] = [];
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    "_rels/.rels": relationships([link("rId1", "officeDocument", "xl/workbook.xml")]),
  };
  book.sheets.forEach((sheet, i) => {
    const n = i + 1;
    links.push(link(`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`));
    parts[`xl/worksheets/sheet${n}.xml`] =
      `${declaration}<worksheet xmlns="${main}"><sheetData>${sheet.data ?? ""}</sheetData>${sheet.after ?? ""}</worksheet>`;
    if (sheet.notes === undefined) return;
    parts[`xl/worksheets/_rels/sheet${n}.xml.rels`] = relationships([
      link("rId1", "comments", `../comments${n}.xml`),
    ]);
    parts[`xl/comments${n}.xml`] =
      `${declaration}<comments xmlns="${main}"><commentList>${sheet.notes}</commentList></comments>`;
  });
  if (book.strings !== undefined) {
    links.push(link("rId901", "sharedStrings", "sharedStrings.xml"));
    parts["xl/sharedStrings.xml"] = `${declaration}<sst xmlns="${main}">${book.strings}</sst>`;
  }
  if (book.styles !== null) {
    links.push(link("rId902", "styles", "styles.xml"));
    parts["xl/styles.xml"] =
      `${declaration}<styleSheet xmlns="${main}">${book.styles ?? "<cellXfs><xf numFmtId='0'/></cellXfs>"}</styleSheet>`;
  }
  const sheets = book.sheets.map((sheet, i) => {
    const state = sheet.state === undefined ? "" : ` state="${sheet.state}"`;
    return `<sheet name="${sheet.name ?? `表${i + 1}`}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  parts["xl/workbook.xml"] =
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${book.properties ?? ""}/><sheets>${sheets.join("")}</sheets></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relationships(links);
  return parts;
}

/** The parts of a workbook of one sheet with custom XML parts beside it. */
export function withRemarks(
  sheet: MadeSheet,
  items: readonly (string | Uint8Array)[],
): Record<string, string | Uint8Array> {
  const parts: Record<string, string | Uint8Array> = partsOf({ sheets: [sheet] });
  const path = "xl/_rels/workbook.xml.rels";
  items.forEach((item, index) => {
    const own = link(`rId${950 + index}`, "customXml", `../customXml/item${index + 1}.xml`);
    parts[path] = String(parts[path]).replace("</Relationships>", `${own}</Relationships>`);
    parts[`customXml/item${index + 1}.xml`] = item;
  });
  return parts;
}

/** A small workbook's bytes. */
export function workbookOf(book: MadeWorkbook): Uint8Array {
  return packageOf(partsOf(book));
}

/** A workbook of one sheet with that `sheetData`. */
export function sheetOf(data: string, book: Partial<MadeWorkbook> = {}): Uint8Array {
  return workbookOf({ sheets: [{ data }], ...book });
}

/** A zip of parts. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    files[path] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(files, { level: 6, mtime: "2024-01-01" });
}

/** The same bytes with a field of one entry's central directory record changed. */
export function withDirectoryField(
  bytes: Uint8Array,
  path: string,
  field: { at: number; value: number; size: 2 | 4 },
): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length));
    if (name !== path) continue;
    if (field.size === 2) view.setUint16(at + field.at, field.value, true);
    else view.setUint32(at + field.at, field.value, true);
    return changed;
  }
  throw new Error(`no entry ${path}`);
}

/** XML's escapes for text and attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${declaration}<Relationships xmlns="${packageLinks}">${links.join("")}</Relationships>`;
}
