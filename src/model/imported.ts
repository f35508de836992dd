import type { Contents } from "./contents.ts";
import type { TextLocation } from "./finding.ts";
import type { DocumentKind } from "./profile.ts";

/** A published document as what a department filled in, with what found no place. */
export interface Imported {
  readonly contents: Contents;
  readonly kind: DocumentKind;
  /** Whether the document says of which year it is; else the contents have the layout's last. */
  readonly isYearSaid: boolean;
  readonly tally: ImportTally;
  readonly unplaced: readonly Unplaced[];
  /** What was done to figures or texts on the way, a sentence each. */
  readonly remarks: readonly string[];
}

/** How many figures of the document found a place, and where. */
export interface ImportTally {
  readonly figures: number;
  /** In a cell of a standard table. */
  readonly inTables: number;
  /** In a field of a form of performance targets. */
  readonly inForms: number;
  /** In sentences the workbook says again word for word. */
  readonly saidAgain: number;
  /** In sentences worded otherwise, as figures that are borne out by the cells. */
  readonly borneOut: number;
  /** In words kept as the clerk's own. */
  readonly inOwnWords: number;
}

/** A figure, or a paragraph without figures, that has no place in the workbook. */
export interface Unplaced {
  readonly what: "figure" | "paragraph";
  /** As printed. */
  readonly text: string;
  /** Why, in Chinese. */
  readonly because: string;
  readonly location: TextLocation;
}

/** Figures that found a place. */
export const placedFigures = (tally: ImportTally): number =>
  tally.inTables + tally.inForms + tally.saidAgain + tally.borneOut + tally.inOwnWords;
