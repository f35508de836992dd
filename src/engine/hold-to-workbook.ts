import { type ComposedRun, placesOf } from "../model/composed.ts";
import { decimalText, parseDecimal, subtract, trim } from "../model/decimal.ts";
import type { TextDocument } from "../model/document.ts";
import type { Finding, Quantity } from "../model/finding.ts";
import type { NarrativeSection } from "../model/narrative-section.ts";
import type { Reading } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";
import { composeWords } from "./compose.ts";
import {
  type HeldPair,
  type Paths,
  basics,
  cellsOf,
  isFigure,
  place,
  sentenceFinding,
} from "./holding/held-finding.ts";
import { type SaidLine, figuresIn, flowOfWords, pairUp } from "./holding/pair-up.ts";
import { rewordedFindings } from "./holding/reworded.ts";

/**
 * A document composed from a workbook, held against the workbook as it is now: every sentence is
 * composed again, and where its figures or what it says of them have changed, the text is behind.
 * A document in other words than ours is left to the sentence patterns.
 */
export function holdToWorkbook(
  document: TextDocument,
  reading: Reading,
  standard: Standard,
  paths: Paths,
): Finding[] {
  const lines = composeWords(reading, standard).flatMap(({ section, blocks }) =>
    blocks.flatMap((block): (SaidLine & { section: NarrativeSection })[] => {
      if (block.kind !== "paragraph" && block.kind !== "heading") return [];
      const { runs } = block;
      const flow = runs.map(({ text }) => flowOfWords(text)).join("");
      const isMade = block.kind === "paragraph" && block.made && !block.made.instead;
      const isBound = isMade ? runs.some((run) => placesOf(run).length > 0) : runs.some(isFigure);
      return isBound ? [{ section, runs, flow }] : [];
    }),
  );
  const sectionOf = new Map<SaidLine, NarrativeSection>(lines.map((line) => [line, line.section]));
  const pairs = pairUp(lines, document.passages);
  const behind = pairs.flatMap((pair) => {
    const held: HeldPair = { ...pair, section: sectionOf.get(pair.line)! };
    return pair.sameWords
      ? figureFindings(held, document, paths)
      : [sentenceFinding(held, document, paths)];
  });
  return [...behind, ...rewordedFindings(reading, standard, document, paths)];
}

/** A figure for each that differs; the words are the same. */
function figureFindings(pair: HeldPair, document: TextDocument, paths: Paths): Finding[] {
  const { line, passage } = pair;
  const [now, said] = [figuresIn(line.flow), figuresIn(passage.flow)];
  return now.flatMap((figure, nth): Finding[] => {
    const stated = said[nth];
    if (!stated || stated.text === figure.text) return [];
    const run = runAt(line.runs, figure.start);
    if (!run) return [];
    const unit = /(?<![^\d.,])[^\d.,]*$/.exec(run.text)![0];
    const at = place(document, passage, stated.start, stated.end + unit.length, paths.text);
    const quantity = (text: string, location: Quantity["location"]): Quantity => ({
      value: text.replaceAll(",", ""),
      unit,
      decimals: text.split(".")[1]?.length ?? 0,
      label: pair.section.label.zh,
      text: text + unit,
      location,
    });
    const cells = cellsOf(run, paths.workbook);
    const [own, theirs] = [parseDecimal(stated.text), parseDecimal(figure.text)];
    return [
      {
        ...basics(pair, at, cells),
        kind: "equal",
        message: `文字里的${stated.text}${unit}与工作簿不符，按工作簿应为${figure.text}${unit}。`,
        stated: quantity(stated.text, at),
        expected: quantity(figure.text, cells[0] ?? null),
        difference: own && theirs ? decimalText(trim(subtract(own, theirs))) : null,
      },
    ];
  });
}

/** The run in which a character of the line stands. */
function runAt(runs: readonly ComposedRun[], offset: number): ComposedRun | null {
  let start = 0;
  for (const run of runs) {
    start += flowOfWords(run.text).length;
    if (offset < start) return isFigure(run) ? run : null;
  }
  return null;
}
