import type { CellPlace } from "../ports.ts";
import { inExcel } from "./in-excel.ts";
import { refusals } from "./refusals.ts";

/**
 * Shows a cell to the clerk; a hidden sheet only with `unhide`.
 * @throws HostRefusal
 */
export function selectCell({ sheet, cell }: CellPlace, unhide: boolean) {
  return inExcel("1.7", (context) => show(context, { sheet, cell }, unhide), [sheet]);
}

async function show(
  context: Excel.RequestContext,
  place: CellPlace,
  unhide: boolean,
): Promise<"shown" | "hidden"> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(place.sheet);
  const range = sheet.getRange(place.cell);
  sheet.load("visibility");
  const { protection } = sheet;
  const { format } = range;
  protection.load("protected,options");
  format.protection.load("locked");
  workbook.protection.load("protected");
  await context.sync();
  const hidden = sheet.visibility !== "Visible";
  if (hidden && !unhide) return "hidden";
  if (hidden && workbook.protection.protected) throw refusals.bookLocked();
  const selectable = maySelect(protection, format.protection.locked);
  if (hidden) sheet.visibility = "Visible";
  sheet.activate();
  if (selectable) range.select();
  await context.sync();
  if (!selectable) throw refusals.notSelectable(place.sheet, place.cell);
  return "shown";
}

/** Whether the protection of a sheet lets a cell be selected. */
function maySelect(protection: Excel.WorksheetProtection, locked: boolean): boolean {
  if (!protection.protected) return true;
  const mode = protection.options.selectionMode ?? "Normal";
  return mode === "Normal" || (mode === "Unlocked" && !locked);
}
