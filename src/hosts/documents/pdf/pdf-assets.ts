import type { getDocument, GlobalWorkerOptions } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What reading a PDF needs from the place it runs in. Folders end with a slash. */
export interface PdfAssets {
  /** Loads the PDF library; absent: by an import the bundler splits off. */
  readonly load?: () => Promise<PdfLibrary>;
  /** Folder of the character maps: without them Chinese characters vanish. */
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  /** Address of the library's worker; Node needs none. */
  readonly workerSrc?: string;
}

/** The part of the PDF library that is used. */
export interface PdfLibrary {
  readonly getDocument: typeof getDocument;
  readonly GlobalWorkerOptions: typeof GlobalWorkerOptions;
}
