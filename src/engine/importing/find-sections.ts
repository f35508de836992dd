import type { Passage, TextDocument } from "../../model/document.ts";
import { normalised, similarity } from "../../model/label.ts";
import type { NarrativeSection } from "../../model/narrative-section.ts";
import type { GivenWords } from "../composing/narrator.ts";
import { flowOfWords } from "../holding/pair-up.ts";
import { wordsGiven } from "./words-given.ts";

/** Passages of every section a text has, the section's heading first. */
export type FoundSections = ReadonlyMap<NarrativeSection, readonly Passage[]>;

/** Headings this alike are the same. */
const alike = 0.7;
const ordinal =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|（[一二三四五六七八九十]+）|\d+[.、])/;

/** A section with the names of its headings as they are compared; the first names the section. */
interface Sought {
  readonly section: NarrativeSection;
  readonly names: readonly string[];
  readonly own: string;
}

/**
 * Finds where a text has which section: by the very words of its heading, in the order of the
 * frame; what is left, by a heading much like it that is no other section's.
 */
export function findSections(
  sections: readonly NarrativeSection[],
  { passages }: TextDocument,
  given: GivenWords,
): FoundSections {
  const sought = sections.map((section): Sought => {
    const names = section.parts.flatMap((part) =>
      "heading" in part ? [bareHeading(wordsGiven(part.heading, given))] : [],
    );
    const isHeaded = section.parts[0] !== undefined && "heading" in section.parts[0];
    const own = isHeaded ? names[0]! : bareHeading(section.label.zh);
    return { section, names: [own, ...names], own };
  });
  const headings = passages.flatMap(({ kind, flow }, at) =>
    kind === "heading" ? [{ at, name: bareHeading(flow) }] : [],
  );
  const starts = new Map<Sought, number>();
  let last = -1;
  for (const one of sought) {
    const same = headings.filter(({ at, name }) => name === one.own && !isTaken(at, starts));
    const found = same.find(({ at }) => at > last) ?? same[0];
    if (!found) continue;
    starts.set(one, found.at);
    last = found.at;
  }
  const named = new Set(sought.flatMap(({ names }) => names));
  for (const one of sought) {
    if (starts.has(one)) continue;
    const found = headings.find(
      ({ at, name }) => !isTaken(at, starts) && !named.has(name) && isAlike(name, one.own),
    );
    if (found) starts.set(one, found.at);
  }
  const begins = new Set(starts.values());
  return new Map(
    [...starts].map(([{ section, names }, start]) => [
      section,
      within(start, passages, (at) => begins.has(at), names),
    ]),
  );
}

const isTaken = (at: number, starts: ReadonlyMap<Sought, number>): boolean =>
  [...starts.values()].includes(at);

/** From a heading to the next of its level, or the next section's; but for the section's own. */
function within(
  start: number,
  passages: readonly Passage[],
  begins: (at: number) => boolean,
  names: readonly string[],
): Passage[] {
  const level = passages[start]!.level ?? 1;
  let end = start + 1;
  for (; end < passages.length && !begins(end); end++) {
    const one = passages[end]!;
    if (one.kind !== "heading" || one.level === null || one.level > level) continue;
    if (!names.includes(bareHeading(one.flow))) break;
  }
  return passages.slice(start, end).filter(({ kind }) => kind !== "row");
}

/** A heading without its number and stop, as headings are compared. */
export const bareHeading = (text: string): string =>
  normalised(
    flowOfWords(text)
      .replace(ordinal, "")
      .replace(/[：:。]$/, ""),
  );

const isAlike = (name: string, wanted: string): boolean =>
  name.length <= wanted.length * 2 + 8 && similarity(name, wanted) >= alike;

/** Whether a passage is the heading of these words. */
export function isHeading(flow: string, heading: string): boolean {
  const [name, wanted] = [bareHeading(flow), bareHeading(heading)];
  return name === wanted || isAlike(name, wanted);
}
