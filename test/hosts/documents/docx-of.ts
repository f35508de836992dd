import { strToU8, type Zippable, zipSync } from "fflate";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="' +
  office +
  '"';

/** The parts of a small Word document, each the inside of its root element. */
export interface MadeDocument {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
}

/** A Word document's bytes. */
export function docxOf(made: MadeDocument | string): Uint8Array {
  return zipOf(docxParts(typeof made === "string" ? { body: made } : made));
}

export function docxParts({ body, styles, numbering, footnotes }: MadeDocument) {
  const links = Object.entries({ styles, numbering, footnotes }).flatMap(([kind, part]) =>
    part === undefined
      ? []
      : [`<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`],
  );
  const parts: Record<string, string> = {
    "_rels/.rels": relationships(
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    "word/document.xml": root("document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationships(links.join("")),
  };
  if (styles !== undefined) parts["word/styles.xml"] = root("styles", styles);
  if (numbering !== undefined) parts["word/numbering.xml"] = root("numbering", numbering);
  if (footnotes !== undefined) parts["word/footnotes.xml"] = root("footnotes", footnotes);
  return parts;
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    files[path] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(files, { mtime: "2024-01-01" });
}

/** A paragraph of one run. */
export function p(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells; a cell is its text, or its text and properties. */
export function table(rows: readonly (readonly (string | [string, string])[])[]): string {
  const made = rows.map((row) => {
    const cells = row.map((cell) => {
      const [text, properties] = typeof cell === "string" ? [cell, ""] : cell;
      const inside = text.startsWith("<w:") ? text : p(text);
      return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    });
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid/>${made.join("")}</w:tbl>`;
}

function root(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${namespaces}>${inside}</w:${name}>`;
}

function relationships(links: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
}
