import type { TextDocument } from "../../model/document.ts";
import type { Profile } from "../../model/profile.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import { frameFor, sectionsOf } from "../composing/sections-for.ts";
import { read } from "../read.ts";
import { bareHeading } from "./find-sections.ts";

/**
 * The tables of a document as the authority prints them whose headings its text has: tables alone
 * do not always tell authorities apart.
 * @param reading the tables as the authority prints them that they fit best
 */
export function asHeaded(
  reading: Reading,
  document: TextDocument,
  standard: Standard,
  year: number,
): Reading {
  const said = new Set(
    document.passages.flatMap(({ kind, flow }) => (kind === "heading" ? [bareHeading(flow)] : [])),
  );
  const fits = (profile: Profile): number =>
    headingsOf({ ...reading, profile }, standard, year).filter((name) => said.has(name)).length;
  let best = { profile: reading.profile, fit: fits(reading.profile) };
  for (const profile of standard.profiles.values()) {
    const fit = fits(profile);
    if (fit > best.fit) best = { profile, fit };
  }
  if (best.profile === reading.profile) return reading;
  const other = read(document.workbook, standard, best.profile);
  return other.tables.length < reading.tables.length ? reading : other;
}

/** Names of the headings an authority's disclosure has. */
function headingsOf(reading: Reading, standard: Standard, year: number): string[] {
  const parts = frameFor(standard, reading, year)?.parts ?? [];
  const sections = parts.flatMap((part) =>
    "sections" in part ? sectionsOf(part.sections, standard, year) : [],
  );
  const names = sections.flatMap(({ section, under }) => [
    ...(under === null ? [] : [under]),
    ...section.parts.flatMap((part) => ("heading" in part ? [part.heading] : [])),
  ]);
  return [...new Set(names.map(bareHeading))];
}
