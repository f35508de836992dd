import type { Span } from "../../model/document.ts";
import { linesOf } from "./lines.ts";

/**
 * How many columns of print a Chinese sign takes where blanks align the columns: programs that
 * draw text out of PDF count one or two. The width that makes the figures line up is right.
 */
export function signWidthOf(text: string, lines: readonly Span[]): 1 | 2 {
  return raggedness(text, lines, 2) < raggedness(text, lines, 1) ? 2 : 1;
}

/** How far the right edges of figures stand from the commonest edge near them, on the whole. */
function raggedness(text: string, spans: readonly Span[], width: number): number {
  const edges = new Map<number, number>();
  let figures = 0;
  for (const { tokens } of linesOf(text, spans.slice(0, 400), width)) {
    for (const { kind, text: printed, to } of tokens) {
      if (kind !== "figure" || printed.length < 4) continue;
      edges.set(to, (edges.get(to) ?? 0) + 1);
      figures += 1;
    }
  }
  const sum = [...edges.values()].reduce((all, count) => all + count * count, 0);
  return figures === 0 ? 0 : 1 - sum / (figures * figures);
}
