import type { Passage, TextDocument } from "../../model/document.ts";
import { normalised, similarity } from "../../model/label.ts";
import type { NarrativePart, NarrativeSection } from "../../model/narrative-section.ts";
import { natureWord } from "../../model/unit-nature.ts";
import type { GivenWords } from "../composing/narrator.ts";
import { flowOfWords } from "../holding/pair-up.ts";
import type { ContentsDraft } from "./contents-draft.ts";
import { sourceWords } from "./source-words.ts";
import { unsayProjects } from "./unsay-projects.ts";
import { type Unsaid, Unsayer, withNothing } from "./unsay-pieces.ts";

/** A document whose sections are read back, and where what they say goes. */
export interface Unsaying {
  readonly document: TextDocument;
  readonly draft: ContentsDraft;
  readonly given: GivenWords;
  /** Captions, unit lines and notes of tables: words that belong to no text. */
  readonly furniture: (passage: Passage) => boolean;
}

/** Headings this alike are the same. */
const alike = 0.7;
const ordinal =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/;

/**
 * Reads a section of the text back into what it was made of: figures of cells and the clerk's own texts.
 * @returns whether the text has such a section
 */
export function unsaySection(section: NarrativeSection, unsaying: Unsaying): boolean {
  const passages = passagesOf(section, unsaying.document);
  if (!passages) return false;
  const { draft, given, document } = unsaying;
  const unsayer = new Unsayer(given, (slot) => {
    const reference = section.facts[slot];
    return reference === undefined ? null : draft.figure(reference);
  });
  const taken = new Map<NarrativePart, number>();
  let headed = -1;
  for (const part of section.parts) {
    if ("heading" in part) {
      const at = passages.findIndex(
        ({ flow }, nth) => nth > headed && isHeading(flow, part.heading),
      );
      if (at < 0) continue;
      taken.set(part, at);
      headed = at;
    } else if ("say" in part) {
      const said = firstSaid(part.say, passages, new Set(taken.values()), unsayer);
      if (!said) continue;
      taken.set(part, said.at);
      const { when } = part;
      const nothing = when && "none" in when ? when.none : [];
      keep(section, withNothing(said.unsaid, nothing), passages[said.at]!, unsaying);
      if (when && "nature" in when)
        draft.putWords(section.facts[when.nature]!, natureWord[when.is]);
    } else if ("projects" in part) unsayProjects(part.projects, passages, draft);
  }
  for (const [nth, part] of section.parts.entries()) {
    if (!("own" in part)) continue;
    for (const passage of ownPassages(section.parts, nth, passages, taken, unsaying)) {
      if (part.otherwise !== undefined && passage.flow === flowOfWords(part.otherwise)) continue;
      draft.addOwnText(part.own.section, part.own.paragraph, sourceWords(document, passage));
    }
  }
  return true;
}

/** The passages under a section's heading, the heading first; null where there is none. */
export function passagesOf(
  section: NarrativeSection,
  { passages }: TextDocument,
): Passage[] | null {
  const [first] = section.parts;
  const wanted = first && "heading" in first ? first.heading : section.label.zh;
  const start = passages.findIndex(
    ({ kind, flow }) => kind === "heading" && isHeading(flow, wanted),
  );
  if (start < 0) return null;
  const level = passages[start]!.level ?? 1;
  const length = passages
    .slice(start + 1)
    .findIndex((one) => one.kind === "heading" && one.level !== null && one.level <= level);
  const end = length < 0 ? passages.length : start + 1 + length;
  return passages.slice(start, end).filter(({ kind }) => kind !== "row");
}

function isHeading(flow: string, heading: string): boolean {
  if (flow.length > heading.length * 2 + 8) return false;
  const bare = (text: string) => normalised(text.replace(ordinal, "").replace(/[：:。]$/, ""));
  const [a, b] = [bare(flow), bare(flowOfWords(heading))];
  return a === b || similarity(a, b) >= alike;
}

function firstSaid(
  say: Extract<NarrativePart, { say: unknown }>["say"],
  passages: readonly Passage[],
  taken: ReadonlySet<number>,
  unsayer: Unsayer,
): { at: number; unsaid: Unsaid } | null {
  for (const [at, { flow }] of passages.entries()) {
    const unsaid = taken.has(at) ? null : unsayer.unsay(say, flow);
    if (unsaid) return { at, unsaid };
  }
  return null;
}

/** Figures of a sentence that stand in fixed lines, and its reasons. */
function keep(
  { facts }: NarrativeSection,
  { figures, reasons }: Unsaid,
  passage: Passage,
  { draft, document }: Unsaying,
): void {
  for (const [slot, value] of figures) {
    const reference = facts[slot];
    if (reference?.startsWith("own/")) draft.putFigure(reference, value);
  }
  for (const { of, start, end } of reasons) {
    const text = sourceWords(document, passage, start, end);
    draft.addOwnText(of.section, of.paragraph, withStop(text));
  }
}

const withStop = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);

/**
 * What stands where the clerk's own text stands: between what was recognised before and after. A
 * paragraph with money in it is no own text where the sentences before were worded otherwise.
 */
function ownPassages(
  parts: readonly NarrativePart[],
  nth: number,
  passages: readonly Passage[],
  taken: ReadonlyMap<NarrativePart, number>,
  { furniture }: Unsaying,
): Passage[] {
  const places = (some: readonly NarrativePart[]) => some.flatMap((one) => taken.get(one) ?? []);
  const from = Math.max(-1, ...places(parts.slice(0, nth))) + 1;
  const end = Math.min(passages.length, ...places(parts.slice(nth + 1)).filter((at) => at >= from));
  const unread = parts.slice(0, nth).some((one) => "say" in one && !one.when && !taken.has(one));
  const used = new Set(taken.values());
  return passages.slice(from, end).filter((passage, at) => {
    if (used.has(from + at) || furniture(passage)) return false;
    return !unread || passage.mentions.every(({ measure }) => measure !== "money");
  });
}
