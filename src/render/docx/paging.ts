import type { ComposedDocument } from "../../model/composed.ts";
import { type Lettering, type Piece, asNamed, piecesOf } from "./pieces.ts";
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
}

/** Sets a document on its pages as programs for texts do, by the heights that the file itself says. */
export function pagingOf(document: ComposedDocument, lettering: Lettering = asNamed): Paging {
  const begins = new Map<number, number>();
  let [pages, unnumbered] = [0, -1];
  const parts = pagedBlocks(document.blocks).filter(({ blocks }) => blocks.length > 0);
  for (const { kind, page, blocks } of parts) {
    if (kind === "text" && unnumbered < 0) unnumbered = pages;
    const placed = blocks.flatMap(({ block, index }) =>
      piecesOf(block, { document, lettering, room: page.room }).map((piece) => ({ piece, index })),
    );
    const end = kind === "contents" ? [{ height: lowLine }] : [];
    const on = setOn([...placed.map(({ piece }) => piece), ...end], page.depth);
    placed.forEach(({ index }, nth) => {
      if (!begins.has(index)) begins.set(index, pages + on[nth]!);
    });
    pages += on.at(-1)!;
  }
  return { pages: Math.max(1, pages), unnumbered: Math.max(0, unnumbered), begins };
}

/** The page of each piece, from 1. */
function setOn(pieces: readonly Piece[], depth: number): number[] {
  const on: number[] = [];
  let [page, used] = [1, 0];
  for (let at = 0; at < pieces.length;) {
    let end = at;
    while (pieces[end]!.keep && end + 1 < pieces.length) end += 1;
    const group = pieces.slice(at, end + 1);
    const begins = group[0]!.begins === true && used > 0;
    if (begins || (used > 0 && used + heightOf(group) > depth)) {
      page += 1;
      used = group[0]!.heads ?? 0;
    }
    for (const { height, after = 0 } of group) {
      if (used + height > depth && used > 0) [page, used] = [page + 1, 0];
      used += height + after;
      on.push(page);
    }
    at = end + 1;
  }
  return on;
}

/** Of pieces that stay together, without the room behind the last. */
function heightOf(group: readonly Piece[]): number {
  const whole = group.reduce((sum, { height, after = 0 }) => sum + height + after, 0);
  return whole - (group.at(-1)!.after ?? 0);
}
