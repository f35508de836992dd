import type { Place } from "../../../model/check.ts";
import type { CatalogueEntry, NameJudgement } from "../../../model/catalogue.ts";
import { normalised } from "../../../model/label.ts";
import type { LabelSeen, Reading, Table } from "../../../model/reading.ts";
import { type CodedLine, type CodedTable, codedTables } from "./coded-lines.ts";
import { groupedBy } from "./figures.ts";
import { placeIn } from "./places.ts";
import { followsOwnForm } from "./own-form.ts";
import { type Substitution, isUsual, substitutionBetween } from "./word-substitution.ts";

/** Printed words that are not the form's. */
export interface Deviation {
  readonly what: LabelSeen["what"] | "name";
  readonly printed: string;
  readonly standard: string;
  readonly place: Place;
  readonly substitution: Substitution | null;
}

/** A code's name that is not its name of the year. */
export interface NameDeviation extends Deviation {
  readonly coded: CodedTable;
  readonly one: CodedLine;
  readonly judged: Exclude<NameJudgement, { kind: "standard" | "unknown-code" }>;
}

/** Titles, headers, lines and unit lines that are not worded as the form prescribes. */
export function labelDeviations(reading: Reading): readonly Deviation[] {
  return reading.tables.flatMap((table) => table.labels.map((seen) => labelDeviation(table, seen)));
}

function labelDeviation(table: Table, seen: LabelSeen): Deviation {
  const { what, standard } = seen;
  const printed = seen.text.trim();
  return {
    what,
    printed,
    standard,
    place: placeIn(table, seen.row, seen.column),
    substitution: substitutionBetween(
      what === "title" ? tailOf(printed, standard) : printed,
      standard,
    ),
  };
}

/** The part of a title after year and department, as long as the form's own title. */
function tailOf(title: string, standard: string): string {
  return normalised(title).slice(-normalised(standard).length);
}

/** Names that are not the names of their codes, lines with a wrong code left out. */
export function nameDeviations(reading: Reading): readonly NameDeviation[] {
  return codedTables(reading).flatMap((coded) =>
    coded.lines.flatMap((one) => nameDeviation(coded, one) ?? []),
  );
}

function nameDeviation(coded: CodedTable, one: CodedLine): NameDeviation | null {
  const printed = one.line.label.trim();
  if (!coded.catalogue || !one.namePlace || printed === "" || coded.troubles.has(one)) return null;
  const judged = coded.catalogue.judgeName(one.code, printed, coded.year ?? 9999);
  if (judged.kind === "standard" || judged.kind === "unknown-code") return null;
  if (judged.kind === "of-other-year" && coded.year === null) return null;
  const standard = judged.standard ?? "";
  const substitution =
    judged.kind === "different" && judged.nearest === undefined
      ? substitutionBetween(printed, standard)
      : null;
  return {
    what: "name",
    printed,
    standard,
    place: one.namePlace,
    substitution,
    coded,
    one,
    judged,
  };
}

/** One word put in place of another throughout the workbook, with every place. */
export interface Repeated {
  readonly substitution: Substitution;
  readonly all: readonly Deviation[];
}

/**
 * Substitutions that come back: in two different labels at least, or the usual 单位 and 部门.
 * One slip of find-and-replace, however many places.
 */
export function repeatedSubstitutions(reading: Reading): readonly Repeated[] {
  const replaced = [...labelDeviations(reading), ...nameDeviations(reading)].filter(
    (one) => one.substitution !== null,
  );
  const groups = groupedBy(replaced, (one) => keyOf(one.substitution!));
  return [...groups.values()].flatMap((all): readonly Repeated[] => {
    const substitution = all[0]!.substitution!;
    const words = new Set(all.map((one) => normalised(one.standard)));
    const enough = followsOwnForm(reading) ? 2 : 3;
    return words.size >= enough || isUsual(substitution) ? [{ substitution, all }] : [];
  });
}

/** `单位→部门`: what its places have in common. */
export function keyOf({ from, to }: Substitution): string {
  return `${from}→${to}`;
}

/** The catalogue entry that carries a printed name of a code. */
export function entryNamed(
  entries: readonly CatalogueEntry[],
  name: string,
): CatalogueEntry | undefined {
  const printed = normalised(name);
  return entries.find((entry) => normalised(entry.name) === printed);
}
