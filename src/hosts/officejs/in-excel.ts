import { HostRefusal } from "../ports.ts";
import { refusals } from "./refusals.ts";

/** Sets of the Excel interface; LTSC 2021, our floor, has all up to 1.14. */
export type RequirementSet = "1.5" | "1.7" | "1.9";

/**
 * Does something with the open workbook; whatever Excel objects to comes back as a sentence.
 * @param sheets sheets the batch counts on: when one is gone, the sentence names it
 * @throws HostRefusal, and nothing else
 */
export async function inExcel<T>(
  set: RequirementSet,
  batch: (context: Excel.RequestContext) => Promise<T>,
  sheets: readonly string[] = [],
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", set)) throw refusals.tooOld();
  try {
    return await Excel.run(batch);
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw refusalFor(error);
    const gone = await missingOf(sheets);
    throw gone === undefined ? refusalFor(error) : refusals.sheetGone(gone);
  }
}

/** The sentence for an error of Excel's; a refusal stays what it is. */
export function refusalFor(error: unknown): HostRefusal {
  if (error instanceof HostRefusal) return error;
  const code = codeOf(error);
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return refusals.editing(error);
    case "AccessDenied":
      return refusals.denied(error);
    case "ApiNotFound":
      return refusals.tooOld(error);
    case "InvalidSelection":
      return refusals.notSelected();
    default:
      return refusals.failed(code, error);
  }
}

/** Excel's word for what went wrong, such as `ItemNotFound`. */
export function codeOf(error: unknown): string {
  const known = typeof error === "object" && error !== null && "code" in error;
  return known ? String(error.code) : "GeneralException";
}

/** The first of the sheets that the workbook does not have. */
async function missingOf(names: readonly string[]): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    return names.find((name) => !present.has(name.toLowerCase()));
  }).catch(() => undefined);
}
