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
  | { readonly heading: string }
  /** Every table that no section shows in its own place, each beginning a page. */
  | { readonly tables: "not-in-text" }
  /** Sections by their order, the first and the last of them. */
  | { readonly sections: readonly [first: number, last: number] };

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
