import type { Passage, Section, SourceText } from "../model/document.ts";
import { confirmOrdinals } from "./structuring/confirm-ordinals.ts";
import { furnitureOf } from "./structuring/furniture.ts";
import { type Paragraph, paragraphsOf } from "./structuring/joining.ts";
import { linesOf } from "./structuring/lines.ts";
import { outlineOf } from "./structuring/outline.ts";
import { draftsOf } from "./structuring/passages.ts";
import { proseOf } from "./structuring/prose.ts";
import { type TableRegion, regionsOf } from "./structuring/regions.ts";

export type { TableRegion } from "./structuring/regions.ts";

/** A text taken apart: headings and paragraphs, the sections they make, the tables between them. */
export interface Structure {
  readonly passages: Omit<Passage, "mentions" | "tokens">[];
  readonly sections: Section[];
  readonly regions: TableRegion[];
}

/**
 * Finds what a text is made of. Lines broken by layout are joined, what belongs to the page
 * (numbers, running headers, contents, pictures) is left out.
 */
export function structure(source: SourceText): Structure {
  const lines = linesOf(source);
  const dropped = furnitureOf(lines);
  const { regions, taken } = regionsOf(source, lines, dropped);
  const prose = proseOf(source, lines, dropped, taken);
  const paragraphs = paragraphsOf(prose, confirmOrdinals(prose.lines));
  const drafts = draftsOf(source.text, paragraphs, marksOf(source, paragraphs));
  const { sections, sectionOf, levels } = outlineOf(drafts);
  const passages = drafts.map(({ kind, ordinal, flow, body }, i) => ({
    kind,
    level: levels[i]!,
    ordinal,
    flow: flow.text,
    at: flow.at,
    body,
    section: sectionOf[i]!,
  }));
  let before = 0;
  return {
    passages,
    sections,
    regions: regions.map((region) => {
      while (before < passages.length && passages[before]!.at[0]! < region.start) before++;
      return { ...region, section: before === 0 ? 0 : sectionOf[before - 1]! };
    }),
  };
}

/** Longer than this, a paragraph set in a heading's style is none. */
const longestHeading = 80;

function marksOf(
  { headings }: SourceText,
  paragraphs: readonly Paragraph[],
): (paragraph: Paragraph) => number | null {
  const levels = new Map<Paragraph, number>();
  let heading = 0;
  for (const paragraph of paragraphs) {
    const { start, end, flow } = paragraph.lines[0]!;
    while (heading < headings.length && headings[heading]!.start < start) heading++;
    const mark = headings[heading];
    if (mark && mark.start < end && flow.length <= longestHeading) {
      levels.set(paragraph, Math.min(5, mark.level));
    }
  }
  return (paragraph) => levels.get(paragraph) ?? null;
}
