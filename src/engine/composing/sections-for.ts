import {
  type DisclosureFrame,
  type FrameSection,
  placedSections,
} from "../../model/define-frame.ts";
import type { PlacedSection } from "../../model/define-frame.ts";
import type { NarrativeSection } from "../../model/narrative-section.ts";
import { type Reading, documentKindOf } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";

/** A section where its frame places it. */
export interface SectionInPlace extends Omit<PlacedSection, "id"> {
  readonly section: NarrativeSection;
}

/** What the authority's disclosure of a workbook's kind is made of; null where nobody has said yet. */
export function frameFor(
  { frames }: Standard,
  reading: Reading,
  year: number,
): DisclosureFrame | null {
  const kind = documentKindOf(reading);
  const own = [...frames.values()].filter(
    ({ profile, of, since }) => profile === reading.profile.id && of === kind && since <= year,
  );
  return own.at(-1) ?? null;
}

/** The sections of a part of a frame that hold in a year, in order. */
export function sectionsOf(
  sections: readonly FrameSection[],
  { narratives }: Standard,
  year: number,
): SectionInPlace[] {
  const holds = (id: string): boolean => {
    const { since, until } = narratives.get(id)!;
    return since <= year && (until ?? year) >= year;
  };
  const held = sections.flatMap((one): FrameSection[] => {
    if (typeof one === "string") return holds(one) ? [one] : [];
    return [{ ...one, sections: one.sections.filter(holds) }];
  });
  return placedSections(held).map(({ id, ...place }) => ({
    ...place,
    section: narratives.get(id)!,
  }));
}

/** The sections that hold for a workbook's authority, kind and year, in order. */
export function sectionsFor(standard: Standard, reading: Reading, year: number): SectionInPlace[] {
  const parts = frameFor(standard, reading, year)?.parts ?? [];
  return parts.flatMap((part) =>
    "sections" in part ? sectionsOf(part.sections, standard, year) : [],
  );
}
