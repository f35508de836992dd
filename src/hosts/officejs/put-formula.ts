import { address } from "../../model/grid.ts";
import type { CellPlace } from "../ports.ts";
import { codeOf, inExcel } from "./in-excel.ts";
import { refusals } from "./refusals.ts";

/** Rows and columns that are kept free for a result that spreads to the right and down. */
const room = { rows: 30, columns: 6 } as const;

/**
 * Puts a formula into the selected cell, which must be empty, as must the room it spreads into.
 * @param formula without the leading `=`
 * @param spreads whether its result takes more than the one cell
 * @throws HostRefusal
 */
export function putFormula(formula: string, spreads: boolean): Promise<CellPlace> {
  const bare = formula.replace(/^=/, "");
  return inExcel("1.7", (context) => put(context, bare, spreads ? room : { rows: 1, columns: 1 }));
}

async function put(
  context: Excel.RequestContext,
  formula: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Promise<CellPlace> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const cell = context.workbook.getActiveCell();
  const area = cell.getResizedRange(rows - 1, columns - 1);
  cell.load("rowIndex,columnIndex,numberFormat");
  area.load("formulas");
  sheet.load("name");
  const { protection } = sheet;
  const { format } = cell;
  protection.load("protected");
  format.protection.load("locked");
  try {
    await context.sync();
  } catch (error) {
    throw codeOf(error) === "InvalidArgument" ? refusals.noRoom() : error;
  }
  const { rowIndex, columnIndex } = cell;
  const at = (row: number, column: number) => address(rowIndex + row + 1, columnIndex + column + 1);
  const held = firstHeld(area.formulas);
  if (held)
    throw held.row + held.column === 0
      ? refusals.held(at(0, 0))
      : refusals.roomHeld(at(held.row, held.column));
  const place = { sheet: sheet.name, cell: at(0, 0) };
  if (protection.protected && format.protection.locked) {
    throw refusals.locked(place.sheet, place.cell);
  }
  if (cell.numberFormat[0]?.[0] === "@") throw refusals.textCell(place.cell);
  cell.formulas = [[`=${formula}`]];
  await context.sync();
  return place;
}

/** The first cell that holds something, counted from the corner. */
function firstHeld(formulas: readonly (readonly unknown[])[]) {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((one) => one !== "" && one !== null);
    if (column >= 0) return { row, column };
  }
  return null;
}
