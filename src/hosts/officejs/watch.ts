import { refusalFor } from "./in-excel.ts";
import { refusals } from "./refusals.ts";
import { type Handler, stopListening } from "./stop-listening.ts";

/**
 * Calls `changed` after every edit, calculation, new, deleted or renamed sheet of the open
 * workbook; often in bursts. `onChanged` alone would miss figures that only formulas changed.
 * @returns how to stop
 * @throws HostRefusal
 */
export async function watchWorkbook(changed: () => void): Promise<() => Promise<void>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) throw refusals.tooOld();
  const handler = async () => changed();
  const handlers: Handler[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      handlers.push(
        worksheets.onChanged.add(handler),
        worksheets.onAdded.add(handler),
        worksheets.onDeleted.add(handler),
        worksheets.onCalculated.add(handler),
      );
      await context.sync();
    });
  } catch (error) {
    throw refusalFor(error);
  }
  const renamed = await watchNames(handler);
  return async () => {
    await stopListening(handlers.splice(0));
    await stopListening(renamed.splice(0));
  };
}

/** Newer than LTSC 2021, and not in every Excel that should have it; without it a new name is seen at the next edit. */
async function watchNames(handler: () => Promise<void>): Promise<Handler[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.17")) return [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const registered = context.workbook.worksheets.onNameChanged.add(handler);
      await context.sync();
      return [registered];
    });
  } catch {
    return [];
  }
}
