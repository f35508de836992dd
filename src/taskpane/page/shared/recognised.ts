import type { Checked } from "../../../live/desk.ts";

/** Whether any sheet was taken for a standard table; true as long as nothing was looked at. */
export const hasTables = (checked: Checked | null): boolean =>
  checked?.document.sheets.some(({ recognisedAs }) => recognisedAs !== null) ?? true;
