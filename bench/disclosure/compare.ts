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
  const known = new Set(others);
  const lost = all.filter((one) => !known.has(one) && !others.some((other) => alike(one, other)));
  return { same: all.length - lost.length, all: all.length, lost };
}

interface Seen {
  /** Numbered headings, ordinals off. */
  readonly headings: readonly string[];
  /** Cells of recognised tables and forms: what they are and what they say. */
  readonly cells: readonly string[];
  /** Figures of the text alone, as `value|where`, and all of them, tables included. */
  readonly figures: readonly string[];
  readonly everyFigure: readonly string[];
}

function lookAt(source: SourceText): Seen {
  const document = extract(source);
  const forms = readFormsOfText(document, standard.forms.values());
  const reading = read(document.workbook, standard, null);
  const tables = reading.tables.filter(({ definition }) => !definition.own);
  const facts = tables.flatMap(({ definition, blocks }) =>
    blocks.flatMap(({ lines }) =>
      lines.flatMap(({ key, facts }) =>
        [...facts.values()].flatMap(({ cell, column }) => {
          const text = saidBy(cell);
          return text === null ? [] : [`${definition.label.zh} ${key} ${column.id}＝${text}`];
        }),
      ),
    ),
  );
  const figures = document.passages.flatMap((passage) => figuresOf(passage, document));
  const ofTables = [...facts, ...forms.flatMap(cellsOfForm)];
  const goals = forms.map(({ project }) => String(project?.fields.goal ?? ""));
  const inTables = [...ofTables, ...goals].flatMap((text) =>
    numbersIn(text).map((value) => `${value}|表`),
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

/** Money, shares and counts a sentence gives: `17141.93|二、收入说明：…`. */
function figuresOf({ flow, mentions, kind, section }: Passage, document: TextDocument): string[] {
  if (kind === "row") return [];
  return mentions.flatMap((mention): string[] => {
    const { measure, spelled, start, end } = mention;
    if (spelled || measure === "plain") return [];
    return [
      `${printed(mention)}|${chapterOf(section, document)}|${flow.slice(Math.max(0, start - 14), end)}`,
    ];
  });
}

const printed = ({ value, upTo }: Mention): string =>
  [value, upTo].flatMap((one) => (one ? [decimalText(trim(one))] : [])).join("-");

/** Chapters that hold a department's own words: a figure of theirs may stand elsewhere among them. */
const ownChapters = new Set(["1", "5", "8", "9", ""]);

/** The same amount in the same chapter, or in a table. */
function sameFigure(a: string, b: string): boolean {
  if (valueOf(a) !== valueOf(b)) return false;
  const [first, second] = [a, b].map((figure) => figure.split("|")[1]!) as [string, string];
  const free = (chapter: string) => chapter === "表" || ownChapters.has(chapter);
  return first === second || second === "表" || (free(first) && free(second));
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
