import type { Passage } from "../../model/document.ts";
import type {
  LinesOf,
  NarrativePart,
  NarrativeSection,
  Situation,
} from "../../model/narrative-section.ts";
import { natureWord } from "../../model/unit-nature.ts";
import { parseReference } from "../../model/relation.ts";
import type { LineWords } from "../composing/said-figures.ts";
import { isCount, referenceOf } from "./known-figures.ts";
import { sourceWords } from "./source-words.ts";
import { type Unsaid, withNothing } from "./unsay-pieces.ts";
import type { Unsaying } from "./unsay-section.ts";

/** Where a sentence stands among the definitions. */
interface Origin {
  readonly section: NarrativeSection;
  readonly part: Extract<NarrativePart, { say: unknown }>;
  readonly line: LineWords | null;
}

/** Keeps what a sentence gives back: figures of the clerk's own sheets, reasons, and what it presumes. */
export function keepSaid(
  { section, part, line }: Origin,
  { reasons, ...said }: Unsaid,
  passage: Passage,
  unsaying: Unsaying,
): void {
  const { draft, sheets, document } = unsaying;
  const { figures } = withNothing(said, part.when && "none" in part.when ? part.when.none : []);
  for (const [slot, value] of figures) {
    const reference = referenceOf(section, slot, line);
    if (reference?.startsWith("own/") !== true) continue;
    if (line && "each" in part) nameLines(reference, part.each, unsaying);
    if (isCount(reference, sheets)) draft.putCount(reference, value);
    else draft.putFigure(reference, value);
  }
  for (const { of, start, end } of reasons) {
    const text = sourceWords(document, passage, start, end);
    const paragraph = of.paragraph.replace("{code}", line?.key ?? "");
    draft.addOwnText(of.section, paragraph, withStop(text));
  }
  keepPresumed(section, part.when, unsaying);
}

const withStop = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`);

/** A line of codes with those it stands under, named as their table names them. */
function nameLines(reference: string, from: LinesOf, { draft, book }: Unsaying): void {
  const { sheet, row } = parseReference(reference);
  for (const { line } of book.lines(from.sheet, from.column)) {
    if (line.key !== "total" && row.startsWith(line.key)) {
      draft.putLine(sheet!, line.key, line.label);
    }
  }
}

function keepPresumed(
  { facts }: NarrativeSection,
  when: Situation | undefined,
  { draft }: Unsaying,
): void {
  if (when && "nature" in when) draft.putWords(facts[when.nature]!, natureWord[when.is]);
}
