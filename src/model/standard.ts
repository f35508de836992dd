import type { Articulation, Check } from "./check.ts";
import type { ClaimPattern } from "./claim.ts";
import { type ChartDefinition, columnsOfChart } from "./define-chart.ts";
import { type DisclosureFrame, placedSections } from "./define-frame.ts";
import { DefinitionError, checkRelation } from "./define.ts";
import { didYouMean } from "./label.ts";
import {
  type Profile,
  type ProfileDefinition,
  type SheetUse,
  plainForm,
  sheetAsUsed,
} from "./profile.ts";
import type { FormLayout } from "./form-layout.ts";
import type { NarrativeSection } from "./narrative-section.ts";
import { parseReference } from "./relation.ts";
import { type SheetDefinition, leafColumns } from "./sheet.ts";
import type { TargetCheck } from "./target-check.ts";
import type { TargetText } from "./target-text.ts";
import type { TextCheck } from "./text-check.ts";

/** Everything the authorities say, assembled: what the engine works from. */
export interface Standard {
  readonly version: string;
  readonly sheets: ReadonlyMap<string, SheetDefinition>;
  readonly articulations: readonly Articulation[];
  readonly checks: readonly Check[];
  /** Rules of wording and form for documents. */
  readonly textChecks: readonly TextCheck[];
  /** Rules of performance targets. */
  readonly targetChecks: readonly TargetCheck[];
  /** Sentence patterns of the narrative. */
  readonly claims: readonly ClaimPattern[];
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Forms of performance targets, by id. */
  readonly forms: ReadonlyMap<string, FormLayout>;
  /** Texts of performance targets, by id. */
  readonly targetTexts: ReadonlyMap<string, TargetText>;
  /** Sections of disclosure texts, by id. */
  readonly narratives: ReadonlyMap<string, NarrativeSection>;
  /** Charts of disclosures, by id. */
  readonly charts: ReadonlyMap<string, ChartDefinition>;
  /** What disclosures are made of, by id. */
  readonly frames: ReadonlyMap<string, DisclosureFrame>;
}

export interface Definitions {
  readonly version: string;
  readonly sheets: readonly SheetDefinition[];
  readonly articulations: readonly Articulation[];
  readonly checks: readonly Check[];
  readonly textChecks?: readonly TextCheck[];
  readonly targetChecks?: readonly TargetCheck[];
  readonly claims?: readonly ClaimPattern[];
  readonly profiles: readonly ProfileDefinition[];
  readonly forms?: readonly FormLayout[];
  readonly targetTexts?: readonly TargetText[];
  readonly narratives?: readonly NarrativeSection[];
  readonly charts?: readonly ChartDefinition[];
  readonly frames?: readonly DisclosureFrame[];
}

/** Puts the definitions together. @throws DefinitionError on a name that nobody defines. */
export function assembleStandard(definitions: Definitions): Standard {
  const sheets = byId("sheet", definitions.sheets);
  for (const articulation of definitions.articulations) {
    for (const relation of articulation.relations) {
      checkRelation(`defineArticulation ${articulation.id}`, relation, null, sheets);
    }
  }
  const textChecks = definitions.textChecks ?? [];
  const targetChecks = definitions.targetChecks ?? [];
  const claims = definitions.claims ?? [];
  byId("claim", claims);
  byId("rule", [
    ...definitions.articulations,
    ...definitions.checks,
    ...textChecks,
    ...targetChecks,
  ]);
  const bases = byId("profile", definitions.profiles);
  const profiles = new Map(definitions.profiles.map((one) => [one.id, resolve(one, bases)]));
  for (const profile of profiles.values()) checkUses(profile, sheets);
  const forms = byId("form", definitions.forms ?? []);
  const targetTexts = byId("target text", definitions.targetTexts ?? []);
  for (const text of targetTexts.values()) checkForm(text, forms);
  const narratives = byId("narrative", definitions.narratives ?? []);
  const charts = byId("chart", definitions.charts ?? []);
  for (const { id, facts, parts } of narratives.values()) {
    const cells = Object.values(facts).map(parseReference);
    checkColumns(
      `defineNarrative ${id}`,
      cells.map(({ sheet, column }) => ({ sheet: sheet!, column })),
      sheets,
    );
    for (const part of parts) if ("chart" in part) checkChart(id, part.chart, charts);
  }
  for (const chart of charts.values()) {
    checkColumns(`defineChart ${chart.id}`, columnsOfChart(chart), sheets);
  }
  const frames = byId("frame", definitions.frames ?? []);
  for (const frame of frames.values()) checkSections(frame, narratives);
  return {
    ...definitions,
    textChecks,
    targetChecks,
    claims,
    sheets,
    profiles,
    forms,
    targetTexts,
    narratives,
    charts,
    frames,
  };
}

/** Every section a frame names must be there, and none twice. */
function checkSections(
  { id, parts }: DisclosureFrame,
  narratives: ReadonlyMap<string, NarrativeSection>,
): void {
  const placed = parts.flatMap((part) => ("sections" in part ? placedSections(part.sections) : []));
  const names = placed.map((one) => one.id);
  const wrong = names.find((name, nth) => !narratives.has(name) || names.indexOf(name) !== nth);
  if (wrong === undefined) return;
  const hint = narratives.has(wrong) ? undefined : didYouMean(wrong, [...narratives.keys()]);
  throw new DefinitionError(
    `defineFrame ${id}: "${wrong}" is no section, or there twice${hint ? `; did you mean "${hint}"?` : ""}`,
  );
}

/** Every cell a sentence or a chart is bound to must be one of its table. */
function checkColumns(
  who: string,
  cells: readonly { readonly sheet: string; readonly column: string }[],
  sheets: ReadonlyMap<string, SheetDefinition>,
): void {
  for (const { sheet, column } of cells) {
    const definition = sheets.get(sheet);
    const columns = definition?.blocks.flatMap((block) =>
      leafColumns(block.columns).map((placed) => placed.column.id),
    );
    if (columns?.includes(column)) continue;
    const hint = didYouMean(definition ? column : sheet, columns ?? sheets.keys());
    throw new DefinitionError(
      `${who}: "${sheet}!${column}" is in no table${hint ? `; did you mean "${hint}"?` : ""}`,
    );
  }
}

function checkChart(id: string, chart: string, charts: ReadonlyMap<string, ChartDefinition>): void {
  if (charts.has(chart)) return;
  const hint = didYouMean(chart, charts.keys());
  throw new DefinitionError(
    `defineNarrative ${id}: shows chart "${chart}"${hint ? `; did you mean "${hint}"?` : ", which is not defined"}`,
  );
}

function checkForm({ id, form }: TargetText, forms: ReadonlyMap<string, FormLayout>): void {
  if (forms.has(form)) return;
  const hint = didYouMean(form, forms.keys());
  throw new DefinitionError(
    `defineTargetText ${id}: refers to form "${form}"${hint ? `; did you mean "${hint}"?` : ", which is not defined"}`,
  );
}

function byId<T extends { readonly id: string }>(what: string, all: readonly T[]): Map<string, T> {
  const map = new Map<string, T>();
  for (const one of all) {
    if (map.has(one.id)) throw new DefinitionError(`two ${what}s are called "${one.id}"`);
    map.set(one.id, one);
  }
  return map;
}

function resolve(
  profile: ProfileDefinition,
  bases: ReadonlyMap<string, ProfileDefinition>,
): Profile {
  if (profile.extends === undefined) {
    return {
      ...profile,
      accounts: profile.accounts ?? [],
      form: { ...plainForm, ...profile.form },
      severities: profile.severities ?? {},
    };
  }
  const base = bases.get(profile.extends);
  if (!base) {
    const hint = didYouMean(profile.extends, bases.keys());
    throw new DefinitionError(
      `defineProfile ${profile.id}: extends "${profile.extends}"${hint ? `; did you mean "${hint}"?` : ", which is not defined"}`,
    );
  }
  const inherited = resolve(base, bases);
  return {
    ...profile,
    sheets: mergeUses(inherited.sheets, profile.sheets),
    accounts: mergeUses(inherited.accounts, profile.accounts ?? []),
    form: { ...inherited.form, ...profile.form },
    severities: { ...inherited.severities, ...profile.severities },
    ...(inherited.reasonsFrom && { reasonsFrom: profile.reasonsFrom ?? inherited.reasonsFrom }),
  };
}

/** The profile's own order first, then what it inherits and does not mention. */
function mergeUses(inherited: readonly SheetUse[], own: readonly SheetUse[]): SheetUse[] {
  const known = new Map(inherited.map((use) => [use.sheet, use]));
  const merged = own.map((use) => ({ ...known.get(use.sheet), ...use }));
  const mentioned = new Set(own.map((use) => use.sheet));
  return [...merged, ...inherited.filter((use) => !mentioned.has(use.sheet))];
}

function checkUses(profile: Profile, sheets: ReadonlyMap<string, SheetDefinition>): void {
  for (const use of [...profile.sheets, ...profile.accounts]) {
    for (const id of [use.sheet, use.instead ?? use.sheet]) {
      if (sheets.has(id)) continue;
      const hint = didYouMean(id, sheets.keys());
      throw new DefinitionError(
        `defineProfile ${profile.id}: refers to sheet "${id}"${hint ? `; did you mean "${hint}"?` : ", which is not defined"}`,
      );
    }
    sheetAsUsed(sheets.get(use.sheet)!, use);
  }
}
