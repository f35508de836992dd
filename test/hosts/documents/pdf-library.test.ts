import type { PdfLibrary } from "../../../src/hosts/documents/pdf/pdf-assets.ts";
import {
  type DocumentReaderOptions,
  readDocument,
} from "../../../src/hosts/documents/read-document.ts";
import { UnreadableDocument } from "../../../src/hosts/ports.ts";

const header = Uint8Array.from("%PDF-1.7", (sign) => sign.charCodeAt(0));

/** A library that finds these words, a line each, on every one of so many pages. */
function libraryOf(words: readonly string[], pages: number): PdfLibrary {
  const items = words.map((str, index) => ({
    ...{ str, dir: "ltr", width: str.length * 10, height: 10, fontName: "F", hasEOL: false },
    transform: [10, 0, 0, 10, 50, 800 - index * 20],
  }));
  const page = {
    getViewport: () => ({ transform: [1, 0, 0, -1, 0, 842], width: 595, height: 842 }),
    streamTextContent: () => streamOf(items),
    cleanup: () => true,
  };
  const document = { numPages: pages, getPage: () => Promise.resolve(page) };
  return {
    GlobalWorkerOptions: { workerSrc: "" },
    getDocument: () => ({ promise: Promise.resolve(document), destroy: () => Promise.resolve() }),
  } as unknown as PdfLibrary;
}

function streamOf(items: readonly unknown[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      controller.enqueue({ items });
      controller.close();
    },
  });
}

function read(library: PdfLibrary, limits: DocumentReaderOptions["limits"] = {}) {
  const pdf = { load: () => Promise.resolve(library), cMapUrl: "", standardFontDataUrl: "" };
  return readDocument(header, "报告.pdf", { pdf, limits });
}

const words = ["收入总计一百二十万元，支出总计一百二十万元。", "比上年增加五万元。"];

test("pages end with a form feed, and begin where the last one ended", async () => {
  const { text, starts } = await read(libraryOf(words, 2));
  expect(text).toBe(`${words.join("\n")}\n\f`.repeat(2));
  expect(starts).toEqual([0, text.length / 2]);
});

test("words without a usable encoding are as good as none", async () => {
  const refusal = read(libraryOf(["\ue001\ue002\ue003".repeat(20), words[0]!], 1));
  await expect(refusal).rejects.toThrow("乱码");
  await expect(refusal).rejects.toMatchObject({ code: "scanned" });
});

test.each([{ pages: 2 }, { characters: 50 }, { pagePieces: 1 }])("limits %p", async (limits) => {
  const error: unknown = await read(libraryOf(words, 3), limits).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(UnreadableDocument);
  expect(error).toMatchObject({ code: "limits-passed" });
});

test("a library that fails is a damaged document", async () => {
  const library = libraryOf(words, 1);
  const broken = {
    ...library,
    getDocument: () => ({
      promise: Promise.reject(new TypeError("x")),
      destroy: () => Promise.resolve(),
    }),
  };
  await expect(read(broken as unknown as PdfLibrary)).rejects.toMatchObject({ code: "damaged" });
});
