import { UnreadableWorkbook } from "../ports.ts";
import { readRelationships } from "./relationships.ts";
import { scanXml } from "./scan-xml.ts";
import type { WorkbookPackage } from "./workbook-package.ts";

/** Elements of a file's properties that name a person. */
const naming = new Set(["creator", "lastModifiedBy"]);

/** Who the file's properties name as its author and as the last to save it; damaged ones name nobody. */
export function readAuthors(book: WorkbookPackage): string[] {
  const path = readRelationships(book, "").find(({ kind }) => kind === "core-properties")?.target;
  const named = new Set<string>();
  let text: string | null = null;
  try {
    const part = path === undefined ? null : book.part(path);
    if (!part) return [];
    scanXml(path!, part, {
      open(name) {
        text = naming.has(name) ? "" : null;
      },
      close() {
        if (text?.trim()) named.add(text.trim());
        text = null;
      },
      text(piece) {
        if (text !== null) text += piece;
      },
    });
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
  }
  return [...named];
}
