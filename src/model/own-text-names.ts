import { placedSections } from "./define-frame.ts";
import { normalised } from "./label.ts";
import type { NarrativePiece, NarrativeSection, OwnText } from "./narrative-section.ts";
import type { DocumentKind } from "./profile.ts";
import type { Standard } from "./standard.ts";

/** Whose disclosure of which document a text is written for. */
export interface TextsOf {
  readonly profile: string;
  readonly kind: DocumentKind;
  readonly year: number;
}

/** Names under which a disclosure looks for the clerk's own texts, in its order. */
export function ownTextNames(standard: Standard, of: TextsOf): OwnText[] {
  const all = sectionsOf(standard, of).flatMap(namesIn);
  const named = new Map(all.map((one) => [`${one.section}|${one.paragraph}`, one]));
  return [...named.values()];
}

/** Whether a disclosure, or a text on performance, prints what stands under these names. */
export function isOwnTextUsed(standard: Standard, of: TextsOf, text: OwnText): boolean {
  const [section, paragraph] = [normalised(text.section), normalised(text.paragraph)];
  const isInstead = reworded.test(paragraph);
  if (ownTextNames(standard, of).some((one) => isNamedBy(one, text))) return true;
  if (isInstead) {
    return sectionsOf(standard, of).some(({ label }) => section.startsWith(normalised(label.zh)));
  }
  return [...standard.targetTexts.values()]
    .filter(({ profile }) => profile === of.profile)
    .flatMap(({ parts }) => parts.flatMap((part) => ("own" in part ? part.own : [])))
    .some((name) => normalised(name) === (paragraph === "" ? section : paragraph));
}

/** Other words of the clerk for a paragraph made from cells: 改写第2段. */
const reworded = /^改写第\d+段/;
const code = /^\d{3,7}$/;

/** Whether a text goes under a name: a section is known by how its name begins, a text of each line by the line's code. */
export function isNamedBy(name: OwnText, { section, paragraph }: OwnText): boolean {
  if (!normalised(section).startsWith(normalised(name.section))) return false;
  if (isOfEachLine(name)) return code.test(normalised(paragraph));
  return normalised(name.paragraph) === normalised(paragraph);
}

/** A text of every line of a table, known by the line's code. */
export const isOfEachLine = ({ paragraph }: OwnText): boolean => paragraph === "{code}";

function sectionsOf(standard: Standard, { profile, kind, year }: TextsOf): NarrativeSection[] {
  const frame = [...standard.frames.values()]
    .filter((one) => one.profile === profile && one.of === kind && one.since <= year)
    .at(-1);
  return (frame?.parts ?? [])
    .flatMap((part) => ("sections" in part ? placedSections(part.sections) : []))
    .map(({ id }) => standard.narratives.get(id)!)
    .filter(({ since, until }) => since <= year && (until ?? year) >= year);
}

function namesIn({ parts }: NarrativeSection): OwnText[] {
  return parts.flatMap((part) => {
    if ("own" in part) return [part.own];
    return "say" in part ? part.say.flatMap(reasonsIn) : [];
  });
}

function reasonsIn(piece: NarrativePiece): OwnText[] {
  if (typeof piece === "string" || "list" in piece || "share" in piece) return [];
  if ("compare" in piece) return piece.compare.reason ? [piece.compare.reason] : [];
  return [...piece.say, ...(piece.otherwise ?? [])].flatMap(reasonsIn);
}
