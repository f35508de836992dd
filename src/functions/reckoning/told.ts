import { extract, narrate } from "../../engine/extract.ts";
import type { ClaimPattern } from "../../model/claim.ts";
import type { SourceText } from "../../model/document.ts";
import type { Narrative } from "../../model/narrative.ts";

/**
 * A text of cells read as the prose of a document is.
 * @param text a line for each cell
 */
export function narrativeOf(text: string, claims: readonly ClaimPattern[]): Narrative {
  return narrate(extract(sourceOf(text)), { claims }, new Set());
}

function sourceOf(text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    name: "",
    format: "txt",
    text,
    countedBy: "line",
    starts,
    lineEnds: "paragraphs",
    tables: [],
    headings: [],
    trust: "full",
    remarks: [],
  };
}
