import type { SourceText, TextDocument } from "../model/document.ts";
import { type Finding, isCell } from "../model/finding.ts";
import type { Narrative } from "../model/narrative.ts";
import type { Profile } from "../model/profile.ts";
import { type Reading, unitSaid } from "../model/reading.ts";
import type { CheckedDocument } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { checkReading } from "./check.ts";
import { departmentOfText } from "./department-of-text.ts";
import { extract } from "./extract.ts";
import { holdToWorkbook } from "./hold-to-workbook.ts";
import { narrate } from "./narrate.ts";
import { formArithmetic } from "./form-arithmetic.ts";
import { type GivenDocument, otherText, othersFor } from "./other-document.ts";
import { read } from "./read.ts";
import { type Place, placedFinding, placedRelation } from "./telling/placed.ts";
import { type Verification, claimReports, verify } from "./verify.ts";
import { type Ground, cellInText } from "./verifying/places.ts";
import { formFindings } from "./verifying/form-findings.ts";
import { runTextCheck } from "./verifying/text-check-findings.ts";
import { textSummary } from "./verifying/text-summary.ts";

export interface DocumentOptions {
  /** Path printed in every location. */
  readonly path: string;
  /** The authority's layout; null takes the one that fits best. */
  readonly profile: Profile | null;
  /** Report every relation, not only what is wrong. */
  readonly relations: boolean;
  /** The workbook this is the narrative of, as it was read, with the path printed for its cells. */
  readonly beside?: { readonly reading: Reading; readonly path: string };
  /** Other documents of the same department: last year's, the accounts of the year. */
  readonly with?: readonly GivenDocument[];
}

/** A document with what checking it went through, for who shows its words. */
export interface LookedAt {
  readonly checked: CheckedDocument;
  readonly narrative: Narrative;
  readonly verification: Verification;
  /** The same document as one that others are held against. */
  readonly given: GivenDocument;
}

/** A disclosure document goes in; every figure that breaks a relation, in its prose or tables, comes out named. */
export function checkDocument(
  source: SourceText,
  standard: Standard,
  options: DocumentOptions,
): CheckedDocument {
  return lookAtDocument(source, standard, options).checked;
}

/** The same, with the words as they were read and every claim as it was judged. */
export function lookAtDocument(
  source: SourceText,
  standard: Standard,
  options: DocumentOptions,
): LookedAt {
  const { path } = options;
  const extracted = extract(source);
  const own = read(extracted.workbook, standard, options.profile);
  const known = new Set(
    own.tables.filter(({ definition }) => !definition.own).map(({ grid }) => grid.name),
  );
  const narrative = narrate(extracted, standard, known);
  const { document } = narrative;
  const hasTables = own.tables.length > 0;
  const tables = hasTables
    ? checkReading(own, standard, { ...options, relations: true, targets: false })
    : null;
  const ground: Ground = { document, path, tables: options.beside?.path ?? null };
  const readings = options.beside ? [options.beside.reading] : hasTables ? [own] : [];
  const department = own.department ?? departmentOfText(document);
  const year = narrative.year ?? own.year;
  const others = othersFor(
    department ?? options.beside?.reading.department ?? null,
    options.with ?? [],
  );
  const verification = verify(narrative, standard, ground, readings, others);
  const inText = textPlaces({ ...ground, tables: null });
  const told = [
    ...(tables?.findings.filter(({ rule }) => !rule.startsWith("presentation/")) ?? []).map((one) =>
      placedFinding(one, inText),
    ),
    ...verification.findings,
    ...standard.textChecks.flatMap((check) =>
      runTextCheck(
        check,
        extracted,
        standard,
        options.beside?.reading ?? (hasTables ? own : null),
        path,
      ),
    ),
  ];
  const beside = options.beside ?? null;
  // A remark on the wording of a cell's neighbour says nothing of the indicator.
  const ofIndicators = told.filter(
    ({ severity, rule }) => severity !== "info" || rule.includes("indicator"),
  );
  const ofForms = formFindings(extracted, standard, { ground, told: ofIndicators, beside });
  const behind = beside === null ? [] : behindWorkbook(extracted, standard, options, told);
  const before = [...told, ...behind, ...ofForms.findings];
  const reckoned = formArithmetic(extracted, standard, ground, before);
  const findings = [...before, ...reckoned.findings].sort(byPlace);
  const relations = [
    ...(tables?.relations ?? []).map((one) => placedRelation(one, inText)),
    ...claimReports(verification, ground),
    ...ofForms.relations,
    ...reckoned.relations,
  ];
  const checked: CheckedDocument = {
    path,
    kind: narrative.kind,
    profile: hasTables ? own.profile.id : null,
    role: options.beside ? "narrative" : "checked",
    error: null,
    department,
    year,
    unit: unitSaid(own),
    sheets: tables?.sheets ?? [],
    summary: textSummary(narrative, verification, relations, findings),
    findings,
  };
  const given = otherText(narrative, own, { path, year, department });
  const full = options.relations ? { ...checked, relations } : checked;
  return { checked: full, narrative, verification, given };
}

/** Sentences that are behind their workbook, where nothing else was told of them. */
function behindWorkbook(
  document: TextDocument,
  standard: Standard,
  { path, beside }: DocumentOptions,
  told: readonly Finding[],
): Finding[] {
  const known = told
    .filter(({ severity }) => severity === "error")
    .flatMap(({ locations }) => locations.filter((one) => !isCell(one)));
  const isKnown = ({ locations }: Finding): boolean =>
    locations.some(
      (at) =>
        !isCell(at) &&
        known.some((one) => !isCell(one) && one.start < at.end && at.start < one.end),
    );
  const paths = { text: path, workbook: beside!.path };
  return holdToWorkbook(document, beside!.reading, standard, paths).filter((one) => !isKnown(one));
}

/** Cells of the text's own tables as places in the text. */
function textPlaces(ground: Ground): Place {
  return (location) =>
    isCell(location) ? cellInText(location.sheet, location.cell, ground) : location;
}

function byPlace(a: Finding, b: Finding): number {
  const [first, second] = [startOf(a), startOf(b)];
  if (first !== second) return first - second;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function startOf({ locations: [first] }: Finding): number {
  return first && !isCell(first) ? first.start : -1;
}
