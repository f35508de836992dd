import type { Catalogue, CatalogueEntry, CatalogueHead, Trust } from "./catalogue.ts";

/**
 * A catalogue written as lines `code name [years] [trust]`, e.g. `2080501 行政单位离退休 2020-`
 * or `20139 社会工作事务 2024- seen`. The lines are read when the entries are first asked for.
 * @throws RangeError (then) naming the line that is no entry.
 */
export function defineCatalogue(head: CatalogueHead, lines: string): Catalogue {
  let entries: readonly CatalogueEntry[] | undefined;
  return {
    ...head,
    get entries() {
      return (entries ??= readEntries(head, lines));
    },
  };
}

const line = /^(\S+) (\S+)(?: (\d{4})?-(\d{4})?)?(?: (seen|unsure))?$/;

function readEntries(head: CatalogueHead, lines: string): CatalogueEntry[] {
  return lines
    .trim()
    .split("\n")
    .map((text) => {
      const [, code, name, since, until, trust] = line.exec(text) ?? [];
      const level = code === undefined ? 0 : levelOf(head, code);
      if (!code || !name || level === 0) throw new RangeError(`${head.id}: not an entry: ${text}`);
      const source = (trust as Trust | undefined) ?? "knowledge";
      return { code, name, level, since: yearOf(since), until: yearOf(until), source };
    });
}

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** 0 when the code has the length of no level. */
function levelOf({ levels, padded }: CatalogueHead, code: string): number {
  if (!padded) return levels.indexOf(code.length) + 1;
  if (code.length !== levels.at(-1)) return 0;
  return levels.findIndex((length) => /^0*$/.test(code.slice(length))) + 1;
}
