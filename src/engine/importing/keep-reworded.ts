import { wordsOf } from "../../model/composed.ts";
import type { Passage, TextDocument } from "../../model/document.ts";
import type { OwnText } from "../../model/narrative-section.ts";
import type { ComposedSection } from "../compose.ts";
import { flowOfWords, mostAlike } from "../holding/pair-up.ts";
import { saysLine, sourceWords } from "./source-words.ts";
import type { Unsaying } from "./unsay-section.ts";

/** A line the workbook would say, beside the passages of its section. */
interface Line {
  readonly flow: string;
  /** Where other words for it are kept; null for words nobody makes from cells. */
  readonly kept: OwnText | null;
  /** Words of the clerk, among which others may have got. */
  readonly own: boolean;
  /** Index of the passage that says it; null where none does. */
  readonly said: number | null;
}

/** So many lines, and half of them, tell that a text is of our wording. */
const fewestOurs = 5;

/**
 * Paragraphs that stand where the workbook would say another come back as the clerk's own words for
 * it (改写第2段), where the text is of our wording otherwise.
 * @param composed what the workbook says that was made of the document so far
 * @returns whether there were any
 */
export function keepReworded(composed: readonly ComposedSection[], unsaying: Unsaying): boolean {
  const sections = sectionsSaid(composed, unsaying);
  if (!isOfOurs(sections)) return false;
  const found = sections.flatMap(({ lines, passages }) => rewordedIn(lines, passages, unsaying));
  for (const { kept, text } of found) {
    unsaying.draft.dropOwnText(text);
    unsaying.draft.addOwnText(kept.section, kept.paragraph, text);
  }
  return found.length > 0;
}

/** Whether a text says most of what the workbook would say, in the same words. */
export const isOurWording = (composed: readonly ComposedSection[], unsaying: Unsaying): boolean =>
  isOfOurs(sectionsSaid(composed, unsaying));

/** A section of the text with the lines the workbook would say there. */
interface SectionSaid {
  readonly passages: readonly Passage[];
  readonly lines: readonly Line[];
}

const sectionsSaid = (
  composed: readonly ComposedSection[],
  { found, document }: Unsaying,
): readonly SectionSaid[] =>
  composed.flatMap((one) => {
    const passages = found.get(one.section);
    return passages ? [{ passages, lines: linesOf(one, passages, document) }] : [];
  });

function isOfOurs(sections: readonly SectionSaid[]): boolean {
  const all = sections.flatMap(({ lines }) => lines).filter(({ kept }) => kept !== null);
  const ours = all.filter(({ said }) => said !== null).length;
  return ours === all.length || (ours >= fewestOurs && ours * 2 >= all.length);
}

function linesOf(
  { blocks }: ComposedSection,
  passages: readonly Passage[],
  document: TextDocument,
): Line[] {
  let from = 0;
  return blocks.flatMap((block): Line[] => {
    if (block.kind !== "paragraph" && block.kind !== "heading") return [];
    const flow = flowOfWords(wordsOf(block.runs));
    const at = passages.findIndex(
      (passage, nth) => nth >= from && saysLine(document, passage, flow),
    );
    if (at >= 0) from = at + 1;
    const kept = block.kind === "paragraph" ? (block.made?.kept ?? null) : null;
    const own = block.kind === "paragraph" && kept === null;
    return [{ flow, kept, own, said: at < 0 ? null : at }];
  });
}

/** Lines that are not said, each with the passage between the same neighbours that stands for it. */
function rewordedIn(
  lines: readonly Line[],
  passages: readonly Passage[],
  { document, furniture }: Unsaying,
): { kept: OwnText; text: string }[] {
  const found: { kept: OwnText; text: string }[] = [];
  for (let nth = 0; nth < lines.length;) {
    let end = nth;
    while (end < lines.length && isLoose(lines[end]!)) end += 1;
    const open = lines.slice(nth, end).filter(({ own }) => !own);
    if (open.length > 0) {
      const from = lines.slice(0, nth).findLast(({ said }) => said !== null)?.said ?? 0;
      const to = lines.slice(end).find(({ said }) => said !== null)?.said ?? passages.length;
      const between = passages.slice(from + 1, to);
      const free = between.filter((one) => one.kind === "paragraph" && !furniture(one));
      for (const [line, passage] of paired(open, free)) {
        found.push({ kept: line.kept!, text: sourceWords(document, passage) });
      }
    }
    nth = end + 1;
  }
  return found;
}

/** Not said, or no sign of where what is not said may stand. */
const isLoose = ({ kept, own, said }: Line): boolean => own || (kept !== null && said === null);

/** As many passages as lines stand for them in order; else each line takes the one most like it. */
function paired(lines: readonly Line[], free: readonly Passage[]): (readonly [Line, Passage])[] {
  if (lines.length === free.length) return lines.map((line, nth) => [line, free[nth]!]);
  const taken = new Set<Passage>();
  return lines.flatMap((line): [Line, Passage][] => {
    const open = free.filter((one) => !taken.has(one));
    const passage = mostAlike(line, open);
    if (passage) taken.add(passage);
    return passage ? [[line, passage]] : [];
  });
}
