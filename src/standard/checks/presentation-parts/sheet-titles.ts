import { usesOf } from "../../../model/profile.ts";
import { type Reading, documentKindOf } from "../../../model/reading.ts";
import type { Standard } from "../../../model/standard.ts";

/** A table every department of the authority must publish. */
export interface RequiredTable {
  readonly id: string;
  readonly title: string;
  /** A table that serves in its place. */
  readonly instead: string | undefined;
}

/** The tables the profile requires in a fiscal year, in its printing order. */
export function requiredTables(reading: Reading, standard: Standard): readonly RequiredTable[] {
  const { profile, year } = reading;
  return usesOf(profile, documentKindOf(reading)).flatMap((use): readonly RequiredTable[] => {
    const { own, since, until = 9999, label } = standard.sheets.get(use.sheet)!;
    if (use.optional || own || (year !== null && (year < since || year > until))) return [];
    return [{ id: use.sheet, title: use.title ?? label.zh, instead: use.instead }];
  });
}
