import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import type { DocumentReader } from "../ports.ts";
import { inflateWithNode } from "../xlsx/node-inflate.ts";
import { type DocumentReaderOptions, documentReader } from "./read-document.ts";

/**
 * The reader of documents for Node: its own zlib, and the PDF library's files beside its package.
 * @param from a file from which packages are looked up
 */
export function nodeDocumentReader(
  from: string,
  limits: DocumentReaderOptions["limits"] = {},
): DocumentReader {
  const home = dirname(createRequire(from).resolve("pdfjs-dist/package.json"));
  return documentReader({
    inflate: inflateWithNode,
    pdf: {
      cMapUrl: join(home, "cmaps") + sep,
      standardFontDataUrl: join(home, "standard_fonts") + sep,
    },
    limits,
  });
}
