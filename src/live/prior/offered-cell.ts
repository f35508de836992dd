import type { CellContent, CellEdit } from "../../hosts/ports.ts";
import { type Grid, address, cellAt } from "../../model/grid.ts";
import type { OwnText } from "../../model/narrative-section.ts";
import { contentOf } from "../edits.ts";

/** A cell that would be filled, with what it is called: 机关运行经费. */
export interface OfferedCell extends CellEdit {
  readonly label: string;
}

/** A row of a table by codes on which another line would stand. */
export interface OfferedLine {
  readonly sheet: string;
  readonly row: number;
  /** A line nobody filled in; empty for a free row. */
  readonly was: string;
  /** 2130314 防汛; empty where none would stand there. */
  readonly becomes: string;
}

/** A text that would be written into 文字说明. */
export interface OfferedText extends OwnText {
  readonly text: string;
}

/** What there is no room for on a sheet. */
export interface LeftOut {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Whether the workbook has no such sheet at all. */
  readonly absent: boolean;
  /** What the lines and cells are called. */
  readonly labels: readonly string[];
}

/** What a file of the year before would fill in, sheet by sheet. */
export interface Offered {
  readonly figures: readonly OfferedCell[];
  /** Words of the department: its code, its short name, what kind of unit it is. */
  readonly words: readonly OfferedCell[];
  readonly lines: readonly OfferedLine[];
  readonly texts: readonly OfferedText[];
  readonly left: readonly LeftOut[];
  readonly edits: readonly CellEdit[];
}

/** The edit of one cell, from what it holds. */
export function editOf(grid: Grid, row: number, column: number, becomes: CellContent): CellEdit {
  const was = contentOf(cellAt(grid, row, column));
  return { sheet: grid.name, cell: address(row, column), was, becomes };
}

/** A cell that holds nothing, not even a formula. */
export const isBlankAt = (grid: Grid, row: number, column: number): boolean =>
  contentOf(cellAt(grid, row, column)).kind === "blank";

export const words = (text: string): CellContent => ({ kind: "text", text });
export const figure = (text: string): CellContent => ({ kind: "number", text });
export const blank: CellContent = { kind: "blank", text: "" };
