/**
 * Reads the files of a folder and prints what became of each as JSON. Tests run it in a process
 * of its own, since their loader cannot load the PDF library.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeDocumentReader } from "../../../src/hosts/documents/node-documents.ts";
import { UnreadableDocument } from "../../../src/hosts/ports.ts";
import type { SourceText } from "../../../src/model/document.ts";

export type Outcome =
  | { readonly source: SourceText }
  | { readonly code: string; readonly message: string }
  | { readonly other: string };

async function outcomeOf(path: string): Promise<Outcome> {
  try {
    return { source: await reader.read(new Uint8Array(readFileSync(path)), path) };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { code: error.code, message: error.message };
    return { other: String(error) };
  }
}

const reader = nodeDocumentReader(__filename);

async function readAll(folder: string): Promise<void> {
  const outcomes: Record<string, Outcome> = {};
  for (const name of readdirSync(folder).sort())
    outcomes[name] = await outcomeOf(join(folder, name));
  process.stdout.write(JSON.stringify(outcomes));
}

const [folder] = process.argv.slice(2);
if (folder !== undefined) void readAll(folder);
