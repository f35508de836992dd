import { isNamedBy, ownTextNames } from "../model/own-text-names.ts";
import { type DocumentKind, type Profile, usesOf } from "../model/profile.ts";
import { parseReference } from "../model/relation.ts";
import type { Standard } from "../model/standard.ts";
import type { CarriedOver } from "./carry-over.ts";

/** The workbook that is begun. */
export interface Begun {
  readonly profile: Profile;
  readonly kind: DocumentKind;
  readonly year: number;
}

/** Of what a year hands on, that for which a workbook of this authority and kind has a place. */
export function carriedInto(carried: CarriedOver, standard: Standard, begun: Begun): CarriedOver {
  const { profile, kind, year } = begun;
  const sheets = new Set(usesOf(profile, kind).map(({ sheet }) => sheet));
  const known = standard.profiles.values();
  // What an authority prints in other words it prints in one of its tables all the same.
  const tables = new Set([...known].flatMap((one) => usesOf(one, kind).map(({ sheet }) => sheet)));
  const has = (reference: string, among: ReadonlySet<string>) =>
    among.has(parseReference(reference).sheet!);
  const names = ownTextNames(standard, { profile: profile.id, kind, year });
  return {
    ...carried,
    figures: carried.figures.filter(
      ({ reference, from }) => has(reference, sheets) && has(from, tables),
    ),
    lines: carried.lines.filter(({ sheet }) => sheets.has(sheet)),
    // Where nobody has said yet how such a text is worded, every text may have its place.
    texts: carried.texts.filter(
      (text) => names.length === 0 || names.some((name) => isNamedBy(name, text)),
    ),
  };
}
