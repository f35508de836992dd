import { composeWords } from "../engine/compose.ts";
import { wordsOf } from "../model/composed.ts";
import type { ToldSection } from "../model/live.ts";
import type { Reading } from "../model/reading.ts";
import { standard } from "../standard/index.ts";

/** The text of a workbook's disclosure by sections; none where nobody has said yet how it is worded. */
export function toldSections(reading: Reading): ToldSection[] {
  if (reading.tables.length === 0) return [];
  return composeWords(reading, standard).map(({ section, blocks, asked }) => {
    const lines = blocks.flatMap((block) =>
      block.kind === "heading" || block.kind === "paragraph" ? [wordsOf(block.runs)] : [],
    );
    return { heading: lines[0] ?? section.label.zh, lines, asked: asked.map(({ zh }) => zh) };
  });
}
