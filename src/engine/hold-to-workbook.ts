import { type ComposedRun, placesOf, wordsOf } from "../model/composed.ts";
import { decimalText, parseDecimal, subtract, trim } from "../model/decimal.ts";
import type { Passage, TextDocument } from "../model/document.ts";
import type { CellLocation, Finding, Quantity, TextLocation } from "../model/finding.ts";
import type { NarrativeSection } from "../model/narrative-section.ts";
import type { Reading } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";
import { composeWords } from "./compose.ts";
import { type Pair, type SaidLine, flowOfWords, figuresIn, pairUp } from "./holding/pair-up.ts";
import { quotedAt } from "./verifying/quoted-at.ts";

/** Where text and workbook came from, as locations name them. */
interface Paths {
  readonly text: string;
  readonly workbook: string;
}

interface HeldPair extends Pair {
  readonly section: NarrativeSection;
}

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

/** Where the clerk's own wording of a made paragraph has figures its cells do not give. */
function rewordedFindings(
  reading: Reading,
  standard: Standard,
  document: TextDocument,
  paths: Paths,
): Finding[] {
  return composeWords(reading, standard).flatMap(({ section, blocks }) =>
    blocks.flatMap((block): Finding[] => {
      if (block.kind !== "paragraph" || !block.made?.instead) return [];
      const { instead } = block.made;
      const due = flowOfWords(wordsOf(instead));
      const given = new Set(figuresIn(due).map(({ text }) => text));
      const words = flowOfWords(wordsOf(block.runs));
      const strange = figuresIn(words).find(({ text }) => !given.has(text));
      const passage = document.passages.find(({ flow }) => flow === words);
      if (!strange || !passage) return [];
      const line: SaidLine = { runs: instead, flow: due };
      const held: HeldPair = { line, passage, sameWords: false, section };
      const finding = sentenceFinding(held, document, paths);
      return [{ ...finding, message: rewordedMessage(strange.text, instead), next: rewordedNext }];
    }),
  );
}

const rewordedMessage = (figure: string, instead: readonly ComposedRun[]): string =>
  `这段话改写过，其中的${figure}在工作簿里得不出来；按工作簿应为：“${wordsOf(instead)}”`;

const rewordedNext = "请把改写的文字里的数改成工作簿的数，或恢复为自动文本。";

const isFigure = (run: ComposedRun): boolean => placesOf(run).length > 0 && /\d/.test(run.text);

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

/** Another sentence is due: what rose now falls, or there is nothing any more. */
function sentenceFinding(pair: HeldPair, document: TextDocument, paths: Paths): Finding {
  const { line, passage } = pair;
  const at = place(document, passage, 0, passage.flow.length, paths.text);
  const cells = line.runs.flatMap((run) => cellsOf(run, paths.workbook));
  const due = line.runs.map(({ text }) => text).join("");
  return {
    ...basics(pair, at, cells),
    kind: "direction",
    message: `这段话与工作簿不符，按工作簿应为：“${due}”`,
    stated: null,
    expected: null,
    difference: null,
  };
}

type Basics = Omit<Finding, "kind" | "message" | "stated" | "expected" | "difference">;

function basics({ section }: HeldPair, at: TextLocation, cells: readonly CellLocation[]): Basics {
  const rule = `narrative/${section.id}`;
  return {
    id: `${rule}:${at.start}-${at.end}`,
    rule,
    family: "B1",
    severity: "error",
    residue: null,
    explanation: `这段话由工作簿生成，数取自${cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join("、")}；工作簿改动后文字没有跟着改。`,
    locations: [at, ...cells],
    relatedRelations: [],
    basis: section.basis,
    next: "请重新导出文档；只改文字的，请按工作簿的数改。",
    root: null,
    count: 1,
    dismissed: null,
  };
}

function place(
  { source }: TextDocument,
  { at }: Passage,
  start: number,
  end: number,
  path: string,
): TextLocation {
  const last = Math.min(end, at.length - 1);
  return quotedAt(source, path, at[start]!, at[last - 1]! + 1);
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

const cellsOf = (run: ComposedRun, document: string): CellLocation[] =>
  placesOf(run).map((one) => {
    const bar = one.lastIndexOf("!");
    return { document, sheet: one.slice(0, bar), cell: one.slice(bar + 1) };
  });
