import type { ComposedBlock } from "../../model/composed.ts";
import { type PageMeasures, portrait, turned } from "./page.ts";

/** Blocks that share a kind of page. */
export interface PagedBlocks {
  readonly kind: "cover" | "contents" | "text";
  readonly page: PageMeasures;
  readonly blocks: readonly PlacedBlock[];
}

export interface PlacedBlock {
  readonly block: ComposedBlock;
  /** Index into the document's blocks. */
  readonly index: number;
}

/**
 * The blocks by kind of page: cover and contents by themselves, forms that need it on turned pages.
 * A page break where the kind of page changes anyway is left out.
 */
export function pagedBlocks(blocks: readonly ComposedBlock[]): PagedBlocks[] {
  const parts: { kind: PagedBlocks["kind"]; page: PageMeasures; blocks: PlacedBlock[] }[] = [];
  blocks.forEach((block, index) => {
    const last = parts.at(-1);
    // A break belongs to the page it ends.
    const kind = block.kind === "page-break" ? (last?.kind ?? "text") : kindOf(block);
    const page = block.kind === "page-break" ? (last?.page ?? portrait) : pageOf(block);
    if (last?.kind === kind && last.page === page) last.blocks.push({ block, index });
    else parts.push({ kind, page, blocks: [{ block, index }] });
  });
  return parts.map((part) => ({ ...part, blocks: withoutOuterBreaks(part.blocks) }));
}

function kindOf({ kind }: ComposedBlock): PagedBlocks["kind"] {
  return kind === "cover" || kind === "contents" ? kind : "text";
}

const pageOf = (block: ComposedBlock): PageMeasures =>
  block.kind === "form" && block.landscape === true ? turned : portrait;

function withoutOuterBreaks(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const isBreak = ({ block }: PlacedBlock) => block.kind === "page-break";
  const first = blocks.findIndex((one) => !isBreak(one));
  const last = blocks.findLastIndex((one) => !isBreak(one));
  return first < 0 ? [] : blocks.slice(first, last + 1);
}
