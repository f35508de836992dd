/**
 * Prints as JSON what the reader says of each bad document. It is run in a process of its own,
 * since pages are generated without waiting and reading a document is waited for.
 */
import { join } from "node:path";
import { documentReader } from "../../src/hosts/documents/read-document.ts";
import { UnreadableDocument } from "../../src/hosts/ports.ts";
import { inflateWithNode } from "../../src/hosts/xlsx/node-inflate.ts";
import { type BadDocument, badDocuments } from "./bad-documents.ts";

/** A bad document and what is said of it; nothing where it is read after all. */
export interface SaidOfDocument {
  readonly what: string;
  readonly message: string;
}

const pdfHome = join(import.meta.dirname, "..", "..", "node_modules", "pdfjs-dist");

async function messageOf({ name, bytes, limits, inflate }: BadDocument): Promise<string> {
  const reader = documentReader({
    inflate: inflate ?? inflateWithNode,
    pdf: {
      cMapUrl: join(pdfHome, "cmaps/"),
      standardFontDataUrl: join(pdfHome, "standard_fonts/"),
    },
    ...(limits && { limits }),
  });
  try {
    await reader.read(bytes(), name);
    return "";
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.message;
    throw error;
  }
}

async function sayAll(): Promise<void> {
  // On a damaged file the PDF library leaves promises behind that nobody waits for.
  process.on("unhandledRejection", () => undefined);
  const said: SaidOfDocument[] = [];
  for (const one of badDocuments) said.push({ what: one.what, message: await messageOf(one) });
  process.stdout.write(JSON.stringify(said));
}

void sayAll();
