import { address } from "../../model/grid.ts";
import type { LaidSheet, Layout } from "../../model/layout.ts";
import { dressSheet } from "./dress-sheet.ts";
import { fillSheet } from "./fill-sheet.ts";
import { guardSheet, lockSheet } from "./guard-sheet.ts";
import { codeOf, inExcel } from "./in-excel.ts";
import { refusals } from "./refusals.ts";
import { setPage, setView } from "./view-sheet.ts";

/**
 * Adds the sheets of a layout after the last sheet and goes to the first of them. Refused where
 * the name of a sheet or cell is taken; what fails half-way is taken back.
 * @param options `renamed` gives a sheet whose name is taken the next free one; for records
 * @returns the names of the new sheets
 * @throws HostRefusal
 */
export function addSheets(
  wanted: Layout,
  { renamed } = { renamed: false },
): Promise<readonly string[]> {
  return inExcel("1.9", async (context) => {
    const layout = await placed(context, wanted, renamed);
    const what = renamed ? "核对记录" : "模板";
    try {
      build(context, layout);
      await context.sync();
      await setPages(context, layout);
      finish(context, layout);
      await context.sync();
    } catch (error) {
      const names = layout.sheets.map(({ name }) => name);
      await takeBack(context, layout).catch(() => {
        throw refusals.notTakenBack(names, what, error);
      });
      throw codeOf(error) === "InvalidOperationInCellEditMode"
        ? error
        : refusals.notAdded(what, error);
    }
    return layout.sheets.map(({ name }) => name);
  });
}

/** The layout as it can be added: refused where a name is taken, or with free names. */
async function placed(
  context: Excel.RequestContext,
  layout: Layout,
  renamed: boolean,
): Promise<Layout> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw refusals.bookLocked();
  if (renamed) return { ...layout, sheets: withFreeNames(layout.sheets, worksheets.items) };
  const sheets = taken(layout.sheets, worksheets.items);
  if (sheets.length > 0) throw refusals.sheetsTaken(sheets);
  const cells = taken(layout.names, names.items);
  if (cells.length > 0) throw refusals.namesTaken(cells);
  return layout;
}

interface Named {
  readonly name: string;
}

/** The wanted names that are there already, in whatever case. */
function taken(wanted: readonly Named[], present: readonly Named[]): string[] {
  const known = new Set(present.map(({ name }) => name.toLowerCase()));
  return wanted.map(({ name }) => name).filter((name) => known.has(name.toLowerCase()));
}

/** The sheets with names that nobody has: 核对记录, then 核对记录 (2). */
function withFreeNames(sheets: readonly LaidSheet[], present: readonly Named[]): LaidSheet[] {
  const known = new Set(present.map(({ name }) => name.toLowerCase()));
  return sheets.map((sheet) => {
    let { name } = sheet;
    for (let count = 2; known.has(name.toLowerCase()); count++) name = `${sheet.name} (${count})`;
    known.add(name.toLowerCase());
    return { ...sheet, name };
  });
}

/** All sheets first: their formulas point at one another. */
function build({ workbook, application }: Excel.RequestContext, layout: Layout): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = layout.sheets.map((laid) => ({ laid, sheet: workbook.worksheets.add(laid.name) }));
  for (const { name, sheet, row, column } of layout.names) {
    const place = workbook.worksheets.getItem(sheet).getRange(address(row, column));
    workbook.names.add(name, place);
  }
  for (const { laid, sheet } of sheets) {
    fillSheet(sheet, laid);
    dressSheet(sheet, laid);
    guardSheet(sheet, laid);
    setView(sheet, laid);
  }
}

/** Excel knows paper only where a printer is set up: without one the sheets stay as they are. */
async function setPages(context: Excel.RequestContext, layout: Layout): Promise<void> {
  for (const laid of layout.sheets) setPage(sheetOf(context, laid), laid);
  await context.sync().catch(() => undefined);
}

function finish(context: Excel.RequestContext, layout: Layout): void {
  for (const laid of layout.sheets) {
    const sheet = sheetOf(context, laid);
    if (laid.protected) lockSheet(sheet);
    if (laid.visibility === "hidden") sheet.visibility = "Hidden";
  }
  const first = layout.sheets.find(({ visibility }) => visibility === "visible");
  if (first) sheetOf(context, first).activate();
}

const sheetOf = ({ workbook }: Excel.RequestContext, { name }: LaidSheet) =>
  workbook.worksheets.getItem(name);

/** Removes what had been added; the names were free before. */
async function takeBack(context: Excel.RequestContext, layout: Layout): Promise<void> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  for (const name of taken(layout.names, names.items)) names.getItem(name).delete();
  for (const name of taken(layout.sheets, worksheets.items)) worksheets.getItem(name).delete();
  await context.sync();
}
