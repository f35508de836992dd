import { UnreadableWorkbook } from "../ports.ts";
import { remarksNamespace } from "../remarks-part.ts";
import type { ReadLimits } from "./limits.ts";
import type { Relationship } from "./relationships.ts";
import { scanXml } from "./scan-xml.ts";
import type { WorkbookPackage } from "./workbook-package.ts";

/**
 * The text kept with the workbook; null for none. A damaged or oversized part is passed over:
 * it must not keep the tables from being read.
 */
export function readRemarks(
  book: WorkbookPackage,
  links: readonly Relationship[],
  limits: ReadLimits,
): string | null {
  const parts = links.filter(({ kind }) => kind === "customXml").slice(0, limits.customParts);
  for (const { target } of parts) {
    if (book.size(target) > limits.remarksBytes) continue;
    const text = remarksIn(book, target);
    if (text !== null) return text;
  }
  return null;
}

function remarksIn(book: WorkbookPackage, path: string): string | null {
  let depth = 0;
  let ours = false;
  let text = "";
  try {
    const part = book.part(path);
    if (!part) return null;
    scanXml(path, part, {
      open(name, attributes) {
        if (++depth === 1) ours = name === "remarks" && declares(attributes);
      },
      close() {
        depth -= 1;
      },
      text(piece) {
        if (ours && depth === 1) text += piece;
      },
    });
    return ours ? text : null;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return null;
    throw error;
  }
}

function declares(attributes: Readonly<Record<string, string>>): boolean {
  return Object.entries(attributes).some(
    ([name, value]) =>
      value === remarksNamespace && (name === "xmlns" || name.startsWith("xmlns:")),
  );
}
