import type { Passage, TextDocument } from "../../model/document.ts";
import type { ContentsDraft } from "./contents-draft.ts";
import { sourceWords } from "./source-words.ts";

/**
 * The paragraphs of a text for which nobody has said how the authority words it: all are the
 * clerk's own words, under the headings they stand under.
 */
export function keepWords(
  document: TextDocument,
  draft: ContentsDraft,
  furniture: (passage: Passage) => boolean,
): void {
  for (const passage of document.passages) {
    if (passage.kind !== "paragraph" || furniture(passage)) continue;
    const [section = "", paragraph = ""] = headingsOf(passage, document);
    if (section === "") continue;
    draft.addOwnText(section, paragraph, sourceWords(document, passage));
  }
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
