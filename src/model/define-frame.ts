import { givenWords, slotsIn } from "./define-narrative.ts";
import { DefinitionError } from "./define.ts";
import type { Label } from "./label.ts";
import type { DocumentKind } from "./profile.ts";

/**
 * What a disclosure of an authority is made of, from its cover on: which parts it has, under which
 * headings, and whether its tables stand before its text or behind it.
 */
export interface DisclosureFrame {
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly profile: string;
  readonly of: DocumentKind;
  /** Name of the whole; `{department}`, `{year}` and `{last-year}` as in sentences, here and below. */
  readonly title: string;
  /** Lines of the cover. */
  readonly cover: readonly string[];
  /** What stands above the contents. */
  readonly contents: string;
  readonly parts: readonly FramePart[];
}

export type FramePart =
  /** Begins a page, as a part of an official document does. */
  | { readonly heading: string }
  /** Every table that no section shows in its own place, each beginning a page. */
  | { readonly tables: "not-in-text" }
  /** Sections by their ids, numbered from 一. */
  | { readonly sections: readonly FrameSection[] };

/** A section, or several under a heading of their own, each then one level lower. */
export type FrameSection =
  string | { readonly heading: string; readonly sections: readonly string[] };

/** A section as a frame places it. */
export interface PlacedSection {
  readonly id: string;
  /** A heading above it that is none of its own; for the first under it. */
  readonly under: string | null;
  /** How many levels lower than by itself. */
  readonly lower: 0 | 1;
  /** Whether numbering begins anew. */
  readonly first: boolean;
}

/** The sections of a part of a frame, in order. */
export function placedSections(sections: readonly FrameSection[]): PlacedSection[] {
  return sections.flatMap((one, at): PlacedSection[] =>
    typeof one === "string"
      ? [{ id: one, under: null, lower: 0, first: at === 0 }]
      : one.sections.map((id, nth) => ({
          ...{ id, under: nth === 0 ? one.heading : null, lower: 1 },
          first: at === 0 && nth === 0,
        })),
  );
}

/** Declares a frame. @throws DefinitionError on a slot that nobody fills, or where tables or text are left out */
export function defineFrame(frame: DisclosureFrame): DisclosureFrame {
  const { id, title, cover, parts } = frame;
  const words = [
    title,
    ...cover,
    ...parts.flatMap((part) => ("heading" in part ? part.heading : [])),
  ];
  const known: readonly string[] = givenWords;
  const unknown = words.flatMap(slotsIn).find((slot) => !known.includes(slot));
  if (unknown !== undefined)
    throw new DefinitionError(`defineFrame ${id}: "{${unknown}}" is no word`);
  for (const what of ["tables", "sections"] as const) {
    if (!parts.some((part) => what in part)) {
      throw new DefinitionError(`defineFrame ${id}: has no ${what}`);
    }
  }
  return frame;
}
