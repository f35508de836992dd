import type { SourceText } from "../../model/document.ts";
import type { Prose } from "./joining.ts";
import type { Line } from "./lines.ts";
import { reordered } from "./reordering.ts";
import { neighboursOf } from "./seams.ts";
import { indentsParagraphs, wrappingOf } from "./wrapping.ts";

/** The lines that are neither page nor table, in reading order, with what tells how they join. */
export function proseOf(
  { lineEnds, headings }: SourceText,
  lines: readonly Line[],
  dropped: readonly boolean[],
  taken: readonly boolean[],
): Prose {
  const { kept, apart, tableLast } = keptOf(lines, dropped, taken);
  const layout = lineEnds === "layout";
  const sideBySide = neighboursOf(lines);
  const indents = layout && indentsParagraphs(kept, wrappingOf(kept));
  const read = layout
    ? reordered(kept, apart, sideBySide, indents)
    : { lines: kept, goesOn: kept.map(() => false) };
  const wrapping = layout ? wrappingOf(read.lines) : [];
  return {
    ...read,
    ...{ apart, tableLast, indents, sideBySide, wrapping },
    marked: marksAmong(read.lines, headings),
    wraps: wrapping.filter(({ full }) => full).length * 4 >= read.lines.length,
  };
}

/** The lines left, and where a table stands between two of them or behind the last. */
function keptOf(
  lines: readonly Line[],
  dropped: readonly boolean[],
  taken: readonly boolean[],
): { kept: Line[]; apart: boolean[]; tableLast: boolean } {
  const kept: Line[] = [];
  const apart: boolean[] = [];
  let parted = true;
  lines.forEach((line, i) => {
    if (taken[i]) {
      parted ||= !dropped[i];
      return;
    }
    kept.push(line);
    apart.push(parted);
    parted = false;
  });
  return { kept, apart, tableLast: parted };
}

/** Which lines the format marks as headings. */
function marksAmong(lines: readonly Line[], headings: SourceText["headings"]): boolean[] {
  let heading = 0;
  return lines.map(({ start, end }) => {
    while (heading < headings.length && headings[heading]!.start < start) heading++;
    return heading < headings.length && headings[heading]!.start < end;
  });
}
