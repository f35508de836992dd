import { type Label, normalised } from "./label.ts";

/**
 * How far an entry can be trusted: `knowledge` from knowledge of the field alone, `seen` also
 * read in a published source, `unsure` possibly wrong in wording or year.
 */
export type Trust = "knowledge" | "seen" | "unsure";

/** One name of one code, with the fiscal years in which it held (both included). */
export interface CatalogueEntry {
  readonly code: string;
  readonly name: string;
  /** 1 for the broadest level (类), 2 for the next (款) … */
  readonly level: number;
  /** First fiscal year of this name; null where no earlier name is known. */
  readonly since: number | null;
  /** Last fiscal year of this name; null while it holds. */
  readonly until: number | null;
  readonly source: Trust;
}

/** What a catalogue says about itself besides its entries. */
export interface CatalogueHead {
  readonly id: string;
  readonly label: Label;
  /** The publication it follows, and how it was compiled. */
  readonly basis: string;
  /** Code length at each level, broadest first. */
  readonly levels: readonly number[];
  /** True where every code is filled with zeros to the length of the last level. */
  readonly padded?: boolean;
}

/** A dated classification: codes, their names, and the years of each name. */
export interface Catalogue extends CatalogueHead {
  readonly entries: readonly CatalogueEntry[];
}

/**
 * What a printed pair of code and name is worth in a year. An unknown code is a hint, never
 * an error: provinces add codes, and no catalogue here is complete.
 */
export type NameJudgement =
  | { readonly kind: "standard" }
  | {
      readonly kind: "of-other-year";
      readonly since: number | null;
      readonly until: number | null;
      /** The name of the year asked for; null when the code was not in use then. */
      readonly standard: string | null;
    }
  | {
      readonly kind: "different";
      /** The name of the year, or of the year nearest to it. */
      readonly standard: string;
      /** The code that carries the printed name, where there is one. */
      readonly nearest?: string;
    }
  | { readonly kind: "unknown-code"; readonly nearestParent?: string };

/** A catalogue ready to be asked; its index is built by the first question. */
export interface OpenCatalogue {
  readonly catalogue: Catalogue;
  /** Standard name of a code in a fiscal year; null when the code is unknown or out of use. */
  nameIn(year: number, code: string): string | null;
  /** Every name a code has had, oldest first; empty for an unknown code. */
  namesOf(code: string): readonly CatalogueEntry[];
  /** The nearest broader code that the catalogue knows, whether or not it knows `code`. */
  parentOf(code: string): string | null;
  /** Every code that has carried a name; compared as `normalised`. */
  codesNamed(name: string): readonly string[];
  /** Weighs a printed name against the names of its code; compared as `normalised`. */
  judgeName(code: string, name: string, year: number): NameJudgement;
}

/** Opens a catalogue for questions. */
export function openCatalogue(catalogue: Catalogue): OpenCatalogue {
  let built: Index | undefined;
  const index = () => (built ??= indexOf(catalogue.entries));
  const namesOf = (code: string) => index().byCode.get(normalised(code)) ?? [];
  const nameIn = (year: number, code: string) => currentName(namesOf(code), year);
  const parentOf = (code: string) =>
    broaderCodes(catalogue, normalised(code)).find((broader) => index().byCode.has(broader)) ??
    null;
  const codesNamed = (name: string) =>
    (index().byName.get(normalised(name)) ?? []).map((entry) => entry.code);
  const judgeName = (code: string, name: string, year: number): NameJudgement => {
    const names = namesOf(code);
    if (names.length > 0) return judge(index(), names, normalised(name), year);
    const parent = parentOf(code);
    return { kind: "unknown-code", ...(parent !== null && { nearestParent: parent }) };
  };
  return { catalogue, nameIn, namesOf, parentOf, codesNamed, judgeName };
}

interface Index {
  readonly byCode: ReadonlyMap<string, readonly CatalogueEntry[]>;
  /** By normalised name. */
  readonly byName: ReadonlyMap<string, readonly CatalogueEntry[]>;
}

function indexOf(entries: readonly CatalogueEntry[]): Index {
  const byCode = grouped(entries, (entry) => entry.code);
  for (const names of byCode.values()) if (names.length > 1) names.sort(byAge);
  return { byCode, byName: grouped(entries, (entry) => normalised(entry.name)) };
}

function grouped(entries: readonly CatalogueEntry[], keyOf: (entry: CatalogueEntry) => string) {
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** Oldest first; a name without a first year is older than any other, one without a last newer. */
function byAge(a: CatalogueEntry, b: CatalogueEntry): number {
  const since = (a.since ?? 0) - (b.since ?? 0);
  return since !== 0 ? since : (a.until ?? 9999) - (b.until ?? 9999);
}

function judge(
  index: Index,
  names: readonly CatalogueEntry[],
  printed: string,
  year: number,
): NameJudgement {
  const same = names.filter((entry) => normalised(entry.name) === printed);
  const match = nearestInTime(same, year);
  if (match) {
    if (yearsAway(match, year) === 0) return { kind: "standard" };
    const { since, until } = match;
    return { kind: "of-other-year", since, until, standard: currentName(names, year) };
  }
  const standard = nearestInTime(names, year)!;
  const nearest = carrierOf(index, printed, standard, year);
  return { kind: "different", standard: standard.name, ...(nearest && { nearest }) };
}

function currentName(names: readonly CatalogueEntry[], year: number): string | null {
  const entry = nearestInTime(names, year);
  return entry && yearsAway(entry, year) === 0 ? entry.name : null;
}

/** The entry in force that year, else the one nearest to it; the youngest wins a tie. */
function nearestInTime(names: readonly CatalogueEntry[], year: number): CatalogueEntry | undefined {
  let best: CatalogueEntry | undefined;
  for (const entry of names) {
    if (!best || yearsAway(entry, year) <= yearsAway(best, year)) best = entry;
  }
  return best;
}

function yearsAway({ since, until }: CatalogueEntry, year: number): number {
  if (since !== null && year < since) return since - year;
  return until !== null && year > until ? year - until : 0;
}

/** The code whose name this is: of that year, of the same level, near the code, in that order. */
function carrierOf(
  index: Index,
  name: string,
  self: CatalogueEntry,
  year: number,
): string | undefined {
  const rank = (entry: CatalogueEntry) =>
    (yearsAway(entry, year) === 0 ? 200 : 0) +
    (entry.level === self.level ? 100 : 0) +
    sharedHead(entry.code, self.code);
  let best: CatalogueEntry | undefined;
  for (const entry of index.byName.get(name) ?? []) {
    if (!best || rank(entry) > rank(best)) best = entry;
  }
  return best?.code;
}

function sharedHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Broader codes a code can stand under, nearest first. */
function broaderCodes({ levels, padded }: CatalogueHead, code: string): string[] {
  const lengths = levels.filter((length) => length < code.length).reverse();
  if (!padded) return lengths.map((length) => code.slice(0, length));
  const filled = lengths.map((length) => code.slice(0, length).padEnd(code.length, "0"));
  return [...new Set(filled)].filter((broader) => broader !== code);
}
