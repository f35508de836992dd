import { type Finding, type Location, isCell } from "../model/finding.ts";
import { type Grid, address } from "../model/grid.ts";
import type { Performance } from "../model/performance.ts";
import type { Profile } from "../model/profile.ts";
import type { Reading } from "../model/reading.ts";
import type { RelationReport } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { type ReadForm, performanceOfForms } from "./read-form.ts";
import { read } from "./read.ts";
import { type Place, placedFinding, placedRelation } from "./telling/placed.ts";
import { type TargetEntries, targetEntries } from "./target-entries.ts";

/** A cell of a printed form. */
export interface FormCell {
  readonly form: ReadForm;
  readonly row: number;
  readonly column: number;
}

/** Printed forms as if a clerk had entered them: to be looked at with the rules of entries. */
export interface FormsAsEntries {
  readonly reading: Reading;
  readonly performance: Performance;
  /** From what was found in the entries to the same thing in the forms. */
  inForms(finding: Finding): Finding;
  relationInForms(relation: RelationReport): RelationReport;
}

/**
 * Forms that were read back, as entries.
 * @param placed the location of a form's cell in the workbook or document
 */
export function formsAsEntries(
  forms: readonly ReadForm[],
  standard: Standard,
  profile: Profile | null,
  placed: (cell: FormCell) => Location,
): FormsAsEntries {
  const performance = performanceOfForms(forms);
  const entries = targetEntries(performance, standard, {
    levels: new Map(forms.flatMap(({ levels }) => [...levels])),
    total: forms.map(({ total }) => total).find((one) => Object.keys(one).length > 0) ?? null,
  });
  const place = placer(forms, entries, performance, placed);
  return {
    performance,
    reading: read(entries.workbook, standard, profile),
    inForms: (finding) => {
      const placed = placedFinding(finding, place);
      const { next, explanation } = finding;
      const said = (words: string): string => namedAnew(words, finding.locations, place);
      return {
        ...placed,
        next: said(next),
        explanation: said(explanation),
        locations: distinct(placed.locations),
      };
    },
    relationInForms: (relation) => placedRelation(relation, place),
  };
}

/** A sentence with the cells of forms in place of the entries' that nobody sees. */
function namedAnew(words: string, locations: readonly Location[], place: Place): string {
  const cells = locations.filter(isCell).toSorted((a, b) => b.cell.length - a.cell.length);
  return cells.reduce((text, entry) => {
    const form = place(entry);
    if (!isCell(form)) return text;
    return text.replaceAll(`${entry.sheet}!${entry.cell}`, `${form.sheet}!${form.cell}`);
  }, words);
}

/** From a cell of the entries to the cell of the form it was read from. */
function placer(
  forms: readonly ReadForm[],
  entries: TargetEntries,
  { projects, whole }: Performance,
  placed: (cell: FormCell) => Location,
): Place {
  const formOf = new Map<object, ReadForm>();
  for (const form of forms) {
    if (form.project) formOf.set(form.project, form);
    for (const one of form.project?.indicators ?? form.whole) formOf.set(one, form);
    formOf.set(form.total, form);
  }
  const anyone = projects[0] ?? whole[0];
  return (location) => {
    if (!isCell(location) || !entries.workbook.grids.some(isNamed(location.sheet))) return location;
    const entry = entries.entryAt(location.sheet, location.cell);
    const owner = entry?.owner ?? anyone;
    const form = (owner && formOf.get(owner)) ?? forms[0]!;
    const fields = [entry?.field ?? "", "level3", "project"];
    const found = owner && fields.map((field) => form.placeOf(owner, field)).find(Boolean);
    return placed({ form, ...(found ?? topOf(form)) });
  };
}

const isNamed =
  (sheet: string) =>
  ({ name }: Grid): boolean =>
    name === sheet;

/** Where a form begins, for what stands in none of its cells. */
function topOf({ table, first }: ReadForm): { row: number; column: number } {
  const { row, texts } = table.rows[first]!;
  return {
    row,
    column: Math.max(
      1,
      texts.findIndex((text) => (text ?? "").trim() !== ""),
    ),
  };
}

/** Comparator, value and unit are one cell of most forms. */
const distinct = (places: readonly Location[]): Location[] => [
  ...new Map(places.map((place) => [JSON.stringify(place), place])).values(),
];

/** The place of a form's cell in the workbook it stands in. */
export const cellOfForm =
  (document: string) =>
  ({ form, row, column }: FormCell): Location => ({
    document,
    sheet: form.table.grid,
    cell: address(row, column),
  });
