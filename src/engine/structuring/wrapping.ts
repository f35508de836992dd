import type { Line } from "./lines.ts";
import { sentenceOver } from "./words.ts";

/** How lines of prose were broken where a line stands. */
export interface Wrapping {
  /** Does the line reach the edge at which its neighbours were broken? */
  readonly full: boolean;
  /** Are lines here broken by layout at all, and so often that even a finished sentence may go on? */
  readonly strict: boolean;
}

const reach = 8;
/** A line of print holds some twenty signs at least; what is longer than this was never broken. */
const narrowest = 36;
const widest = 260;
/** A line may end this much before the edge: signs are of different width. */
const slack = 0.86;

/** Looks at each line among its neighbours. */
export function wrappingOf(lines: readonly Line[]): Wrapping[] {
  const edges = lines.map(({ indent, width }) => Math.min(indent, 8) + width);
  const over = lines.map(({ flow }) => sentenceOver.test(flow));
  return lines.map((_, i) => {
    const from = Math.max(0, i - reach);
    const to = Math.min(lines.length, i + reach + 1);
    const edge = thirdWidest(edges, from, to);
    if (edge < narrowest || edge > widest) return { full: false, strict: false };
    let wide = 0;
    let unfinished = 0;
    for (let k = from; k < to; k++) {
      if (edges[k]! < edge * slack || edges[k]! > edge * 1.25) continue;
      wide++;
      if (!over[k]) unfinished++;
    }
    const wrapped = wide >= 3 && unfinished * 5 >= wide * 2;
    return {
      full: wrapped && edges[i]! >= edge * slack && edges[i]! <= edge * 1.25,
      strict: wrapped && wide >= 4 && unfinished * 3 >= wide * 2 && edges[i]! >= edge * 0.94,
    };
  });
}

function thirdWidest(edges: readonly number[], from: number, to: number): number {
  let [first, second, third] = [0, 0, 0];
  for (let k = from; k < to; k++) {
    const edge = edges[k]!;
    if (edge > first) [first, second, third] = [edge, first, second];
    else if (edge > second) [second, third] = [edge, second];
    else if (edge > third) third = edge;
  }
  return third;
}

/** Are paragraphs of this text marked by indenting their first line? */
export function indentsParagraphs(lines: readonly Line[], wrapping: readonly Wrapping[]): boolean {
  let flush = 0;
  let indented = 0;
  for (let i = 1; i < lines.length; i++) {
    const { indent } = lines[i]!;
    const before = lines[i - 1]!;
    if (wrapping[i - 1]!.full && !sentenceOver.test(before.flow) && indent < before.indent + 1)
      flush++;
    if (sentenceOver.test(before.flow) && indent >= 2) indented++;
  }
  return flush >= 3 && indented >= 3;
}
