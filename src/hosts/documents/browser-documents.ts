import type { DocumentReader } from "../ports.ts";
import type { PdfLibrary } from "./pdf/pdf-assets.ts";
import { documentReader } from "./read-document.ts";

/** Folder of the PDF library's character maps and fonts, beside the page. */
const pdfFolder = "pdf/";

/** The reader of documents for a worker of the page: what a format needs is loaded with the first of it. */
export function browserDocumentReader(): DocumentReader {
  const here = globalThis.location?.href ?? "";
  const address = (folder: string) => (here === "" ? folder : new URL(folder, here).href);
  return documentReader({
    pdf: {
      load: pdfLibrary,
      cMapUrl: address(`${pdfFolder}cmaps/`),
      standardFontDataUrl: address(`${pdfFolder}standard_fonts/`),
    },
  });
}

/**
 * The PDF library with its own worker's part on the same thread: the page's worker is off the
 * page's thread already. It fetches character maps from beside the page, and nothing else.
 */
async function pdfLibrary(): Promise<PdfLibrary> {
  const [library] = await Promise.all([
    import(/* webpackChunkName: "pdf" */ "pdfjs-dist/legacy/build/pdf.mjs"),
    // @ts-expect-error the package tells no types of this part; it is loaded for what it leaves behind
    import(/* webpackChunkName: "pdf-worker" */ "pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  const { getDocument, GlobalWorkerOptions } = library;
  const withFetch = (settings: object) => getDocument({ ...settings, useWorkerFetch: true });
  return { getDocument: withFetch as PdfLibrary["getDocument"], GlobalWorkerOptions };
}
