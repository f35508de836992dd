import type { Finding, Severity } from "../model/finding.ts";
import type { Workbook } from "../model/grid.ts";
import type { Instance } from "../model/outcome.ts";
import type { Profile } from "../model/profile.ts";
import { type Reading, documentKindOf, unitSaid } from "../model/reading.ts";
import type { CheckedDocument, RelationReport, SheetReport, Summary } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { checkTargets, noTargets, targetReports } from "./check-targets.ts";
import { belowTables } from "./telling/below-tables.ts";
import type { Scene } from "./telling/cause-finding.ts";
import { runCheck } from "./telling/check-findings.ts";
import { evaluate } from "./evaluate.ts";
import { type FormsAsEntries, cellOfForm, formsAsEntries } from "./forms-as-entries.ts";
import { sortedByPlace } from "./telling/order.ts";
import { read } from "./read.ts";
import { readFormsOfWorkbook } from "./read-form.ts";
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
  const forms = options.targets === false ? null : formsIn(reading, standard, options);
  const targets =
    options.targets === false
      ? noTargets
      : checkTargets(reading, standard, options.path, forms?.reading);
  const printed = targets === noTargets && forms ? printedForms(forms, standard, options) : null;
  const inForms = forms?.inForms ?? ((finding: Finding) => finding);
  const ofTables = relationFindings(evaluation, sighted, scene);
  const findings = sortedByPlace(
    [
      ...ofTables,
      ...residueFindings(evaluation.outcomes, scene),
      ...belowTables(targets.findings, ofTables).map(inForms),
      ...(printed?.findings ?? []),
    ],
    reading,
  );
  const document: CheckedDocument = {
    path: options.path,
    kind: reading.tables.length > 0 ? documentKindOf(reading) : printed ? "performance" : "unknown",
    profile: reading.tables.length > 0 ? reading.profile.id : (printed?.profile ?? null),
    role: "checked",
    error: null,
    department: reading.department ?? printed?.department ?? null,
    year: reading.year ?? printed?.year ?? null,
    unit: unitSaid(reading),
    sheets: sheetsOf(reading),
    summary: withForms(summaryOf(reading, evaluation, findings, targets), printed?.summary),
    findings,
  };
  if (!options.relations) return document;
  return {
    ...document,
    relations: [
      ...relationReports(evaluation, scene),
      ...targetReports(targets, options.path).map((one) => forms?.relationInForms(one) ?? one),
      ...(printed?.relations ?? []),
    ],
  };
}

/** Forms of targets that a workbook holds as they print, as if they had been entered. */
function formsIn(
  reading: Reading,
  standard: Standard,
  options: CheckOptions,
): FormsAsEntries | null {
  const grids = (reading.forms ?? []).map(({ grid }) => grid);
  const forms = readFormsOfWorkbook({ grids }, standard.forms);
  if (forms.length === 0) return null;
  const profile = options.profile ?? standard.profiles.get(forms[0]!.layout.profile) ?? null;
  return formsAsEntries(forms, standard, profile, cellOfForm(options.path));
}

/** Forms that nobody entered, only printed: all that is checked of entries is checked of them. */
function printedForms(forms: FormsAsEntries, standard: Standard, options: CheckOptions) {
  const whole = { ...options, relations: true };
  const { findings, relations = [], summary } = checkReading(forms.reading, standard, whole);
  const { department, year } = forms.performance;
  return {
    department: department === "" ? null : department,
    year,
    profile: forms.reading.profile.id,
    summary,
    findings: findings.filter(({ rule }) => !isOfEntries(rule)).map(forms.inForms),
    relations: relations.map(forms.relationInForms),
  };
}

/** Rules of how sheets are filled in say nothing of what was filled in elsewhere. */
const isOfEntries = (rule: string): boolean => rule.startsWith("presentation/");

/** What was looked at in tables and in printed forms together; findings are counted once they stand side by side. */
function withForms(own: Summary, forms: Summary | undefined): Summary {
  if (!forms) return own;
  const both = (count: (one: Summary) => number) => count(own) + count(forms);
  return {
    ...own,
    relations: both((one) => one.relations),
    passed: both((one) => one.passed),
    failed: both((one) => one.failed),
    skipped: both((one) => one.skipped),
    mentions: both((one) => one.mentions),
    agree: both((one) => one.agree),
    conflict: both((one) => one.conflict),
    unchecked: both((one) => one.unchecked),
  };
}

/** Every relation of a workbook that was read before, for who asks for them afterwards. */
export function relationsIn(
  reading: Reading,
  standard: Standard,
  path: string,
): readonly RelationReport[] {
  return checkReading(reading, standard, { path, profile: null, relations: true }).relations ?? [];
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

function sheetsOf(reading: Reading): SheetReport[] {
  const tables = new Map(reading.tables.map((table) => [table.grid, table]));
  const strangers = new Map(reading.strangers.map(({ grid, because }) => [grid, because]));
  const forms = new Map(reading.forms?.map(({ grid, layout }) => [grid, layout]));
  return reading.workbook.grids.map((grid) => {
    const table = tables.get(grid);
    const form = forms.get(grid);
    if (form) {
      const because = `表头与“${form.label.zh}”相符`;
      return { name: grid.name, recognisedAs: `forms/${form.id}`, because };
    }
    return {
      name: grid.name,
      recognisedAs: table?.definition.id ?? null,
      because: table?.because ?? strangers.get(grid) ?? "",
    };
  });
}
