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
  const taken = new Set<Passage>();
  const pairs = sameWords.map((line): Pair => {
    const passage = bySkeleton.get(skeletonOf(line.flow))!;
    taken.add(passage);
    return { line, passage, sameWords: true };
  });
  for (const line of changed) {
    if (sameWords.includes(line)) continue;
    const passage = mostAlike(
      line,
      open.filter((one) => !taken.has(one)),
    );
    if (!passage) continue;
    taken.add(passage);
    pairs.push({ line, passage, sameWords: false });
  }
  return pairs;
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
