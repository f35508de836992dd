import { type Finding, type Severity, placeKey } from "../model/finding.ts";
import type { Workbook } from "../model/grid.ts";
import type { Instance } from "../model/outcome.ts";
import type { Profile } from "../model/profile.ts";
import { type Reading, documentKindOf } from "../model/reading.ts";
import type { CheckedDocument, RelationReport } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { checkTargets, noTargets, targetReports } from "./check-targets.ts";
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
  /** Leave performance targets out: the forms of a document are no entries of a clerk. */
  readonly targets?: false;
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
  const targets =
    options.targets === false ? noTargets : checkTargets(reading, standard, options.path);
  const ofTables = relationFindings(evaluation, sighted, scene);
  const findings = sortedByPlace(
    [
      ...ofTables,
      ...residueFindings(evaluation.outcomes, scene),
      ...belowTables(targets.findings, ofTables),
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
    summary: summaryOf(reading, evaluation, findings, targets),
    findings,
  };
  if (!options.relations) return document;
  return {
    ...document,
    relations: [...relationReports(evaluation, scene), ...targetReports(targets, options.path)],
  };
}

/** A wrong amount of a table breaks promises of the targets too: they point to it. */
function belowTables(targets: readonly Finding[], ofTables: readonly Finding[]): Finding[] {
  const roots = new Map<string, string>();
  for (const { root, severity, locations, id } of ofTables) {
    if (root === null && severity !== "info" && locations[0]) {
      roots.set(placeKey(locations[0]), id);
    }
  }
  const moved = new Map<string, string>();
  for (const { id, locations, stated } of targets) {
    const above = stated && locations.map((one) => roots.get(placeKey(one))).find(Boolean);
    if (above) moved.set(id, above);
  }
  return targets.map((one) => {
    const root = moved.get(one.id) ?? (one.root === null ? null : moved.get(one.root));
    return root ? { ...one, severity: "info", root } : one;
  });
}

/** Every relation of a workbook that was read before, for who asks for them afterwards. */
export function relationsIn(reading: Reading, standard: Standard, path: string): RelationReport[] {
  const evaluation = evaluate(reading, standard);
  const names = new RelationNames(evaluation.outcomes.map((outcome) => outcome.instance));
  return [
    ...relationReports(evaluation, sceneOf(reading, standard, path, names)),
    ...targetReports(checkTargets(reading, standard, path), path),
  ];
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
