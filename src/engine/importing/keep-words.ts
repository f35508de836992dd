import type { Passage, TextDocument } from "../../model/document.ts";
import type { ContentsDraft } from "./contents-draft.ts";
import { sourceWords } from "./source-words.ts";

/**
 * Keeps paragraphs that are not worded as the authority words them, or of which nobody has said how
 * it does: as the clerk's own words, under the headings they stand under.
 * @returns how many
 */
export function keepWords(
  passages: readonly Passage[],
  document: TextDocument,
  draft: ContentsDraft,
): number {
  let kept = 0;
  for (const passage of passages) {
    const [section = "", paragraph = ""] = headingsOf(passage, document);
    if (section === "") continue;
    draft.addOwnText(section, paragraph, sourceWords(document, passage));
    kept += 1;
  }
  return kept;
}

/** Titles of the sections a passage stands in, the outermost and the innermost. */
function headingsOf({ section }: Passage, { sections }: TextDocument): string[] {
  const titles: string[] = [];
  for (let at: number | null = section; at !== null; at = sections[at]!.parent) {
    const { title } = sections[at]!;
    if (title !== "") titles.unshift(title);
  }
  return titles.length > 1 ? [titles[0]!, titles.at(-1)!] : titles;
}
