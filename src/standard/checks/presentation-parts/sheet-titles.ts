import type { Reading } from "../../../model/reading.ts";
import type { Standard } from "../../../model/standard.ts";

/** A table every department of the authority must publish. */
export interface RequiredTable {
  readonly id: string;
  readonly title: string;
}

/** The tables the profile requires in a fiscal year, in its printing order. */
export function requiredTables(
  { profile, year }: Reading,
  standard: Standard,
): readonly RequiredTable[] {
  return profile.sheets.flatMap((use): readonly RequiredTable[] => {
    const { own, since, until = 9999, label } = standard.sheets.get(use.sheet)!;
    if (use.optional || own || (year !== null && (year < since || year > until))) return [];
    return [{ id: use.sheet, title: use.title ?? label.zh }];
  });
}
