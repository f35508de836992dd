import type { ComposedChart } from "./chart.ts";
import type { PrintedForm } from "./printed-form.ts";

/**
 * A document as it is composed, before any file format: a disclosure, or the performance text that
 * goes with a budget. Renderers (src/render) write it as .docx, .html or .txt.
 */
export interface ComposedDocument {
  /** Name of the whole, for a file's properties and a browser's tab. */
  readonly title: string;
  readonly blocks: readonly ComposedBlock[];
  /** Said in a file's properties, as why it was let out with errors; absent for nothing. */
  readonly remark?: string;
}

export type ComposedBlock =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | FormBlock
  | ChartBlock
  | PageBreakBlock;

/** Words of a line; a figure remembers what it was taken from, so that it can be shown and checked. */
export interface ComposedRun {
  readonly text: string;
  /** Id of the fact, or place such as `项目!C5`; absent for mere words. */
  readonly fact?: string;
  /** Places a reckoned figure was taken from: a change, a rate; absent for one that stands somewhere. */
  readonly from?: readonly string[];
}

/** Every place a run was taken from. */
export const placesOf = ({ fact, from }: ComposedRun): readonly string[] =>
  from ?? (fact === undefined ? [] : [fact]);

/** The first page by itself: what it is, and below who made it. Pages are counted after it. */
export interface CoverBlock {
  readonly kind: "cover";
  readonly title: readonly string[];
  readonly below: readonly string[];
}

/** The contents (目录) on pages of their own: headings and listed forms down to a level. */
export interface ContentsBlock {
  readonly kind: "contents";
  readonly title: string;
  readonly depth: HeadingLevel;
}

/** 0 title or 第一部分 · 1 一、 · 2 （一） · 3 1. · 4 （1） */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4;

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly runs: readonly ComposedRun[];
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly runs: readonly ComposedRun[];
  /** Text is set in from the left by two characters; lines of other kinds are not. */
  readonly align?: "text" | "left" | "center" | "right";
  /** Of a sentence made from cells: whose words it prints, and where the clerk's own would be kept. */
  readonly made?: MadeWords;
}

/** A paragraph that is made from cells, and may be worded otherwise by the clerk. */
export interface MadeWords {
  /** Section and paragraph of 文字说明 under which other words are kept. */
  readonly kept: { readonly section: string; readonly paragraph: string };
  /** What the cells say; absent where that is printed. */
  readonly instead?: readonly ComposedRun[];
}

/** A form or table with its title. */
export interface FormBlock {
  readonly kind: "form";
  readonly form: PrintedForm;
  /** Needs a page on its side. */
  readonly landscape?: boolean;
  /** Level its title has in the contents; absent where it is not listed. */
  readonly listed?: HeadingLevel;
}

/** A picture of figures, and what it shows in words for who cannot see it. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly chart: ComposedChart;
  readonly words: readonly ComposedRun[];
}

export interface PageBreakBlock {
  readonly kind: "page-break";
}

/** A line of the contents, and the block it leads to. */
export interface ContentsEntry {
  readonly level: HeadingLevel;
  readonly text: string;
  /** Index into the blocks. */
  readonly block: number;
}

/** What a list of contents down to a level names, in order. */
export function contentsOf(
  { blocks }: ComposedDocument,
  depth: HeadingLevel,
): readonly ContentsEntry[] {
  return blocks.flatMap((block, index) => {
    const level = levelOf(block);
    if (level === null || level > depth) return [];
    const text = block.kind === "heading" ? wordsOf(block.runs) : titleOf(block);
    return [{ level, text, block: index }];
  });
}

function levelOf(block: ComposedBlock): HeadingLevel | null {
  if (block.kind === "heading") return block.level;
  return block.kind === "form" ? (block.listed ?? null) : null;
}

const titleOf = (block: ComposedBlock): string => (block.kind === "form" ? block.form.title : "");

/** The words of a line without what its figures remember. */
export function wordsOf(runs: readonly ComposedRun[]): string {
  return runs.map(({ text }) => text).join("");
}
