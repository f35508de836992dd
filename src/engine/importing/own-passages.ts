import type { Passage } from "../../model/document.ts";
import type { NarrativePart, NarrativeSection } from "../../model/narrative-section.ts";
import { flowOfWords } from "../holding/pair-up.ts";
import { sourceWords } from "./source-words.ts";
import type { Taken, Unsaying } from "./unsay-section.ts";
import { wordsGiven } from "./words-given.ts";

type OwnPart = Extract<NarrativePart, { own: unknown }>;

/** Parts of the clerk's own words that follow one another without a word of ours between them. */
interface Run {
  readonly first: number;
  readonly parts: readonly OwnPart[];
}

/** Keeps what stands where the clerk's own texts of a section stand. */
export function keepOwn(
  { parts }: NarrativeSection,
  passages: readonly Passage[],
  taken: Taken,
  unsaying: Unsaying,
): void {
  const { draft, document, given } = unsaying;
  for (const run of runsOf(parts)) {
    const instead = run.parts.map(({ otherwise = "" }) =>
      flowOfWords(wordsGiven(otherwise, given)),
    );
    const all = ownPassages(parts, run, passages, { taken, unsaying });
    const own = all.filter(({ flow }) => !instead.includes(flow));
    // Nothing tells where one text ends: a paragraph for each, the rest for the last.
    for (const [nth, passage] of own.entries()) {
      const { section, paragraph } = run.parts[Math.min(nth, run.parts.length - 1)]!.own;
      draft.addOwnText(section, paragraph, sourceWords(document, passage));
    }
  }
}

function runsOf(parts: readonly NarrativePart[]): Run[] {
  const runs: { first: number; parts: OwnPart[] }[] = [];
  let isOpen = false;
  for (const [nth, part] of parts.entries()) {
    if ("own" in part) {
      if (isOpen) runs.at(-1)!.parts.push(part);
      else runs.push({ first: nth, parts: [part] });
    }
    isOpen = "own" in part;
  }
  return runs;
}

/**
 * What stands between what was recognised before and after. A paragraph with money in it is no own
 * text where the sentences before were worded otherwise.
 */
function ownPassages(
  parts: readonly NarrativePart[],
  { first, parts: own }: Run,
  passages: readonly Passage[],
  { taken, unsaying }: { readonly taken: Taken; readonly unsaying: Unsaying },
): Passage[] {
  const places = (some: readonly NarrativePart[]) => some.flatMap((one) => taken.get(one) ?? []);
  const before = parts.slice(0, first);
  const from = Math.max(-1, ...places(before)) + 1;
  const behind = places(parts.slice(first + own.length)).filter((at) => at >= from);
  const end = Math.min(passages.length, ...behind);
  const unread = before.some((one) => "say" in one && !one.when && !taken.has(one));
  const used = new Set([...taken.values()].flat());
  return passages.slice(from, end).filter((passage, at) => {
    if (used.has(from + at) || unsaying.furniture(passage)) return false;
    return !unread || passage.mentions.every(({ measure }) => measure !== "money");
  });
}
