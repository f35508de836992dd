import type { ComposedRun } from "../../model/composed.ts";
import type { Passage } from "../../model/document.ts";
import { flowOf } from "../../model/flow.ts";
import { similarity } from "../../model/label.ts";

/** A line as it is composed today, in reading text. */
export interface SaidLine {
  readonly runs: readonly ComposedRun[];
  readonly flow: string;
}

/** A line that is no longer what its passage says. */
export interface Pair {
  readonly line: SaidLine;
  readonly passage: Passage;
  /** Only figures differ. */
  readonly sameWords: boolean;
}

/** So many lines, and half of them, tell that a text is of our wording. */
const fewestOurs = 5;
/** Words that agree this far are the same sentence in another variant. */
const alike = 0.55;
const longestDifference = 2;

/** Composed lines with the passages that say them otherwise; none where the text is not of our wording. */
export function pairUp(lines: readonly SaidLine[], passages: readonly Passage[]): Pair[] {
  // A line may have been read together with the one behind it.
  const said = passages.map(({ flow }) => flow).join("\n");
  const composed = new Set(lines.map(({ flow }) => flow));
  const open = passages.filter(({ flow }) => /\d/.test(flow) && !composed.has(flow));
  const bySkeleton = new Map(open.map((passage) => [skeletonOf(passage.flow), passage]));
  const changed = lines.filter(({ flow }) => !said.includes(flow));
  const sameWords = changed.filter(({ flow }) => bySkeleton.has(skeletonOf(flow)));
  const ours = lines.length - changed.length + sameWords.length;
  if (ours < fewestOurs || ours * 2 < lines.length) return [];
  const paired = new Map(
    sameWords.map((line) => [line, bySkeleton.get(skeletonOf(line.flow))!] as const),
  );
  const free = (): Passage[] => {
    const taken = new Set(paired.values());
    return open.filter((one) => !taken.has(one));
  };
  const others = changed.filter((line) => !paired.has(line));
  for (const [line, passage] of inTheirPlaces(lines, others, paired, passages, free())) {
    paired.set(line, passage);
  }
  for (const line of others) {
    const passage = paired.has(line) ? null : mostAlike(line, free());
    if (passage) paired.set(line, passage);
  }
  const isSame = new Set(sameWords);
  return [...paired].map(([line, passage]) => ({ line, passage, sameWords: isSame.has(line) }));
}

/**
 * Lines that say something else than they did, with the passages that stand in their places:
 * between the same two that are as they were, in order, beginning alike.
 */
function inTheirPlaces(
  lines: readonly SaidLine[],
  changed: readonly SaidLine[],
  known: ReadonlyMap<SaidLine, Passage>,
  passages: readonly Passage[],
  open: readonly Passage[],
): (readonly [SaidLine, Passage])[] {
  const isChanged = new Set(changed);
  const place = new Map(passages.map((passage, nth) => [passage, nth]));
  const found: (readonly [SaidLine, Passage])[] = [];
  let [last, waiting]: [number, SaidLine[]] = [-1, []];
  const close = (end: number): void => {
    const between = open.filter((one) => place.get(one)! > last && place.get(one)! < end);
    for (const line of waiting) {
      const begun = between.map(({ flow }) => sameBeginning(line.flow, flow));
      const most = Math.max(...begun);
      if (most < sameThing) continue;
      const nth = begun.indexOf(most);
      found.push([line, between[nth]!]);
      between.splice(0, nth + 1);
    }
    [last, waiting] = [end, []];
  };
  for (const line of lines) {
    if (isChanged.has(line)) {
      waiting.push(line);
      continue;
    }
    const own = known.get(line);
    const at = own
      ? place.get(own)!
      : passages.findIndex(({ flow }, nth) => nth > last && flow === line.flow);
    if (at > last) close(at);
  }
  close(passages.length);
  return found;
}

/** Sentences that speak of the same thing begin with so many same signs at least. */
const sameThing = 4;

/** How many signs two sentences begin alike with, their figures aside. */
function sameBeginning(one: string, other: string): number {
  const [a, b] = [skeletonOf(one), skeletonOf(other)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** The passage most like a line, figures aside; null where none is like it. */
export function mostAlike(
  { flow }: Pick<SaidLine, "flow">,
  open: readonly Passage[],
): Passage | null {
  const skeleton = skeletonOf(flow);
  let best: Passage | null = null;
  let least = alike;
  for (const passage of open) {
    const other = skeletonOf(passage.flow);
    const [short, long] = [skeleton.length, other.length].sort((a, b) => a - b) as [number, number];
    if (long > short * longestDifference) continue;
    const degree = similarity(skeleton, other);
    if (degree <= least) continue;
    [best, least] = [passage, degree];
  }
  return best;
}

/** Words as sentences are read. */
export const flowOfWords = (text: string): string =>
  flowOf(text, [{ start: 0, end: text.length }]).text;

const figure = /\d[\d,]*(?:\.\d+)?/g;

/** A sentence without its figures. */
const skeletonOf = (flow: string): string => flow.replace(figure, "#");

/** The figures of a sentence with their places. */
export function figuresIn(flow: string): { text: string; start: number; end: number }[] {
  return [...flow.matchAll(figure)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}
