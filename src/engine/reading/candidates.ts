import { type DocumentKind, type Profile, sheetAsUsed, usesOf } from "../../model/profile.ts";
import type { SheetUse } from "../../model/profile.ts";
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

interface Opening {
  /** By profile and kind of document. */
  readonly sets: Map<string, readonly Candidate[]>;
  /** A table that two profiles print alike is one candidate. */
  readonly byForm: Map<string, Candidate>;
}

const openings = new WeakMap<Standard, Opening>();

/** The tables a profile knows in a kind of document, ready to be looked for. */
export function candidatesOf(
  profile: Profile,
  kind: DocumentKind,
  standard: Standard,
): readonly Candidate[] {
  let opening = openings.get(standard);
  if (!opening) openings.set(standard, (opening = { sets: new Map(), byForm: new Map() }));
  const { sets, byForm } = opening;
  const key = `${kind} ${profile.id}`;
  let candidates = sets.get(key);
  if (!candidates) {
    candidates = usesOf(profile, kind).map((use) => {
      const form = formOf(use);
      let candidate = byForm.get(form);
      if (!candidate) {
        candidate = candidateOf(sheetAsUsed(standard.sheets.get(use.sheet)!, use));
        byForm.set(form, candidate);
      }
      return candidate;
    });
    sets.set(key, candidates);
  }
  return candidates;
}

const formOf = ({ sheet, title, titles, headers }: SheetUse): string =>
  JSON.stringify([sheet, title, titles, headers]);

function candidateOf(definition: SheetDefinition): Candidate {
  const titles = [definition.label.zh, ...(definition.titles ?? [])].map(titleCore);
  const items = new Set<string>();
  for (const block of definition.blocks) {
    if (block.rows.kind !== "items") continue;
    for (const item of block.rows.items) items.add(withoutOrdinal(bare(item.label.zh)));
  }
  return { definition, words: headerWords(definition), titles: [...new Set(titles)], items };
}
