/**
 * A form as it prints: title, lines above, a grid of merged cells, notes. Laid out from data, read
 * from a sheet or a document, and written as sheet, .docx or .html; no file format in it.
 */
export interface PrintedForm {
  readonly title: string;
  /** Lines between title and grid, each of one piece, or of a left and a right one. */
  readonly above: readonly (readonly string[])[];
  /** Relative widths; their number is the number of columns. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly notes: readonly string[];
}

/** A cell; those it covers across and down are not in the rows. */
export interface PrintedCell {
  readonly text: string;
  /** Columns and rows it takes, 1 for a plain cell. */
  readonly across: number;
  readonly down: number;
  /** A label of the form, as against what the department enters. */
  readonly head: boolean;
  /** A number, as against words and codes: it stands at the right of its cell. */
  readonly figure?: true;
  /** Place of the fact it prints, such as `收入总表!D7`; absent for labels and what stands nowhere else. */
  readonly fact?: string;
  /** Index of the indicator it prints; absent for other cells. */
  readonly indicator?: number;
}

/** Whether a cell prints a number: one that was entered as such, or one with decimals, which no code has. */
export const isFigure = ({ head, figure, text }: PrintedCell): boolean =>
  !head && (figure === true || /^-?\d[\d,]*\.\d+%?$/.test(text));

/** A cell's place on the grid: column from 0. */
export interface PlacedCell {
  readonly cell: PrintedCell;
  readonly row: number;
  readonly column: number;
}

/** Every cell with its place, covered places skipped. */
export function placedCells({ rows }: Pick<PrintedForm, "rows">): PlacedCell[] {
  const covered = new Set<string>();
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (covered.has(`${row}:${column}`)) column++;
      const placed = { cell, row, column };
      for (let down = 1; down < cell.down; down++) {
        for (let across = 0; across < cell.across; across++) {
          covered.add(`${row + down}:${column + across}`);
        }
      }
      column += cell.across;
      return placed;
    });
  });
}

/** How many rows at the top hold labels only; none where nothing would be left below them. */
export function headRows({ rows }: Pick<PrintedForm, "rows">): number {
  const first = rows.findIndex((cells) => !cells.every(({ head }) => head));
  if (first <= 0) return 0;
  const reaching = rows
    .slice(0, first)
    .some((cells, row) => cells.some(({ down }) => row + down > first));
  return reaching ? 0 : first;
}
