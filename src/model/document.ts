import type { Workbook } from "./grid.ts";
import type { Mention, Token } from "./mention.ts";

/**
 * The text of a document as a reader hands it over: plain data, before anybody knows what is a
 * heading and what is a table. Every offset counts UTF-16 units of `text`.
 */
export interface SourceText {
  /** Path or name printed in findings. */
  readonly name: string;
  readonly format: "txt" | "md" | "html" | "docx" | "pdf" | "sheet";
  readonly text: string;
  /** How places are counted for people. */
  readonly countedBy: "line" | "paragraph" | "page";
  /** Where each line, paragraph or page begins: ascending, the first 0. */
  readonly starts: readonly number[];
  /** Does a line end in `text` end a paragraph (docx, html), or may it be mere layout (txt, pdf)? */
  readonly lineEnds: "paragraphs" | "layout";
  /** Tables the format itself marks, in order of place; their text is part of `text`. */
  readonly tables: readonly SourceTable[];
  /** Headings the format itself marks. */
  readonly headings: readonly { readonly start: number; readonly level: number }[];
  /** Text drawn out of a PDF may have lost order and spacing: what it says needs a look. */
  readonly trust: "full" | "low";
  /** What the reader left out or resolved (tracked changes, text boxes), a sentence each. */
  readonly remarks: readonly string[];
  /** Charts that carry their figures with them; their words are no part of `text`. */
  readonly charts?: readonly SourceChart[];
}

/** A chart of a document, by what it is drawn from. */
export interface SourceChart {
  readonly series: readonly SourceSeries[];
}

export interface SourceSeries {
  /** 2024年预算. */
  readonly name: string;
  /** Each with the figure as the file writes it; empty for none. */
  readonly points: readonly { readonly name: string; readonly value: string }[];
}

export interface SourceTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourceCell {
  readonly start: number;
  readonly end: number;
  /** Columns and rows the cell spans. */
  readonly columns: number;
  readonly rows: number;
}

/** A piece of the source, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document understood: prose in reading order, tables as a workbook of their own. */
export interface TextDocument {
  readonly source: SourceText;
  /** Headings and paragraphs, in order. */
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  /** The tables found in the text, one grid each, in order. */
  readonly tables: readonly TextTable[];
  /** The same grids as a workbook, for recognition. */
  readonly workbook: Workbook;
}

/** One heading or paragraph, its broken lines joined; or a row of a table no form knows. */
export interface Passage {
  readonly kind: "heading" | "paragraph" | "row";
  /** 1 第一部分 · 2 一、 · 3 （一） · 4 1. · 5 （1）; null for text without an ordinal. */
  readonly level: number | null;
  /** The ordinal's number; null when none is printed (or it was lost). */
  readonly ordinal: number | null;
  /** Reading text: no white space, one width, one kind of punctuation (see `flowOf`). */
  readonly flow: string;
  /** Offset in the source of every flow character, and of the end. */
  readonly at: readonly number[];
  /** Where the text proper begins in `flow`, after the ordinal. */
  readonly body: number;
  /** Index into `sections`. */
  readonly section: number;
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
}

/** A heading and what stands under it, up to the next of its level. */
export interface Section {
  /** Heading as read, without ordinal; empty for text before the first heading. */
  readonly title: string;
  readonly level: number;
  /** Index of the section it stands in; null at the top. */
  readonly parent: number | null;
  /** Index of the heading's passage; null for text before the first heading. */
  readonly heading: number | null;
}

/** A table of the text as a grid, with the place of every cell in the source. */
export interface TextTable {
  /** Index into `workbook.grids`. */
  readonly grid: number;
  readonly span: Span;
  /** Index of the section it stands in. */
  readonly section: number;
  /** Place in the source of the cell at an address such as `B3`. */
  readonly cells: ReadonlyMap<string, Span>;
  /** How the table was printed: marked by the format, one cell a line, aligned by blanks, parted by blanks. */
  readonly form: "marked" | "tab-led" | "aligned" | "spaced";
}
