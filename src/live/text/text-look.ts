import type { SourceText } from "../../model/document.ts";
import type { TextLocation } from "../../model/finding.ts";
import type { CheckedDocument } from "../../model/report.ts";

/** Which text is to be checked: one that was pasted or opened, or the workbook's own 文字说明. */
export type WantedText =
  { readonly kind: "source"; readonly source: SourceText } | { readonly kind: "sheet" };

/**
 * How a figure of a text stands: named as wrong; worth a look; let stand by the clerk; agreeing
 * with another figure; compared with none.
 */
export type FigureState = "wrong" | "look" | "stands" | "agree" | "unchecked";

/** A figure in the words shown. */
export interface ShownFigure {
  /** Offsets in the words shown. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the number alone, without sign, bound and unit. */
  readonly digits: { readonly start: number; readonly end: number };
  /** Offset in the text as read: tells figures apart. */
  readonly at: number;
  readonly state: FigureState;
  /** Findings that name it, the worst first. */
  readonly findings: readonly string[];
  /** Relations it takes part in. */
  readonly relations: readonly string[];
}

/** Words as they are shown: broken lines joined, what stood between them left out. */
export interface ShownWords {
  readonly text: string;
  /** Where the words stand in the text as read: shown offset, source offset, ascending. */
  readonly runs: readonly (readonly [shown: number, source: number])[];
  /** In order, none over another. */
  readonly figures: readonly ShownFigure[];
}

/** A heading or a paragraph. */
export interface ShownPassage extends ShownWords {
  readonly kind: "heading" | "paragraph";
  /** 1 第一部分 · 2 一、 · 3 （一） …; null for text without an ordinal. */
  readonly level: number | null;
  /** Offsets in the text as read. */
  readonly from: number;
  readonly to: number;
  /** Findings that name it, but none of its figures. */
  readonly notes: readonly string[];
}

/** A table of the text. */
export interface ShownTable {
  readonly kind: "table";
  readonly from: number;
  readonly to: number;
  /** Cells row by row; null where nothing is printed. */
  readonly rows: readonly (readonly (ShownWords | null)[])[];
  readonly notes: readonly string[];
}

export type ShownPart = ShownPassage | ShownTable;

/** A cell of the workbook beside the text, and the sentences that use its figure. */
export interface CellUse {
  readonly sheet: string;
  readonly cell: string;
  readonly places: readonly TextUse[];
}

/** A figure of the text where it is used, as it is printed there. */
export interface TextUse {
  readonly at: TextLocation;
  readonly text: string | null;
}

/** A text that was checked, as a page shows it. */
export interface TextLook {
  /** Tells two looks apart: a look like the one before has its number. */
  readonly turn: number;
  readonly kind: WantedText["kind"];
  /** Ids of its findings and relations begin with `idsOfText`. */
  readonly document: CheckedDocument;
  readonly parts: readonly ShownPart[];
  readonly uses: readonly CellUse[];
}

/** What ids of a text's findings and relations begin with, beside those of the workbook. */
export const idsOfText = "text:";
