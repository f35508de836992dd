import type { Passage } from "../../model/document.ts";
import { slotPieces } from "../../model/slots.ts";
import type { ProjectSentence } from "../../model/target-text.ts";
import { flowOfWords } from "../holding/pair-up.ts";
import type { ContentsDraft } from "./contents-draft.ts";
import { projectMoney } from "./project-money.ts";

const sheet = "own/projects";
const figure = /\d+(?:\.\d+)?/y;

/** What sentences say of projects whose forms were read, and the forms do not. */
export function unsayProjects(
  sentences: readonly ProjectSentence[],
  passages: readonly Passage[],
  draft: ContentsDraft,
): void {
  const { column: money } = projectMoney(draft);
  for (const { key, values } of draft.sheets.get(sheet)?.lines ?? []) {
    const name = flowOfWords(values["project"] ?? "");
    for (const text of sentences.flatMap(({ pieces }) => pieces.map((piece) => piece.text))) {
      for (const { flow } of passages) {
        for (const [field, said] of figuresSaid(text, name, flow)) {
          draft.putWords(`${sheet}!${key}:${field === "budget" ? money : field}`, said);
        }
      }
    }
  }
}

/** Figures of a sentence that names the project; none where it is another sentence. */
function figuresSaid(text: string, name: string, flow: string): [string, string][] {
  const found: [string, string][] = [];
  let at = 0;
  for (const piece of slotPieces(text)) {
    const words = "words" in piece ? flowOfWords(piece.words) : null;
    if (words === null && "slot" in piece && piece.format === "plain") {
      figure.lastIndex = at;
      const said = figure.exec(flow)?.[0];
      if (said === undefined) return [];
      found.push([piece.slot, said]);
      at += said.length;
      continue;
    }
    const plain = words ?? ("slot" in piece && piece.slot === "project" ? name : null);
    if (plain === null || !flow.startsWith(plain, at)) return [];
    at += plain.length;
  }
  return at === flow.length ? found : [];
}
