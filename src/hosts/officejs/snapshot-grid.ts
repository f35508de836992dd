import type { Area, Grid, GridCell } from "../../model/grid.ts";

/** What Excel tells of one sheet, as arrays. */
export interface SheetSnapshot {
  readonly name: string;
  /** `Visible`, `Hidden` or `VeryHidden`. */
  readonly visibility: string;
  /** Null for a sheet without any value. */
  readonly block: CellBlock | null;
  readonly merges: readonly Area[];
}

/** The smallest block of cells that holds every value of a sheet; row by row. */
export interface CellBlock {
  /** Row and column of its first cell, counted from 1. */
  readonly top: number;
  readonly left: number;
  readonly values: Matrix;
  /** A formula with its `=` where there is one, otherwise the value again. */
  readonly formulas: Matrix;
  /** What each cell shows. */
  readonly text: Matrix;
  readonly numberFormat: Matrix;
  /** `Empty`, `String`, `Double`, `Boolean`, `Error` … */
  readonly valueTypes: Matrix;
}

type Matrix = readonly (readonly unknown[])[];

/** The sheet as plain data, the same that a reader of the saved file would give. */
export function gridOf({ name, visibility, block, merges }: SheetSnapshot): Grid {
  const rows = new Map<number, (GridCell | undefined)[]>();
  block?.values.forEach((values, down) => {
    const cells = rowOf(block, values, down);
    if (cells.length > 0) rows.set(block.top + down, cells);
  });
  return { name, visibility: visibilities[visibility] ?? "visible", rows, merges };
}

const visibilities: Readonly<Record<string, Grid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

function rowOf(block: CellBlock, values: readonly unknown[], down: number) {
  const formulas = block.formulas[down];
  const types = block.valueTypes[down];
  const formats = block.numberFormat[down];
  const text = block.text[down];
  const cells: (GridCell | undefined)[] = [];
  values.forEach((value, along) => {
    const cell = cellOf({
      value,
      formula: formulaIn(formulas?.[along], value),
      type: String(types?.[along]),
      format: String(formats?.[along] ?? "General"),
      text: String(text?.[along] ?? ""),
    });
    if (cell) cells[block.left + along] = cell;
  });
  return cells;
}

/** What Excel tells of one cell. */
interface ToldCell {
  readonly value: unknown;
  readonly formula: string | undefined;
  readonly type: string;
  readonly format: string;
  readonly text: string;
}

/** The cell as plain data; null where it holds nothing. */
function cellOf({ value, formula, type, format, text }: ToldCell): GridCell | null {
  const written = formula === undefined ? {} : { formula };
  if (typeof value === "number") {
    return { type: "number", text: String(value), format, ...printedAs(text, format), ...written };
  }
  if (typeof value === "boolean") {
    return { type: "boolean", text: value ? "TRUE" : "FALSE", format, ...written };
  }
  if (type === "Error") return { type: "error", text: String(value), format, ...written };
  if (value === "" || value === null || value === undefined) {
    if (formula === undefined) return null;
    return { type: type === "Empty" ? "blank" : "text", text: "", format, formula };
  }
  return { type: "text", text: typeof value === "string" ? value : text, format, ...written };
}

/**
 * Words may begin with `=` too; then value and formula are alike.
 * @returns the formula without its `=`
 */
function formulaIn(told: unknown, value: unknown): string | undefined {
  const isFormula = typeof told === "string" && told.startsWith("=") && told !== value;
  return isFormula ? told.slice(1) : undefined;
}

/**
 * What a figure shows, without the blanks that fill its width. A column that is too narrow shows
 * #### and rounds a General figure as it likes: neither says anything about the figure.
 */
function printedAs(text: string, format: string): { printed: string } | object {
  const printed = text.trim();
  return format === "General" || /^#*$/.test(printed) ? {} : { printed };
}
