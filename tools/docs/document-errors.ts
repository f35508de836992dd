import { documentTooLarge } from "../../src/hosts/documents/limits.ts";
import * as refusals from "../../src/hosts/documents/refusals.ts";
import { pattern } from "./engine-errors.ts";
import { table } from "./markdown.ts";
import type { SaidOfDocument } from "./said-of-documents.ts";

const { damagedDocument, notADocument, oldFormat, scanned } = refusals;
const { emptyFile, hasPassword, isWorkbook, unknownEncoding } = refusals;

/** What makes a refusal out of the words that tell what is wrong. */
const worded = { damagedDocument, documentTooLarge, notADocument, oldFormat, scanned } as const;
/** What refuses with one sentence only. */
const plain = { emptyFile, hasPassword, isWorkbook, unknownEncoding } as const;

const call = /(?<!function )\b(\w+)\((?:["`]([^"`]+)["`])?/g;

/** Every refusal the sources of the reader of documents contain. */
function refusalsIn(text: string): readonly string[] {
  return [...text.matchAll(call)].flatMap(([, maker, words]) => {
    if (Object.hasOwn(plain, maker!)) return plain[maker as keyof typeof plain]().message;
    if (words === undefined || !Object.hasOwn(worded, maker!)) return [];
    return worded[maker as keyof typeof worded](words).message;
  });
}

/** The section about documents that cannot be read. @throws Error when a refusal is not reproduced */
export function documentErrors(
  said: readonly SaidOfDocument[],
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  const silent = said.find(({ message }) => message === "");
  if (silent) throw new Error(`the reader reads the bad document "${silent.what}"`);
  for (const [file, text] of sources) {
    for (const template of refusalsIn(text)) {
      if (said.some(({ message }) => pattern(template).test(message))) continue;
      throw new Error(`${file}: no file of tools/docs/bad-documents.ts makes it say “${template}”`);
    }
  }
  return [
    table(
      ["文件", "报告怎么说"],
      said.map(({ what, message }) => [what, message]),
    ),
  ];
}
