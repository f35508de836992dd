import type { Cue } from "../../model/claim.ts";
import type { TextDocument } from "../../model/document.ts";
import { carryYears } from "./carry-years.ts";
import type { Draft } from "./drafts.ts";
import { PassageReader } from "./passage-reader.ts";
import { flatWords } from "./statement-words.ts";

/** A word that announces parts, between two statements of a passage. */
export interface Announcement {
  readonly passage: number;
  /** Index of the statement spoken of when the word fell; null at the start of a paragraph. */
  readonly of: number | null;
  /** Index, in the whole list, of the statement that follows it. */
  readonly before: number;
  readonly words: string;
  /** Separator before the announcing clause. */
  readonly after: string;
  /** Nothing follows it in its paragraph: what it announces are the paragraphs below. */
  readonly closing: boolean;
}

/** Everything the prose of a document says. */
export interface Spoken {
  readonly statements: Draft[];
  readonly announcements: Announcement[];
}

/** Reads every passage's figures into statements. */
export function statementsOf(
  document: TextDocument,
  cues: readonly Cue[],
  year: number | null,
): Spoken {
  const spoken: Spoken = { statements: [], announcements: [] };
  document.passages.forEach(({ kind, mentions, flow }, index) => {
    const reader = new PassageReader(document, index, cues, spoken);
    if (mentions.length > 0 || flatWords.test(flow)) reader.read();
    else if (kind === "paragraph") reader.bare();
  });
  carryYears(document, spoken.statements, year);
  return spoken;
}
