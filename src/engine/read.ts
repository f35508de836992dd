import type { FormLayout } from "../model/form-layout.ts";
import type { Grid, GridRow, Workbook } from "../model/grid.ts";
import { type DocumentKind, type Profile, usesOf } from "../model/profile.ts";
import type { Reading, Table } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";
import { formsOn } from "./read-form.ts";
import { readTable } from "./reading/read-table.ts";
import { type Candidate, candidatesOf } from "./reading/candidates.ts";
import { type Recognition, type Unrecognised, recognise } from "./recognise.ts";
import { titleCore } from "./reading/words.ts";

/**
 * Understands a workbook: which sheet is which standard table and what every figure means.
 * @param profile the authority's layout; null takes the one the clerk's own sheet names, or whose
 *   tables fit best.
 */
export function read(workbook: Workbook, standard: Standard, profile: Profile | null): Reading {
  const profiles = profile ? [profile] : baseFirst(standard);
  const tries = kindsOf(workbook).flatMap((kind) =>
    profiles.map((one) => recogniseAs(workbook, standard, one, kind)),
  );
  const bestOf = (all: readonly Attempt[]) =>
    all.reduce((best, one) => (one.fit > best.fit ? one : best));
  const best = bestOf(tries);
  const reading = readAs(workbook, best, standard.forms);
  const named = saidOf(reading.tables, "layout");
  const asNamed = tries.filter((one) => one.profile.label.zh === named);
  if (asNamed.length === 0 || asNamed.includes(best)) return reading;
  return readAs(workbook, bestOf(asNamed), standard.forms);
}

/**
 * A document is a budget or final accounts, never both; where nothing tells them apart, a
 * budget. Only who speaks of 决算 somewhere is asked whether the second fits better.
 */
function kindsOf(workbook: Workbook): readonly DocumentKind[] {
  const ofAccounts = workbook.grids.some(
    ({ name, rows }) => name.includes("决算") || [...rows.values()].slice(0, 20).some(saysAccounts),
  );
  return ofAccounts ? ["budget", "final-accounts"] : ["budget"];
}

const saysAccounts = (cells: GridRow): boolean =>
  cells.some((cell) => cell?.type === "text" && /决\s*算/.test(cell.text));

/** Where nothing tells two layouts apart, the common base is the safer answer. */
function baseFirst(standard: Standard): Profile[] {
  const all = [...standard.profiles.values()];
  const depth = ({ extends: base }: Profile) => (base === undefined ? 0 : 1);
  return all.sort((a, b) => depth(a) - depth(b));
}

interface Attempt {
  readonly profile: Profile;
  readonly found: readonly { grid: Grid; recognition: Recognition | Unrecognised }[];
  readonly fit: number;
}

function recogniseAs(
  workbook: Workbook,
  standard: Standard,
  profile: Profile,
  kind: DocumentKind,
): Attempt {
  const candidates = candidatesOf(profile, kind, standard);
  const found = workbook.grids.map((grid) => ({
    grid,
    recognition: remembered(recognitions, grid, candidates, () => recognise(grid, candidates)),
  }));
  const fits = found.map(({ recognition }) =>
    "definition" in recognition ? fitOf(recognition) : 0,
  );
  const there = new Set(
    found.flatMap(({ recognition }) =>
      "definition" in recognition ? recognition.definition.id : [],
    ),
  );
  const missing = usesOf(profile, kind).filter(
    ({ sheet, instead = sheet, optional }) => !optional && !there.has(sheet) && !there.has(instead),
  );
  const fit = fits.reduce((sum, one) => sum + one, 0) - missing.length * absence;
  return { profile, found, fit };
}

/** What a table that an authority requires and the workbook lacks takes from the fit: less than a title in its words gives. */
const absence = 0.012;

/**
 * A title in the profile's own words tells it from one that only knows the words as a synonym;
 * of two own titles the longer says more.
 */
function fitOf({ title, definition, score }: Recognition): number {
  const words = titleCore(definition.label.zh);
  const own = title !== null && titleCore(title.text).endsWith(words);
  return score + (own ? 0.05 + 0.0005 * words.length : 0);
}

function readAs(
  workbook: Workbook,
  { profile, found }: Attempt,
  layouts: Standard["forms"],
): Reading {
  const tables: Table[] = [];
  const strangers: { grid: Grid; because: string }[] = [];
  const forms: { grid: Grid; layout: FormLayout }[] = [];
  for (const { grid, recognition } of found) {
    if (!("definition" in recognition)) {
      const [form] = formsOn(grid, layouts);
      if (form) forms.push({ grid, layout: form.layout });
      else strangers.push({ grid, because: recognition.because });
      continue;
    }
    tables.push(remembered(tablesRead, grid, recognition, () => readTable(grid, recognition)));
    if (recognition.below.length > 0) strangers.push({ grid, because: furtherTables(recognition) });
  }
  return {
    workbook,
    profile,
    year: majority(tables.map((table) => table.year)) ?? yearSaid(tables),
    department: saidOf(tables, "department") ?? majority(tables.map((table) => table.department)),
    tables,
    strangers,
    ...(forms.length === 0 ? {} : { forms }),
  };
}

/**
 * What was found of a sheet, for as long as the sheet is kept: after an edit in Excel every sheet
 * but one is what it was.
 */
type Memory<K, V> = WeakMap<Grid, { readonly by: K; readonly found: V }[]>;
const recognitions: Memory<readonly Candidate[], Recognition | Unrecognised> = new WeakMap();
const tablesRead: Memory<Recognition, Table> = new WeakMap();

function remembered<K, V>(memory: Memory<K, V>, grid: Grid, by: K, find: () => V): V {
  const known = memory.get(grid) ?? [];
  const before = known.find((one) => one.by === by);
  if (before) return before.found;
  const found = find();
  memory.set(grid, [...known.slice(-15), { by, found }]);
  return found;
}

function furtherTables({ below }: Recognition): string {
  const titles = below.map(({ definition }) => `《${definition.label.zh}》`).join("");
  return `第${below[0]!.row}行起还有${titles}；一张工作表只读一张表，请分开`;
}

/** A word of the clerk's own sheet of particulars. */
function saidOf(tables: readonly Table[], line: string): string | null {
  const own = tables.filter((table) => table.definition.own);
  for (const one of own.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))) {
    const cell = one.key === line ? one.facts.get("text")?.cell : undefined;
    if (cell?.kind === "text") return cell.text.trim();
  }
  return null;
}

function yearSaid(tables: readonly Table[]): number | null {
  const words = /^(20\d{2})/.exec(saidOf(tables, "year") ?? "");
  return words ? Number(words[1]) : null;
}

/** The value most tables give; the first of equals. */
function majority<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
