import type { Passage, TextDocument } from "../../model/document.ts";
import { isZero } from "../../model/decimal.ts";
import type { NarrativePart, NarrativeSection } from "../../model/narrative-section.ts";
import type { LineWords } from "../composing/said-figures.ts";
import { type FoundSections, isHeading } from "./find-sections.ts";
import { type FigureSources, knownSlots } from "./known-figures.ts";
import { keepSaid } from "./keep-said.ts";
import { keepOwn } from "./own-passages.ts";
import { unsayProjects } from "./unsay-projects.ts";
import { unsayProjectWords } from "./unsay-project-words.ts";
import { type Unsaid, Unsayer } from "./unsay-pieces.ts";
import { wordsGiven } from "./words-given.ts";

/** A document whose sections are read back, and where what they say goes. */
export interface Unsaying extends FigureSources {
  readonly document: TextDocument;
  readonly found: FoundSections;
  /** Captions, unit lines and notes of tables: words that belong to no text. */
  readonly furniture: (passage: Passage) => boolean;
}

/** The passages each part of a section was found in, by their places among the section's. */
export type Taken = ReadonlyMap<NarrativePart, readonly number[]>;

type Sentence = Extract<NarrativePart, { say: unknown }>;

/** A sentence of a section, of a line where it is said of lines. */
interface Spoken {
  readonly part: Sentence;
  readonly line: LineWords | null;
}

/**
 * Reads a section of the text back into what it was made of: figures of cells and the clerk's own texts.
 * @returns whether the text has such a section
 */
export function unsaySection(section: NarrativeSection, unsaying: Unsaying): boolean {
  const passages = unsaying.found.get(section);
  if (!passages) return false;
  const taken = new Map<NarrativePart, number[]>();
  const used = new Set<number>();
  let last = -1;
  const take = (part: NarrativePart, at: number): void => {
    taken.set(part, [...(taken.get(part) ?? []), at]);
    used.add(at);
    last = at;
  };
  for (const part of section.parts) {
    if ("heading" in part) {
      const words = wordsGiven(part.heading, unsaying.given);
      const at = passages.findIndex(({ flow }, nth) => nth > last && isHeading(flow, words));
      if (at >= 0) take(part, at);
    } else if ("say" in part) {
      for (const line of linesOf(part, unsaying)) {
        const said = firstSaid(section, { part, line }, { passages, used, last }, unsaying);
        if (!said) continue;
        take(part, said.at);
        keepSaid({ section, part, line }, said.unsaid, passages[said.at]!, unsaying);
      }
    } else if ("projects" in part) {
      unsayProjects(part.projects, passages, unsaying.draft);
      unsayProjectWords(part.projects, passages, unsaying.draft);
    }
  }
  keepOwn(section, passages, taken, unsaying);
  return true;
}

/** The lines a sentence is said of; null for one that is said once. */
function linesOf(part: Sentence, { book }: Unsaying): readonly (LineWords | null)[] {
  if (!("each" in part)) return [null];
  return book
    .linesUnder(part.each)
    .filter(({ figure }) => !isZero(figure.value))
    .map(({ key, name, path }, nth) => ({ key, name, path, nth: nth + 1 }));
}

/** What is open of a section while it is read. */
interface Open {
  readonly passages: readonly Passage[];
  readonly used: ReadonlySet<number>;
  readonly last: number;
}

/** The first passage behind the last one found that says it; else any. */
function firstSaid(
  section: NarrativeSection,
  { part, line }: Spoken,
  { passages, used, last }: Open,
  unsaying: Unsaying,
): { at: number; unsaid: Unsaid } | null {
  const unsayer = new Unsayer(knownSlots(section, unsaying, line));
  const places = [...passages.keys()];
  for (const at of [...places.slice(last + 1), ...places.slice(0, last + 1)]) {
    const unsaid = used.has(at) ? null : unsayer.unsay(part.say, passages[at]!.flow);
    if (unsaid) return { at, unsaid };
  }
  return null;
}
