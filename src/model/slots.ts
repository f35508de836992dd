import type { FormSlot } from "./form-layout.ts";

/** A text of a form's layout, in pieces: the form's own words, and the fields between them. */
export type SlotPiece =
  { readonly words: string } | { readonly slot: FormSlot; readonly format: string };

const slotPattern = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** The pieces of a layout's text; `{field:format}` is a field. */
export function slotPieces(text: string): readonly SlotPiece[] {
  const known = remembered.get(text);
  if (known) return known;
  const pieces: SlotPiece[] = [];
  let end = 0;
  for (const found of text.matchAll(slotPattern)) {
    if (found.index > end) pieces.push({ words: text.slice(end, found.index) });
    pieces.push({ slot: found[1] as FormSlot, format: found[2] ?? "" });
    end = found.index + found[0].length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  remembered.set(text, pieces);
  return pieces;
}

/** Layouts are few and their texts fixed. */
const remembered = new Map<string, readonly SlotPiece[]>();
