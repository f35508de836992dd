import type { Severity } from "../model/finding.ts";
import type { Workbook } from "../model/grid.ts";
import type { Instance } from "../model/outcome.ts";
import type { Profile } from "../model/profile.ts";
import { type Reading, documentKindOf } from "../model/reading.ts";
import type { CheckedDocument, RelationReport } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import type { Scene } from "./telling/cause-finding.ts";
import { runCheck } from "./telling/check-findings.ts";
import { evaluate } from "./evaluate.ts";
import { sortedByPlace } from "./telling/order.ts";
import { read } from "./read.ts";
import { relationFindings } from "./telling/relation-findings.ts";
import { RelationNames } from "./telling/relation-names.ts";
import { relationReports } from "./telling/relation-reports.ts";
import { residueFindings } from "./telling/residue-findings.ts";
import { summaryOf } from "./telling/summary.ts";

export interface CheckOptions {
  /** Path printed in every location. */
  readonly path: string;
  /** The authority's layout; null takes the one that fits best. */
  readonly profile: Profile | null;
  /** Report every relation, not only what is wrong. */
  readonly relations: boolean;
}

/** The main job: a department's budget workbook goes in, every figure that breaks a relation comes out named. */
export function checkWorkbook(
  workbook: Workbook,
  standard: Standard,
  options: CheckOptions,
): CheckedDocument {
  const reading = read(workbook, standard, options.profile);
  return checkReading(reading, standard, options);
}

/** The same for a workbook that was read before. */
export function checkReading(
  reading: Reading,
  standard: Standard,
  options: CheckOptions,
): CheckedDocument {
  const evaluation = evaluate(reading, standard);
  const names = new RelationNames(evaluation.outcomes.map((outcome) => outcome.instance));
  const scene = sceneOf(reading, standard, options.path, names);
  const sighted = standard.checks.flatMap((check) =>
    runCheck(check, reading, standard, options.path),
  );
  const findings = sortedByPlace(
    [
      ...relationFindings(evaluation, sighted, scene),
      ...residueFindings(evaluation.outcomes, scene),
    ],
    reading,
  );
  const document: CheckedDocument = {
    path: options.path,
    kind: reading.tables.length > 0 ? documentKindOf(reading) : "unknown",
    profile: reading.tables.length > 0 ? reading.profile.id : null,
    role: "checked",
    error: null,
    department: reading.department,
    year: reading.year,
    unit: reading.tables.find((table) => table.unitStated)?.unit.zh ?? null,
    sheets: sheetsOf(reading),
    summary: summaryOf(reading, evaluation, findings),
    findings,
  };
  if (!options.relations) return document;
  return { ...document, relations: relationReports(evaluation, scene) };
}

/** Every relation of a workbook that was read before, for who asks for them afterwards. */
export function relationsIn(reading: Reading, standard: Standard, path: string): RelationReport[] {
  const evaluation = evaluate(reading, standard);
  const names = new RelationNames(evaluation.outcomes.map((outcome) => outcome.instance));
  return relationReports(evaluation, sceneOf(reading, standard, path, names));
}

function sceneOf(
  reading: Reading,
  standard: Standard,
  document: string,
  names: RelationNames,
): Scene {
  const rules = new Map(standard.articulations.map((rule) => [rule.id, rule]));
  return {
    document,
    names,
    severityOf: ({ rule, relation }: Instance): Severity =>
      reading.profile.severities[rule] ?? relation.severity ?? rules.get(rule)?.severity ?? "error",
    basisOf: ({ rule, relation }: Instance): string =>
      relation.basis ?? rules.get(rule)?.basis ?? standard.sheets.get(rule)?.basis ?? "",
  };
}

function sheetsOf(reading: Reading) {
  const tables = new Map(reading.tables.map((table) => [table.grid, table]));
  const strangers = new Map(reading.strangers.map(({ grid, because }) => [grid, because]));
  return reading.workbook.grids.map((grid) => {
    const table = tables.get(grid);
    return {
      name: grid.name,
      recognisedAs: table?.definition.id ?? null,
      because: table?.because ?? strangers.get(grid) ?? "",
    };
  });
}
