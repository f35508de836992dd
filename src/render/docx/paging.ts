import type { ComposedDocument } from "../../model/composed.ts";
import { evenBreaks, placedPieces } from "./even-breaks.ts";
import { type Lettering, asNamed } from "./pieces.ts";
import { setOn } from "./set-on.ts";
import { lowLine } from "./spacing.ts";
import { pagedBlocks } from "./sections.ts";

/** On which pages a document's blocks stand. */
export interface Paging {
  /** How many pages there are, cover and contents among them. */
  readonly pages: number;
  /** How many of them come before the page numbered 1. */
  readonly unnumbered: number;
  /** The page each block begins on, from 1; blocks that are left out have none. */
  readonly begins: ReadonlyMap<number, number>;
  /** Blocks that begin a page by themselves, without a page break before them. */
  readonly breaks: ReadonlySet<number>;
}

/** Sets a document on its pages as programs for texts do, by the heights that the file itself says. */
export function pagingOf(document: ComposedDocument, lettering: Lettering = asNamed): Paging {
  const begins = new Map<number, number>();
  let [pages, unnumbered] = [0, -1];
  const parts = pagedBlocks(document.blocks).filter(({ blocks }) => blocks.length > 0);
  const breaks = new Set<number>();
  for (const part of parts) {
    const { kind, page } = part;
    if (kind === "text" && unnumbered < 0) unnumbered = pages;
    const even = evenBreaks(part, document);
    for (const index of even) breaks.add(index);
    const placed = placedPieces(part, document, lettering, even).flatMap(({ pieces, index }) =>
      pieces.map((piece) => ({ piece, index })),
    );
    const end = kind === "contents" ? [{ height: lowLine }] : [];
    const on = setOn([...placed.map(({ piece }) => piece), ...end], page.depth);
    placed.forEach(({ index }, nth) => {
      if (!begins.has(index)) begins.set(index, pages + on[nth]!);
    });
    pages += on.at(-1)!;
  }
  return { pages: Math.max(1, pages), unnumbered: Math.max(0, unnumbered), begins, breaks };
}
