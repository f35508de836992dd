import type { CellContent, CellEdit } from "../../src/hosts/ports.ts";
import { cellAt, type GridCell, parseAddress, type Workbook } from "../../src/model/grid.ts";

/** What a cell holds, in few words. */
export const number = (text: string): CellContent => ({ kind: "number", text });
export const words = (text: string): CellContent => ({ kind: "text", text });
export const blank: CellContent = { kind: "blank", text: "" };
export const formula = (text: string): CellContent => ({ kind: "formula", text });

/** One cell of a made-up sheet that is to be changed. */
export function edit(
  cell: string,
  was: CellContent,
  becomes: CellContent,
  sheet = "表1",
): CellEdit {
  return { sheet, cell, was, becomes };
}

/** The cell an edit speaks of, in a workbook that was read. */
export function cellIn(book: Workbook, { sheet, cell }: CellEdit): GridCell | undefined {
  const { row, column } = parseAddress(cell)!;
  return cellAt(
    book.grids.find(({ name }) => name === sheet)!,
    row,
    column,
  );
}
