/**
 * What a host hands over: a workbook as plain data, before anybody knows which table is
 * which. Rows and columns count from 1, as in Excel addresses.
 */
export interface Workbook {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** What this product kept with the workbook, as it was written; absent for nothing. */
  readonly remarks?: string;
  /** People the file's properties name; absent where the host does not know. */
  readonly authors?: readonly string[];
}

export interface Grid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Only cells that hold something; rows in ascending order, columns may have holes. */
  readonly rows: ReadonlyMap<number, GridRow>;
  readonly merges: readonly Area[];
}

/** The cells of one row, by column number (index 0 is never used). */
export type GridRow = readonly (GridCell | undefined)[];

export interface GridCell {
  readonly type: "number" | "text" | "boolean" | "error" | "blank";
  /** Number exactly as stored, text as typed, `TRUE`/`FALSE`, error code; empty for blank. */
  readonly text: string;
  /** Number format code; `General` where none is set. */
  readonly format: string;
  /** What the cell shows, where the host knows it; otherwise see `printedText`. */
  readonly printed?: string;
  /** Formula without the leading `=`. A `blank` cell with a formula was never calculated. */
  readonly formula?: string;
  /** Note (comment) attached to the cell. */
  readonly note?: string;
}

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Column letters: 1 is `A`, 256 is `IV`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Address such as `B31`. */
export function address(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** Row and column of an address such as `B31` or `$B$31`; null when it is none. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!parts) return null;
  let column = 0;
  for (const letter of parts[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(parts[2]), column };
}

/** The cell at a place, if it holds anything. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.rows.get(row)?.[column];
}
