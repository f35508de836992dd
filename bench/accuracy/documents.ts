import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDocumentReader } from "../../src/hosts/documents/node-documents.ts";
import type { SourceText } from "../../src/model/document.ts";

const reader = nodeDocumentReader(join(import.meta.dirname, "documents.ts"));

/** A document of the corpus, by folder and file name. */
export function sourceOf(corpus: string, folder: string, file: string): Promise<SourceText> {
  const bytes = new Uint8Array(readFileSync(join(corpus, folder, file)));
  return reader.read(bytes, `${folder}/${file}`);
}
