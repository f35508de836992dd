import type { NarrativePart, NarrativePieces, OwnText } from "../model/narrative-section.ts";
import { normalised } from "../model/label.ts";
import { type DocumentKind, type Profile, usesOf } from "../model/profile.ts";
import { parseReference } from "../model/relation.ts";
import type { Standard } from "../model/standard.ts";
import type { CarriedOver } from "./carry-over.ts";
import { sectionsOf } from "./composing/sections-for.ts";

/** The workbook that is begun. */
export interface Begun {
  readonly profile: Profile;
  readonly kind: DocumentKind;
  readonly year: number;
}

/** Of what a year hands on, that for which a workbook of this authority and kind has a place. */
export function carriedInto(carried: CarriedOver, standard: Standard, begun: Begun): CarriedOver {
  const { profile, kind } = begun;
  const sheets = new Set(usesOf(profile, kind).map(({ sheet }) => sheet));
  const known = standard.profiles.values();
  // What an authority prints in other words it prints in one of its tables all the same.
  const tables = new Set([...known].flatMap((one) => usesOf(one, kind).map(({ sheet }) => sheet)));
  const has = (reference: string, among: ReadonlySet<string>) =>
    among.has(parseReference(reference).sheet!);
  const places = textPlaces(standard, begun);
  return {
    ...carried,
    figures: carried.figures.filter(
      ({ reference, from }) => has(reference, sheets) && has(from, tables),
    ),
    lines: carried.lines.filter(({ sheet }) => sheets.has(sheet)),
    texts: carried.texts.filter((text) => places?.some((place) => isAt(text, place)) ?? true),
  };
}

/** Where the text of such a document has words of the clerk; null where nobody has said how it is worded. */
function textPlaces(standard: Standard, { profile, kind, year }: Begun): OwnText[] | null {
  const frame = [...standard.frames.values()].findLast(
    (one) => one.profile === profile.id && one.of === kind && one.since <= year,
  );
  if (!frame) return null;
  const parts = frame.parts.flatMap((part) =>
    "sections" in part ? sectionsOf(part.sections, standard, year) : [],
  );
  return parts.flatMap(({ section }) => section.parts.flatMap(ownIn));
}

/** By how the section's name begins, and the paragraph's; `{code}` is any subject's. */
const isAt = ({ section, paragraph }: OwnText, place: OwnText): boolean =>
  normalised(section).startsWith(normalised(place.section)) &&
  (place.paragraph === "{code}"
    ? /^\d{3,7}$/.test(paragraph)
    : normalised(paragraph) === normalised(place.paragraph));

function ownIn(part: NarrativePart): OwnText[] {
  if ("own" in part) return [part.own];
  return "say" in part ? reasonsIn(part.say) : [];
}

const reasonsIn = (pieces: NarrativePieces): OwnText[] =>
  pieces.flatMap((piece): OwnText[] => {
    if (typeof piece === "string") return [];
    if ("compare" in piece) return piece.compare.reason ? [piece.compare.reason] : [];
    return "when" in piece ? [...reasonsIn(piece.say), ...reasonsIn(piece.otherwise ?? [])] : [];
  });
