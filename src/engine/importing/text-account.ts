import type { Passage, TextDocument } from "../../model/document.ts";
import type { Unplaced } from "../../model/imported.ts";
import type { Mention } from "../../model/mention.ts";
import type { Standard } from "../../model/standard.ts";
import type { Judged } from "../verifying/mending.ts";
import { quotedAt } from "../verifying/quoted-at.ts";
import { counted } from "../verifying/text-summary.ts";
import type { Taken } from "./account-for.ts";
import { borneOutBy } from "./borne-out-by.ts";
import { sentencesOf, targetLinesOf } from "./read-back.ts";
import { sourceWords } from "./source-words.ts";

/** Figures of the prose by where they are found again. */
export interface TextCounted {
  readonly saidAgain: number;
  readonly borneOut: number;
  readonly inOwnWords: number;
  readonly unplaced: readonly Unplaced[];
}

/** Figures and paragraphs of the prose. */
export function textAccount(taken: Taken, standard: Standard): TextCounted {
  const { looked, forms, furniture, again, contents, inCells } = taken;
  const { document } = looked.narrative;
  const spans = forms.flatMap(({ table }) => table.span ?? []);
  const inForm = ({ at }: Passage) =>
    spans.some(({ start, end }) => start <= at[0]! && at[0]! < end);
  const says = new Set([...sentencesOf(again, standard), ...targetLinesOf(again, standard)]);
  const own = new Set(ownTextsOf(contents));
  const proved = borneOutBy(provedIn(looked.verification.judged), inCells);
  let [saidAgain, borneOut, inOwnWords] = [0, 0, 0];
  const unplaced: Unplaced[] = [];
  for (const passage of document.passages) {
    if (passage.kind === "row" || inForm(passage) || furniture(passage)) continue;
    const figures = passage.mentions.filter(({ measure }) => counted.includes(measure));
    if (says.has(passage.flow)) saidAgain += figures.length;
    else if (own.has(sourceWords(document, passage))) inOwnWords += figures.length;
    else {
      const lost = figures.filter((one) => !proved.has(one));
      borneOut += figures.length - lost.length;
      unplaced.push(...lost.map((one) => lostFigure(one, passage, document)));
      if (figures.length === 0 && passage.kind === "paragraph") {
        unplaced.push(lostParagraph(passage, document));
      }
    }
  }
  return { saidAgain, borneOut, inOwnWords, unplaced };
}

const ownTextsOf = ({ sheets }: Taken["contents"]): string[] =>
  (sheets.get("own/narrative")?.lines ?? []).map(({ values }) => values["text"] ?? "");

const provedIn = (judged: readonly Judged[]): Judged[] =>
  judged.filter(({ verdict }) => verdict.result === "passed");

function lostFigure(
  { start, end }: Mention,
  { at, flow }: Passage,
  { source }: TextDocument,
): Unplaced {
  return {
    what: "figure",
    text: flow.slice(start, end),
    because: "这句话不是本版式的写法，表里也没有能得出它的数",
    location: quotedAt(source, source.name, at[start]!, at[end - 1]! + 1),
  };
}

function lostParagraph(passage: Passage, document: TextDocument): Unplaced {
  const text = sourceWords(document, passage);
  const { at } = passage;
  return {
    what: "paragraph",
    text: text.length > 40 ? `${text.slice(0, 40)}……` : text,
    because: "这段话不是本版式的写法，也不在部门自己写的部分",
    location: quotedAt(document.source, document.source.name, at[0]!, at.at(-1)!),
  };
}
