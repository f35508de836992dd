import { useState } from "preact/hooks";
import { type Finding, type Severity, isCell } from "../../../model/finding.ts";
import type { Cause } from "./causes.ts";

/** Which findings the clerk wants to see. */
export interface Wanted {
  readonly severities: ReadonlySet<Severity>;
  /** Name of the sheet; null for all. */
  readonly sheet: string | null;
  readonly dismissed: boolean;
}

/** What is wanted, and how to want something else. */
export interface Filters {
  readonly wanted: Wanted;
  want(change: Partial<Wanted>): void;
}

/** All severities of all sheets, without what was let stand. */
export const everything: Wanted = {
  severities: new Set<Severity>(["error", "warning", "info"]),
  sheet: null,
  dismissed: false,
};

/** Kept while the page turns to other panels. */
export function useFilters(): Filters {
  const [wanted, set] = useState(everything);
  return { wanted, want: (change) => set((before) => ({ ...before, ...change })) };
}

/** The causes a clerk wants to see. */
export function wantedOf(causes: readonly Cause[], wanted: Wanted): Cause[] {
  return ofSheet(causes, wanted).filter(({ finding }) => wanted.severities.has(finding.severity));
}

/** How many of each severity there are to see, whichever severities are switched off. */
export function countsOf(
  causes: readonly Cause[],
  wanted: Wanted,
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of ofSheet(causes, wanted)) counts[finding.severity] += 1;
  return counts;
}

/** What the text is called among the sheets; no sheet can be called so. */
export const textAsSheet = "[文字]";

/** Sheets a cause points at first, in the order they come; the text last. */
export function sheetsOf(causes: readonly Cause[]): string[] {
  const names = new Set(causes.flatMap(({ finding }) => sheetOf(finding) ?? []));
  const hasText = names.delete(textAsSheet);
  return hasText ? [...names, textAsSheet] : [...names];
}

/** The sheet of a finding's first place, or the text; null for one without a place. */
function sheetOf({ locations: [first] }: Finding): string | null {
  if (!first) return null;
  return isCell(first) ? first.sheet : textAsSheet;
}

function ofSheet(causes: readonly Cause[], { sheet, dismissed }: Wanted): Cause[] {
  return causes.filter(
    ({ finding }) =>
      (dismissed || finding.dismissed === null) && (sheet === null || sheetOf(finding) === sheet),
  );
}
