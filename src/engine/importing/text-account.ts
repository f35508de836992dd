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
  const { document } = taken.looked.narrative;
  let [saidAgain, borneOut, inOwnWords] = [0, 0, 0];
  const unplaced: Unplaced[] = [];
  for (const { passage, as, figures, lost } of toldOf(taken, standard)) {
    if (as === "said") saidAgain += figures;
    else if (as === "own") inOwnWords += figures;
    else {
      borneOut += figures - lost.length;
      unplaced.push(...lost.map((one) => lostFigure(one, passage, document)));
      if (figures === 0 && passage.kind === "paragraph") {
        unplaced.push(lostParagraph(passage, document));
      }
    }
  }
  return { saidAgain, borneOut, inOwnWords, unplaced };
}

/** Paragraphs of which something has no place. */
export function unreadPassages(taken: Taken, standard: Standard): Passage[] {
  return toldOf(taken, standard)
    .filter(({ as, figures, lost }) => as === "otherwise" && (lost.length > 0 || figures === 0))
    .map(({ passage }) => passage)
    .filter(({ kind }) => kind === "paragraph");
}

/** A passage with what became of it. */
interface Told {
  readonly passage: Passage;
  /** Said again word for word, kept as the clerk's own, or neither. */
  readonly as: "said" | "own" | "otherwise";
  readonly figures: number;
  /** Figures that do not follow from cells. */
  readonly lost: readonly Mention[];
}

function toldOf(taken: Taken, standard: Standard): Told[] {
  const { looked, forms, furniture, again, contents, inCells } = taken;
  const { document } = looked.narrative;
  const spans = forms.flatMap(({ table }) => table.span ?? []);
  const inForm = ({ at }: Passage) =>
    spans.some(({ start, end }) => start <= at[0]! && at[0]! < end);
  const says = new Set([...sentencesOf(again, standard), ...targetLinesOf(again, standard)]);
  const own = new Set(ownTextsOf(contents));
  const proved = borneOutBy(provedIn(looked.verification.judged), inCells);
  return document.passages
    .filter((one) => one.kind !== "row" && !inForm(one) && !furniture(one))
    .map((passage): Told => {
      const figures = passage.mentions.filter(({ measure }) => counted.includes(measure));
      const lost = figures.filter((one) => !proved.has(one));
      const isOwn = () => own.has(sourceWords(document, passage));
      const as = says.has(passage.flow) ? "said" : isOwn() ? "own" : "otherwise";
      return { passage, as, figures: figures.length, lost };
    });
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
