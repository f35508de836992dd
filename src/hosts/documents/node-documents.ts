import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
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
  const reader = documentReader({
    inflate: inflateWithNode,
    pdf: {
      cMapUrl: join(home, "cmaps") + sep,
      standardFontDataUrl: join(home, "standard_fonts") + sep,
    },
    limits,
  });
  return { read: (bytes, name) => withStrayRejections(() => reader.read(bytes, name)) };
}

/**
 * On a damaged file the PDF library leaves rejected promises behind that nobody waits for; Node
 * would end the process over them. Those of the library are passed over, others stay fatal.
 */
async function withStrayRejections<T>(read: () => Promise<T>): Promise<T> {
  process.on("unhandledRejection", passOver);
  try {
    return await read();
  } finally {
    // Rejections nobody waited for are told after the turn in which they came about.
    await setImmediate();
    process.off("unhandledRejection", passOver);
  }
}

function passOver(reason: unknown): void {
  const name = (reason as { name?: unknown } | null | undefined)?.name;
  if (typeof name === "string" && /(?:Exception|^FormatError)$/.test(name)) return;
  throw reason;
}
