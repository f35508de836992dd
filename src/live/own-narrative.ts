import { checkDocument } from "../engine/check-document.ts";
import { sortedByPlace } from "../engine/telling/order.ts";
import { type SheetText, sheetText } from "../hosts/documents/sheet-text.ts";
import { type Finding, type Location, type Quantity, placeKey } from "../model/finding.ts";
import type { Reading } from "../model/reading.ts";
import type { CheckedDocument, RelationReport, Summary } from "../model/report.ts";
import { standard } from "../standard/index.ts";

/**
 * A checked workbook with what its own 文字说明 sheet says: checked against itself and against
 * the tables beside it, every place a cell of the sheet.
 */
export function withOwnNarrative(document: CheckedDocument, reading: Reading): CheckedDocument {
  const { path, relations } = document;
  const told = ownNarrative(reading, path, relations !== undefined);
  if (!told) return document;
  return {
    ...document,
    summary: added(document.summary, told.summary),
    findings: sortedByPlace([...document.findings, ...told.findings], reading),
    ...(relations && { relations: [...relations, ...told.relations] }),
  };
}

/** What the 文字说明 sheet promises of its figures, for who asks for it afterwards. */
export function ownNarrativeRelations(reading: Reading, path: string): readonly RelationReport[] {
  return ownNarrative(reading, path, true)?.relations ?? [];
}

interface Told {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly relations: readonly RelationReport[];
}

function ownNarrative(reading: Reading, path: string, relations: boolean): Told | null {
  const sheet = sheetText(reading);
  if (!sheet) return null;
  const { profile } = reading;
  const options = { path, profile, relations, beside: { reading, path } };
  const told = checkDocument(sheet.source, standard, options);
  return {
    summary: told.summary,
    findings: told.findings.map((finding) => findingIn(sheet, finding)),
    relations: (told.relations ?? []).map((relation) => relationIn(sheet, relation)),
  };
}

function findingIn(sheet: SheetText, finding: Finding): Finding {
  const locations = new Map<string, Location>();
  for (const place of finding.locations) {
    const cell = sheet.cellOf(place);
    locations.set(placeKey(cell), cell);
  }
  return {
    ...finding,
    stated: quantityIn(sheet, finding.stated),
    expected: quantityIn(sheet, finding.expected),
    locations: [...locations.values()],
  };
}

function relationIn(sheet: SheetText, relation: RelationReport): RelationReport {
  return {
    ...relation,
    operands: relation.operands.map((one) => quantityIn(sheet, one)!),
    stated: quantityIn(sheet, relation.stated)!,
  };
}

function quantityIn(sheet: SheetText, quantity: Quantity | null): Quantity | null {
  if (!quantity?.location) return quantity;
  return { ...quantity, location: sheet.cellOf(quantity.location) };
}

/** Every count of one and the other. */
function added(one: Summary, other: Summary): Summary {
  const keys = Object.keys(one) as (keyof Summary)[];
  const sums = keys.map((key) => [key, one[key] + other[key]]);
  return Object.fromEntries(sums) as unknown as Summary;
}
