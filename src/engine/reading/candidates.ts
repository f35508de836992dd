import { type Profile, sheetAsUsed } from "../../model/profile.ts";
import type { SheetDefinition } from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import { type HeaderWords, headerWords } from "./header-band.ts";
import { bare, titleCore, withoutOrdinal } from "./words.ts";

/** A table of the profile with what recognition needs of it. */
export interface Candidate {
  readonly definition: SheetDefinition;
  readonly words: HeaderWords;
  readonly titles: readonly string[];
  readonly items: ReadonlySet<string>;
}

const openings = new WeakMap<Standard, Map<string, readonly Candidate[]>>();

/** The tables a profile knows, ready to be looked for. */
export function candidatesOf(profile: Profile, standard: Standard): readonly Candidate[] {
  let known = openings.get(standard);
  if (!known) openings.set(standard, (known = new Map()));
  const ready = known.get(profile.id);
  if (ready) return ready;
  const candidates = profile.sheets.map((use) =>
    candidateOf(sheetAsUsed(standard.sheets.get(use.sheet)!, use)),
  );
  known.set(profile.id, candidates);
  return candidates;
}

function candidateOf(definition: SheetDefinition): Candidate {
  const titles = [definition.label.zh, ...(definition.titles ?? [])].map(titleCore);
  const items = new Set<string>();
  for (const block of definition.blocks) {
    if (block.rows.kind !== "items") continue;
    for (const item of block.rows.items) items.add(withoutOrdinal(bare(item.label.zh)));
  }
  return { definition, words: headerWords(definition), titles: [...new Set(titles)], items };
}
