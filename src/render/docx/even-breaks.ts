import type { ComposedDocument } from "../../model/composed.ts";
import { type Lettering, type Piece, asNamed, asParted, piecesOf } from "./pieces.ts";
import type { PagedBlocks, PlacedBlock } from "./sections.ts";
import { setOn } from "./set-on.ts";

/** A block with the pieces it is set in. */
export interface PlacedPieces extends PlacedBlock {
  readonly pieces: readonly Piece[];
}

/** The pieces of a part's blocks; those of `breaks` begin a page. */
export function placedPieces(
  { page, blocks }: PagedBlocks,
  document: ComposedDocument,
  lettering: Lettering,
  breaks: ReadonlySet<number>,
): PlacedPieces[] {
  return blocks.map(({ block, index }) => {
    const pieces = piecesOf(block, { document, lettering, room: page.room });
    const [first, ...rest] = pieces;
    const begins =
      first && breaks.has(index) ? [{ ...first, begins: true as const }, ...rest] : pieces;
    return { block, index, pieces: begins };
  });
}

/**
 * Blocks that must begin a page so that every program has as many pages: some put room between
 * figures and Chinese letters though the file says none, and where that would carry the last words
 * over to a page of their own, they begin one in all of them.
 */
export function evenBreaks(part: PagedBlocks, document: ComposedDocument): ReadonlySet<number> {
  const breaks = new Set<number>();
  if (part.kind !== "text") return breaks;
  const none = new Set<number>();
  const [named, parted] = [asNamed, asParted].map((one) =>
    stretchesOf(placedPieces(part, document, one, none)),
  );
  named!.forEach((stretch, nth) => {
    const other = parted![nth]!;
    const pages = (blocks: readonly PlacedPieces[], at = -1): number =>
      setOn(piecesWith(blocks, at), part.page.depth).at(-1)!;
    if (pages(stretch) === pages(other)) return;
    const at = lastBlocks(stretch).find((one) => pages(stretch, one) === pages(other, one));
    if (at !== undefined) breaks.add(stretch[at]!.index);
  });
  return breaks;
}

/** So many blocks from the end are tried. */
const most = 12;

/** Places in a stretch, from the end, at which a page may begin. */
const lastBlocks = (stretch: readonly PlacedPieces[]): number[] =>
  stretch
    .map((_, nth) => nth)
    .slice(-most)
    .reverse()
    .filter((nth) => nth > 1 && canBegin(stretch[nth]!, stretch[nth - 1]!));

/** Words may begin a page, but not behind what stays with them. */
const canBegin = ({ block }: PlacedPieces, before: PlacedPieces): boolean =>
  (block.kind === "paragraph" || block.kind === "heading") && before.pieces.at(-1)?.keep !== true;

const piecesWith = (blocks: readonly PlacedPieces[], at: number): Piece[] =>
  blocks.flatMap(({ pieces }, nth) =>
    nth === at ? [{ ...pieces[0]!, begins: true as const }, ...pieces.slice(1)] : pieces,
  );

/** Blocks from one page break to the next: each begins a page wherever the one before it ends. */
function stretchesOf(blocks: readonly PlacedPieces[]): PlacedPieces[][] {
  const stretches: PlacedPieces[][] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (last && block.block.kind !== "page-break") last.push(block);
    else stretches.push([block]);
  }
  return stretches;
}
