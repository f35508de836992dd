import { readMentionsAt } from "../../engine/extracting/mentions.ts";
import { narrate } from "../../engine/narrate.ts";
import { structure } from "../../engine/structure.ts";
import type { ClaimPattern } from "../../model/claim.ts";
import type { SourceText } from "../../model/document.ts";
import type { Narrative } from "../../model/narrative.ts";

/**
 * A text of cells read as the prose of a document is; tables in it are left aside.
 * @param text a line for each cell
 */
export function narrativeOf(text: string, claims: readonly ClaimPattern[]): Narrative {
  const source = sourceOf(text);
  const { passages, sections } = structure(source);
  const read = passages.map((passage) => ({
    ...passage,
    ...readMentionsAt({ text: passage.flow, at: passage.at }, text),
  }));
  const workbook = { name: "", grids: [] };
  const document = { source, passages: read, sections, tables: [], workbook };
  return narrate(document, { claims }, new Set());
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
