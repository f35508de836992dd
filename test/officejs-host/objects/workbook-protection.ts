import type { FakeWorkbook } from "../workbook.ts";
import { type ObjectType, readable } from "./object.ts";

/** `Excel.WorkbookProtection`: of the sheets' order, names and visibility. */
export const workbookProtection: ObjectType<FakeWorkbook> = {
  name: "WorkbookProtection",
  properties: { Protected: readable("1.7", ({ structureLocked }) => structureLocked) },
};
