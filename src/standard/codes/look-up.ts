import type { CatalogueEntry, OpenCatalogue } from "../../model/catalogue.ts";
import { didYouMean } from "../../model/label.ts";
import { catalogues } from "./index.ts";

/** What one catalogue knows of a code. */
export interface CodeFound {
  readonly catalogue: OpenCatalogue;
  /** Names in the year asked for, or all of them; the newest last, never empty. */
  readonly entries: readonly CatalogueEntry[];
}

const all: readonly OpenCatalogue[] = Object.values<OpenCatalogue>(catalogues);

/**
 * Every catalogue that knows a code in a year (or ever), the likeliest first: functional
 * classification, departmental and governmental economic classification, income, procurement.
 */
export function codesFound(code: string, year: number | undefined): readonly CodeFound[] {
  return all.flatMap((catalogue) => {
    const entries = catalogue.namesOf(code).filter((entry) => holdsIn(entry, year));
    return entries.length > 0 ? [{ catalogue, entries }] : [];
  });
}

/** Whether a name held in a year; without a year every name counts. */
export function holdsIn({ since, until }: CatalogueEntry, year: number | undefined): boolean {
  return year === undefined || ((since ?? year) <= year && year <= (until ?? year));
}

/** Where to look instead: the same code in other years, its parent, and the code or name most like it. */
export function nearestTo(code: string, year: number | undefined): readonly CatalogueEntry[] {
  return nearest(code, year, (catalogue) => catalogue.catalogue.entries);
}

/** The same, but only among relatives of the code: quick enough for a column of thousands. */
export function relativesOf(code: string, year: number | undefined): readonly CatalogueEntry[] {
  return nearest(code, year, (catalogue, parent) =>
    parent === null ? [] : catalogue.catalogue.entries.filter((one) => one.code.startsWith(parent)),
  );
}

function nearest(
  code: string,
  year: number | undefined,
  among: (catalogue: OpenCatalogue, parent: string | null) => readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const knowing = all.filter((catalogue) => catalogue.namesOf(code).length > 0);
  const found = new Map<string, CatalogueEntry>();
  const add = (entry: CatalogueEntry) => found.set(`${entry.code} ${entry.name}`, entry);
  for (const open of knowing.length > 0 ? knowing : all) {
    open.namesOf(code).forEach(add);
    if (knowing.length > 0) continue;
    const parent = open.parentOf(code);
    if (parent !== null) open.namesOf(parent).slice(-1).forEach(add);
    const entries = among(open, parent).filter((entry) => holdsIn(entry, year));
    const alike = didYouMean(
      code,
      /\d/.test(code) ? entries.map((entry) => entry.code) : entries.map((entry) => entry.name),
    );
    entries.filter((entry) => entry.code === alike || entry.name === alike).forEach(add);
  }
  return [...found.values()];
}

/** The fiscal years of a name, in words. */
export function yearsText({ since, until }: Pick<CatalogueEntry, "since" | "until">): string {
  if (since === null && until === null) return "各年度";
  if (since === null) return `到 ${until} 年`;
  return until === null ? `${since} 年起` : `${since}—${until} 年`;
}
