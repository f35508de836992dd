import { parseDecimal } from "../../model/decimal.ts";
import type { CellContent, CellEdit } from "../ports.ts";
import { isSame } from "../same-content.ts";
import { contentTold } from "./cell-content.ts";
import { entryOfText, fits } from "./entries.ts";
import { inExcel } from "./in-excel.ts";
import { refusals } from "./refusals.ts";

/**
 * Writes cells the clerk agreed to, all or none, in two round trips: one to see that each still
 * holds what was shown and may be changed, one to write and to see what Excel made of it. Only
 * contents change: number formats, fills and fonts stay.
 * @returns the edits that take it back
 * @throws HostRefusal
 */
export async function writeCells(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
  if (edits.length === 0) return [];
  for (const edit of edits) refuseUnwritable(edit);
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  return inExcel("1.7", (context) => write(context, edits), sheets);
}

/** A cell to be changed, as Excel has it. */
interface Target {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** The same once looked at: what it held, and in which number format. */
interface Found extends Target {
  readonly before: CellContent;
  readonly format: string;
}

async function write(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly CellEdit[]> {
  const targets = edits.map((edit) => targetOf(context, edit));
  await context.sync();
  const found = targets.map(foundOf);
  const bringBack = async () => {
    for (const one of found) put(one, one.before);
    await context.sync();
  };
  context.application.suspendApiCalculationUntilNextSync();
  for (const one of found) {
    put(one, one.edit.becomes);
    one.range.load("values,formulas,valueTypes");
  }
  try {
    await context.sync();
  } catch (error) {
    // Excel may have carried out the part before the error.
    await bringBack().catch(() => undefined);
    throw error;
  }
  const lost = found.find(({ range, edit }) => !isKept(contentOf(range), edit.becomes));
  if (lost) {
    await bringBack();
    throw refusals.notKept(lost.edit.sheet, lost.edit.cell);
  }
  return found.map(({ edit, before }) => ({ ...edit, was: edit.becomes, becomes: before }));
}

function targetOf(context: Excel.RequestContext, edit: CellEdit): Target {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const range = sheet.getRange(edit.cell);
  range.load("values,formulas,valueTypes,numberFormat");
  range.format.protection.load("locked");
  const { protection } = sheet;
  protection.load("protected");
  return { edit, range, protection };
}

/** The cell as it is now, if it holds what the clerk was shown and may be changed. */
function foundOf(target: Target): Found {
  const { edit, range, protection } = target;
  const { sheet, cell, was } = edit;
  const before = contentOf(range);
  if (before === null) throw refusals.notRestorable(sheet, cell);
  if (!isSame(before, was)) throw refusals.changed(sheet, cell);
  if (protection.protected && range.format.protection.locked) throw refusals.locked(sheet, cell);
  return { ...target, before, format: String(range.numberFormat[0]?.[0]) };
}

const contentOf = ({ values, formulas, valueTypes }: Excel.Range) =>
  contentTold({
    value: values[0]?.[0],
    formula: formulas[0]?.[0],
    type: String(valueTypes[0]?.[0]),
  });

function put({ range, protection, format }: Found, { kind, text }: CellContent): void {
  // Into a cell of text format a figure or formula would go as text.
  const aside = format === "@" && (kind === "number" || kind === "formula");
  if (aside) range.numberFormat = [["General"]];
  if (kind === "blank") range.values = [[""]];
  if (kind === "number") range.values = [[Number(text)]];
  if (kind === "text") range.values = [[entryOfText(text, format)]];
  if (kind === "formula") range.formulas = [[`=${text}`]];
  // A formula may bring along the format of the cells it names; not where sheets are protected.
  const borrows = kind === "formula" && !protection.protected;
  if (aside || borrows) range.numberFormat = [[format]];
}

/** Whether Excel made of an entry what was meant; a formula it may spell its own way. */
function isKept(present: CellContent | null, meant: CellContent): boolean {
  if (present === null) return false;
  return meant.kind === "formula" ? present.kind === "formula" : isSame(present, meant);
}

function refuseUnwritable({ sheet, cell, becomes: { kind, text } }: CellEdit): void {
  if (kind === "text" && !fits(text)) throw refusals.tooLong(sheet, cell);
  if (kind === "number" && parseDecimal(text) === null) throw refusals.notANumber(sheet, cell);
}
