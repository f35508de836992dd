import { address, type Grid } from "../../model/grid.ts";
import { HostRefusal } from "../ports.ts";
import { codeOf, refusalFor } from "./in-excel.ts";
import { loadMerges, type Merges } from "./merged-areas.ts";
import { refusals } from "./refusals.ts";
import { type CellBlock, gridOf, type SheetSnapshot } from "./snapshot-grid.ts";

/** Cells that are carried over from all sheets together; a department's workbook has some 20,000. */
const mostCells = 400_000;

/** What is carried over of a sheet; a stray value far away would bring millions of blanks with it. */
const reach = "A1:AZ7500";

/**
 * Every sheet of the open workbook in order, after two round trips: one for the sheets, one for
 * what their cells hold and show. Between sheets the page gets its turn.
 * @throws HostRefusal
 */
export async function* readSheets(): AsyncIterable<Grid> {
  const snapshots = await readSnapshots();
  for (const [index, snapshot] of snapshots.entries()) {
    if (index > 0) await aTurn();
    yield gridOf(snapshot);
  }
}

/** A sheet that was asked what it holds. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  /** The area that holds values, with its size. */
  readonly used: Excel.Range;
  /** The part of it that is carried over. */
  readonly read: Excel.Range;
  merges: Merges;
}

async function readSnapshots(): Promise<readonly SheetSnapshot[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) throw refusals.tooOld();
  try {
    // Where Excel can, it waits until the clerk has finished typing into a cell.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const asked = await readContents(context, worksheets.items);
      return asked.map(snapshotOf);
    });
  } catch (error) {
    throw tooLarge.has(codeOf(error)) ? tooMany(error) : refusalFor(error);
  }
}

/**
 * Excel fails to list more than 512 merged areas at once, and with them all the rest; whatever it
 * calls that, the merged areas are then asked for afterwards, a few rows at a time.
 */
async function readContents(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly AskedSheet[]> {
  try {
    const asked = sheets.map((sheet) => ask(sheet, true));
    await context.sync();
    refuseTooMany(asked);
    return asked;
  } catch (error) {
    if (error instanceof HostRefusal || tooLarge.has(codeOf(error))) throw error;
  }
  const asked = sheets.map((sheet) => ask(sheet, false));
  await context.sync();
  refuseTooMany(asked);
  for (const one of asked)
    if (!one.read.isNullObject) one.merges = loadMerges(one.read, rowsAtOnce);
  await context.sync();
  return asked;
}

/** Rows of a table that can be asked for their merged areas at once: eight in each row. */
const rowsAtOnce = 64;

function ask(sheet: Excel.Worksheet, withMerges: boolean): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const read = used.getIntersectionOrNullObject(sheet.getRange(reach));
  read.load(
    "rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,numberFormat,valueTypes",
  );
  return { sheet, used, read, merges: withMerges ? loadMerges(read) : () => [] };
}

function refuseTooMany(asked: readonly AskedSheet[]): void {
  let cells = 0;
  for (const { sheet, used, read } of asked) {
    if (used.isNullObject) continue;
    const { rowCount, columnCount } = used;
    const isInside = !read.isNullObject && rowCount === read.rowCount;
    if (!isInside || columnCount !== read.columnCount) throw tooFar(sheet.name, used);
    cells += rowCount * columnCount;
  }
  if (cells > mostCells) throw tooMany();
}

function snapshotOf({ sheet: { name, visibility }, read, merges }: AskedSheet): SheetSnapshot {
  return { name, visibility, block: read.isNullObject ? null : blockOf(read), merges: merges() };
}

function blockOf(range: Excel.Range): CellBlock {
  const { rowIndex, columnIndex, values, formulas, text, numberFormat, valueTypes } = range;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    values,
    formulas,
    text,
    numberFormat,
    valueTypes,
  };
}

/** Excel's own words for an answer that is too large. */
const tooLarge: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);

const tooFar = (sheet: string, used: Excel.Range) => {
  const last = address(used.rowIndex + used.rowCount, used.columnIndex + used.columnCount);
  return new HostRefusal(
    `工作表“${sheet}”的内容一直到 ${last}，范围太大，不能在 Excel 中直接核对；请删去远处多余的行列，或保存后在浏览器中打开本页面核对该文件。`,
  );
};

const tooMany = (cause?: unknown) =>
  new HostRefusal(
    "工作簿的单元格太多，不能在 Excel 中直接核对；请删去与预算公开无关的工作表，或保存后在浏览器中打开本页面核对该文件。",
    cause === undefined ? {} : { cause },
  );

/** Lets the page answer; timers would wait four milliseconds each. */
function aTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
