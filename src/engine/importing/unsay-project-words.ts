import type { Passage } from "../../model/document.ts";
import { slotPieces } from "../../model/slots.ts";
import type { ProjectSentence, SentencePiece } from "../../model/target-text.ts";
import { flowOfWords } from "../holding/pair-up.ts";
import type { ContentsDraft } from "./contents-draft.ts";

const sheet = "own/projects";

/** Words of the clerk inside a sentence about a project: what leads to them, and the field they are kept in. */
interface Inside {
  readonly lead: string;
  readonly field: string;
}

/** What sentences say of projects in the clerk's words, and no form holds. */
export function unsayProjectWords(
  sentences: readonly ProjectSentence[],
  passages: readonly Passage[],
  draft: ContentsDraft,
): void {
  for (const { pieces } of sentences) {
    const [first] = pieces;
    const inside = pieces.flatMap(insideOf);
    if (inside.length === 0 || !first?.text.startsWith("{project}")) continue;
    for (const { key, values } of draft.sheets.get(sheet)?.lines ?? []) {
      const begins = flowOfWords(first.text.replace("{project}", values["project"] ?? ""));
      const said = passages.find(({ flow }) => flow.startsWith(begins));
      for (const [field, words] of said ? wordsIn(said.flow, inside) : []) {
        draft.putWords(`${sheet}!${key}:${field}`, words);
      }
    }
  }
}

/** 发现的主要问题：{problem:sentence}。 */
function insideOf({ text }: SentencePiece): Inside[] {
  const [before, slot, behind, ...more] = slotPieces(text);
  if (more.length > 0 || !before || !slot || !behind) return [];
  if (!("words" in before) || !("slot" in slot) || !("words" in behind)) return [];
  if (slot.format !== "sentence") return [];
  return [{ lead: flowOfWords(before.words), field: slot.slot }];
}

/** Each field with what is said behind its lead, up to the next lead or the end. */
function wordsIn(flow: string, inside: readonly Inside[]): [field: string, words: string][] {
  const found = inside
    .map(({ lead, field }) => ({ field, at: flow.indexOf(lead), length: lead.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found.map(({ field, at, length }, nth) => {
    const end = found[nth + 1]?.at ?? flow.length;
    return [field, flow.slice(at + length, end).replace(/。$/, "")];
  });
}
