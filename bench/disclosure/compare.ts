import { extract } from "../../src/engine/extract.ts";
import { type ReadForm, readFormsOfText } from "../../src/engine/read-form.ts";
import { read } from "../../src/engine/read.ts";
import type { Cell } from "../../src/model/cell.ts";
import { decimalText, parseDecimal, trim } from "../../src/model/decimal.ts";
import type { Passage, SourceText, TextDocument } from "../../src/model/document.ts";
import { normalised, similarity } from "../../src/model/label.ts";
import type { Mention } from "../../src/model/mention.ts";
import { standard } from "../../src/standard/index.ts";

/** What one document has and the other has not. */
export interface Difference {
  readonly kind: "heading" | "table" | "figure";
  /** Whose it is. */
  readonly in: "source" | "ours";
  /** Where and what, in words. */
  readonly what: string;
}

export interface Compared {
  /** Of what the source has, how much ours has, too: headings, cells of tables, figures of the text. */
  readonly counts: Readonly<Record<Difference["kind"], { same: number; all: number }>>;
  readonly differences: readonly Difference[];
}

/** A published document held against the one we compose, both read by the same reader. */
export function compareDocuments(source: SourceText, ours: SourceText): Compared {
  const [theirs, own] = [source, ours].map(lookAt) as [Seen, Seen];
  const parts = {
    heading: held(theirs.headings, own.headings, alikeHeading),
    table: held(theirs.cells, own.cells, (a, b) => a === b),
    figure: held(theirs.figures, own.everyFigure, sameFigure),
  };
  const added = held(own.figures, theirs.everyFigure, sameFigure);
  const differences = [
    ...Object.entries(parts).flatMap(([kind, { lost }]) =>
      lost.map((what): Difference => ({ kind: kind as Difference["kind"], in: "source", what })),
    ),
    ...added.lost.map((what): Difference => ({ kind: "figure", in: "ours", what })),
  ];
  const counts = Object.fromEntries(
    Object.entries(parts).map(([kind, { same, all }]) => [kind, { same, all }]),
  ) as Record<Difference["kind"], { same: number; all: number }>;
  return { counts, differences };
}

/** What of the first list the second has, too. */
function held(
  all: readonly string[],
  others: readonly string[],
  alike: (a: string, b: string) => boolean,
) {
  const lost = all.filter((one) => !others.some((other) => alike(one, other)));
  return { same: all.length - lost.length, all: all.length, lost };
}

interface Seen {
  /** Numbered headings, ordinals off. */
  readonly headings: readonly string[];
  /** Cells of recognised tables and forms: what they are and what they say. */
  readonly cells: readonly string[];
  /** Figures of the text alone, as `value|chapter|sentence`, and all of them, tables included. */
  readonly figures: readonly string[];
  readonly everyFigure: readonly string[];
}

function lookAt(source: SourceText): Seen {
  const document = extract(source);
  const forms = readFormsOfText(document, standard.forms.values());
  const reading = read(document.workbook, standard, null);
  const tables = reading.tables.filter(({ definition }) => !definition.own);
  const printed = tables.flatMap(({ definition, blocks }) =>
    blocks.flatMap(({ lines }) =>
      lines.flatMap(({ key, label, facts }) =>
        [...facts.values()].flatMap(({ cell, column }) => {
          const text = saidBy(cell);
          if (text === null) return [];
          const cellName = `${definition.label.zh} ${key} ${column.id}＝${text}`;
          const words = `${definition.label.zh} ${label} ${column.label.zh} ${text}`;
          return [{ cell: cellName, words }];
        }),
      ),
    ),
  );
  const facts = printed.map(({ cell }) => cell);
  const figures = document.passages.flatMap((passage) => figuresOf(passage, document));
  const ofTables = [...facts, ...forms.flatMap(cellsOfForm)];
  const goals = forms.map(({ project }) => String(project?.fields.goal ?? ""));
  const inForms = forms.flatMap(cellsOfForm);
  const inTables = [...printed.map(({ words }) => words), ...inForms, ...goals].flatMap((text) =>
    numbersIn(text).map((value) => `${value}|表|${text}`),
  );
  return {
    headings: headingsOf(document),
    cells: ofTables,
    figures,
    everyFigure: [...figures, ...inTables],
  };
}

function saidBy(cell: Cell): string | null {
  if (cell.kind === "amount") return decimalText(trim(cell.amount.value));
  return cell.kind === "text" && cell.text.trim() !== "" ? wordsOf(cell.text) : null;
}

/** 部门 stands for 单位 in some documents that were put into another form. */
const wordsOf = (text: string): string => normalised(text).replaceAll("部门", "单位");

const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].flatMap(([digits]) => {
    const value = parseDecimal(digits.replaceAll(",", ""));
    return value ? [decimalText(trim(value))] : [];
  });

const chapter =
  /^(?:第[一二三四五六七八九十]部分|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;
const longestHeading = 40;

/** 一、 and （一） with what stands behind; what a document says under its own ordinals counts as well. */
function headingsOf({ source: { text } }: TextDocument): string[] {
  return text.split("\n").flatMap((line) => {
    const words = normalised(line.replace(/^\[bookmark: [^\]]*\]/, "").replace(/\.{3}.*$/, ""));
    if (!chapter.test(line.trim()) || words.length > longestHeading || /[。;；，]/.test(line))
      return [];
    const core = words.replace(
      /^(?:第.部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/,
      "",
    );
    return core === "" ? [] : [wordsOf(core)];
  });
}

const alikeHeading = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || similarity(a, b) >= 0.6;

/** Money, shares and counts with the sentence that gives them: `17141.93|2|收入说明：…`. */
function figuresOf({ flow, mentions, kind, section }: Passage, document: TextDocument): string[] {
  if (kind === "row") return [];
  return mentions.flatMap((mention): string[] => {
    const { measure, spelled, start, end } = mention;
    if (spelled || measure === "plain") return [];
    return [`${printed(mention)}|${chapterOf(section, document)}|${sentenceAt(flow, start, end)}`];
  });
}

/** The sentence a figure stands in. */
function sentenceAt(flow: string, start: number, end: number): string {
  const from = Math.max(...[..."。；"].map((stop) => flow.lastIndexOf(stop, start - 1)));
  const stop = flow.slice(end).search(/[。；]/);
  return flow.slice(from + 1, stop < 0 ? flow.length : end + stop);
}

const printed = ({ value, upTo }: Mention): string =>
  [value, upTo].flatMap((one) => (one ? [decimalText(trim(one))] : [])).join("-");

/** The same amount, said of the same: in a sentence of the same chapter, or by a cell, that shares its words. */
function sameFigure(a: string, b: string): boolean {
  if (valueOf(a) !== valueOf(b)) return false;
  const [[, first, sentence = ""], [, second, other = ""]] = [a, b].map((one) =>
    one.split("|"),
  ) as [string[], string[]];
  return (first === second || second === "表") && shareWords(sentence, other);
}

/** Whether both have a Chinese word of two letters; a department's own words are worded anew. */
function shareWords(a: string, b: string): boolean {
  const second = pairsIn(b);
  return [...pairsIn(a)].some((pair) => second.has(pair));
}

/** Words that every sentence about money has. */
const plain = /万元|本年|安排|预算|部门|单位|我局|年度|\d|[\s，。、；：（）()“”%.]/g;

function pairsIn(text: string): Set<string> {
  const pieces = normalised(text).replace(plain, " ").split(" ");
  return new Set(
    pieces.flatMap((piece) =>
      [...piece].slice(1).map((letter, nth) => `${[...piece][nth]!}${letter}`),
    ),
  );
}

/** Number of the chapter (一、二、…) a section stands in; empty before the first. */
function chapterOf(section: number, { sections, passages }: TextDocument): string {
  for (let at: number | null = section; at !== null; at = sections[at]!.parent) {
    const { level, heading } = sections[at]!;
    const ordinal = heading === null ? null : passages[heading]!.ordinal;
    if (level === 2 && ordinal !== null) return String(ordinal);
  }
  return "";
}

const valueOf = (figure: string): string => figure.slice(0, figure.indexOf("|"));

/** Every indicator of a form: project, kind, name, value. */
function cellsOfForm({ project, whole, layout }: ReadForm): string[] {
  const name = project ? wordsOf(String(project.fields.project ?? "")) : layout.label.zh;
  const indicators = project?.indicators ?? whole;
  return indicators.flatMap(({ level3, value, measure, comparator }) => {
    if (level3 === undefined) return [];
    const target = [comparator === "定性" ? "" : comparator, value, measure].join("");
    return [`${name.replace(/^\d+[、.]/, "")} ${wordsOf(level3)}＝${wordsOf(target)}`];
  });
}
