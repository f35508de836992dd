import type { ShownSection } from "../../../live/disclosure/disclosure-look.ts";
import type { OwnText } from "../../../model/narrative-section.ts";

/** What the lines of a section are, for the drafts written for them. */
export interface Keys {
  /** Of every line of the text, in order. */
  readonly blocks: readonly string[];
  /** Of every text that is asked for; null where a figure is. */
  readonly asked: readonly (string | null)[];
}

/**
 * Names every line of a section by what it is: a paragraph made from cells by the name its other
 * words are kept under, a paragraph of the clerk by its words. Lines that come or go above it
 * change nothing about that; only lines told apart by nothing else are counted.
 */
export function keysOf({ id, blocks, asked }: ShownSection): Keys {
  const seen = new Map<string, number>();
  const counted = (name: string): string => {
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return [id, name, ...(nth === 0 ? [] : [nth])].join("|");
  };
  return {
    blocks: blocks.map(({ wording, runs }) =>
      counted(
        wording?.by === "cells" ? nameOf(wording.kept) : runs.map(({ text }) => text).join(""),
      ),
    ),
    asked: asked.map(({ text }) => (text === null ? null : counted(`?${nameOf(text)}`))),
  };
}

const nameOf = ({ section, paragraph }: OwnText): string => `${section}/${paragraph}`;
