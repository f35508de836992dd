import { type AcrossWorkbook, acrossWorkbook } from "../engine/across-workbook.ts";
import { lookAtDocument } from "../engine/check-document.ts";
import { checkReading } from "../engine/check.ts";
import { type GivenDocument, otherWorkbook } from "../engine/other-document.ts";
import { read } from "../engine/read.ts";
import { sortedByPlace } from "../engine/telling/order.ts";
import { type SheetText, sheetText } from "../hosts/documents/sheet-text.ts";
import { type Location, type Quantity, placeKey } from "../model/finding.ts";
import type { Profile } from "../model/profile.ts";
import type { Reading } from "../model/reading.ts";
import type { CheckedDocument, RelationReport, Summary } from "../model/report.ts";
import { standard } from "../standard/index.ts";
import { readInput } from "./input.ts";

/** A document for comparison: what the report says of it, and what others are held against. */
export interface Compared {
  readonly document: CheckedDocument;
  readonly given: GivenDocument;
}

/**
 * Reads a document for comparison: what is wrong in it is not reported, only how much of it there is.
 * @throws as `readInput`
 */
export async function compared(path: string, profile: Profile | null): Promise<Compared> {
  const options = { path, profile, relations: false };
  const input = await readInput(path);
  if (input.kind === "workbook") {
    const reading = read(input.workbook, standard, profile);
    const document = checkReading(reading, standard, options);
    return { document: unjudged(document), given: otherWorkbook(reading, path) };
  }
  const { format, trust, remarks } = input.source;
  const { checked, given } = lookAtDocument(input.source, standard, options);
  return { document: unjudged({ ...checked, text: { format, trust, remarks } }), given };
}

function unjudged(document: CheckedDocument): CheckedDocument {
  const summary = { ...document.summary, errors: 0, warnings: 0, infos: 0 };
  return { ...document, role: "with", summary, findings: [] };
}

/** A checked workbook, with what holding it and its 文字说明 against other documents gave. */
export function withOthers(
  document: CheckedDocument,
  reading: Reading,
  others: readonly GivenDocument[],
): CheckedDocument {
  if (others.length === 0) return document;
  const sheet = sheetText(reading);
  const { path, relations, summary } = document;
  const found = acrossWorkbook(reading, sheet?.source ?? null, standard, path, others);
  const across = sheet ? inCells(found, sheet, path) : found;
  return {
    ...document,
    summary: counted(summary, across),
    findings: sortedByPlace([...document.findings, ...across.findings], reading),
    ...(relations && { relations: [...relations, ...across.relations] }),
  };
}

/** Figures are counted once: what else they take part in does not make them more. */
function counted(summary: Summary, { relations, findings }: AcrossWorkbook): Summary {
  const outcomes = (wanted: RelationReport["outcome"]) =>
    relations.filter(({ outcome }) => outcome === wanted).length;
  const roots = (wanted: "error" | "warning" | "info") =>
    findings.filter(({ severity, root }) => severity === wanted && root === null).length;
  return {
    ...summary,
    relations: summary.relations + relations.length,
    passed: summary.passed + outcomes("passed"),
    failed: summary.failed + outcomes("failed"),
    skipped: summary.skipped + outcomes("skipped"),
    errors: summary.errors + roots("error"),
    warnings: summary.warnings + roots("warning"),
    infos: summary.infos + roots("info"),
  };
}

/** Places in the words of the 文字说明 as cells of it; those of other documents stay. */
function inCells(
  { findings, relations }: AcrossWorkbook,
  sheet: SheetText,
  path: string,
): AcrossWorkbook {
  const place = (at: Location): Location => (at.document === path ? sheet.cellOf(at) : at);
  const moved = (one: Quantity): Quantity =>
    one.location ? { ...one, location: place(one.location) } : one;
  return {
    findings: findings.map((one) => ({
      ...one,
      stated: one.stated && moved(one.stated),
      expected: one.expected && moved(one.expected),
      locations: distinct(one.locations.map(place)),
    })),
    relations: relations.map((one) => ({
      ...one,
      stated: moved(one.stated),
      operands: one.operands.map(moved),
    })),
  };
}

/** Two figures of one cell have one place. */
function distinct(places: readonly Location[]): Location[] {
  return [...new Map(places.map((at) => [`${at.document}|${placeKey(at)}`, at])).values()];
}
