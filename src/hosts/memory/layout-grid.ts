import { decimalText, parseDecimal, trim } from "../../model/decimal.ts";
import type { Grid, GridCell, Workbook } from "../../model/grid.ts";
import type { LaidCell, LaidSheet, Layout } from "../../model/layout.ts";

/** The workbook a layout becomes, without a file: what a reader of the written file would give. */
export function workbookOf(layout: Layout, name = "layout"): Workbook {
  return { name, grids: layout.sheets.map(gridOf) };
}

function gridOf({ name, visibility, cells, merges }: LaidSheet): Grid {
  const rows = new Map<number, (GridCell | undefined)[]>();
  for (const laid of cells) {
    const cell = cellOf(laid);
    if (!cell) continue;
    const row = rows.get(laid.row);
    if (row) row[laid.column] = cell;
    else {
      const fresh: (GridCell | undefined)[] = [];
      fresh[laid.column] = cell;
      rows.set(laid.row, fresh);
    }
  }
  return { name, visibility, rows, merges };
}

function cellOf({ content, formula, format }: LaidCell): GridCell | null {
  const written = formula === undefined ? {} : { formula };
  if (!content || (content.text === "" && formula === undefined)) {
    return formula === undefined ? null : { type: "blank", text: "", format, formula };
  }
  const exact = content.kind === "number" ? parseDecimal(content.text) : null;
  const text = exact ? decimalText(trim(exact)) : content.text;
  return { type: content.kind, text, format, ...written };
}
