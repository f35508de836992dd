import type { Area } from "./grid.ts";

/**
 * A workbook before any file format: every cell with its words, figure, formula and use, and
 * how the sheet prints. `layOut` makes it; a template writer puts it into a file.
 */
export interface Layout {
  readonly sheets: readonly LaidSheet[];
  readonly names: readonly LaidName[];
  /** For publication: no author in the file's properties. */
  readonly anonymous?: true;
  /** Said in the file's properties; absent for nothing. */
  readonly remark?: string;
}

export interface LaidSheet {
  /** Words on the tab. */
  readonly name: string;
  readonly title: string;
  /** In order of rows, then columns. */
  readonly cells: readonly LaidCell[];
  readonly merges: readonly Area[];
  /** Column widths in characters, the first column first. */
  readonly widths: readonly number[];
  /** Columns that only carry intermediate results. */
  readonly hiddenColumns: readonly number[];
  /** Row heights in points, where they are not the usual one. */
  readonly heights: ReadonlyMap<number, number>;
  readonly paper: "A4" | "A3";
  readonly landscape: boolean;
  /** Rows printed again on every page: title to column numbers. */
  readonly repeat: { readonly first: number; readonly last: number } | null;
  readonly printed: Area;
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly visibility: "visible" | "hidden";
  /** Locked cells cannot be typed into; never with a password. */
  readonly protected: boolean;
  readonly validations: readonly LaidValidation[];
  /** Cells shown in red while the formula (written for the area's first cell) holds. */
  readonly alarms: readonly { readonly area: Area; readonly formula: string }[];
}

/** What a cell is for; a writer gives each its look. */
export type LaidKind =
  | "title"
  | "unit-line"
  | "header"
  | "column-number"
  | "serial"
  | "code"
  | "name"
  /** A figure or word the department fills in. */
  | "input"
  /** A figure that follows from others. */
  | "derived"
  /** A place the form leaves empty, or marks —. */
  | "empty"
  | "note"
  /** The thin row that closes a table, so that a line inserted last is inside every range. */
  | "closing"
  | "text"
  | "result";

export interface LaidCell {
  readonly row: number;
  readonly column: number;
  readonly kind: LaidKind;
  /** What the cell holds; for a formula, its result. */
  readonly content: LaidContent | null;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly format: string;
  readonly unlocked: boolean;
  readonly align: "left" | "center" | "right";
  readonly indent: number;
  /** What a figure means, as `sheet!line:column`; absent for words. */
  readonly of?: string;
}

export interface LaidContent {
  readonly kind: "text" | "number";
  /** Words, or the exact figure. */
  readonly text: string;
}

export interface LaidValidation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "amount" }
    | { readonly kind: "code"; readonly lengths: readonly number[] }
    | { readonly kind: "choices"; readonly choices: readonly string[]; readonly open?: true };
}

/** A name for a cell, for people who write formulas of their own. */
export interface LaidName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
