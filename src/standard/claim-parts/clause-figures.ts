import type { Passage } from "../../model/document.ts";
import type { Mention } from "../../model/mention.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { moneyUnit } from "../../model/unit.ts";
import { figureOf } from "./form-figures.ts";

/** A figure with the words of its own clause, whatever the sentence makes of it. */
export interface ClauseFigure {
  readonly figure: Figure;
  readonly mention: Mention;
  /** What stands between the last sign and the digits: 年初预算, 人均. */
  readonly words: string;
  /** Everything between the figure before and this one, signs and all. */
  readonly gap: string;
  /** Number of the sentence in its paragraph. */
  readonly sentence: number;
  /** How many brackets with figures in them it stands in. */
  readonly depth: number;
}

const known = new WeakMap<Narrative, readonly (readonly ClauseFigure[])[]>();

/** The figures of every paragraph that has more than one, each with the words of its clause. */
export function figuresInClauses(narrative: Narrative): readonly (readonly ClauseFigure[])[] {
  const found = known.get(narrative);
  if (found) return found;
  const made = narrative.document.passages.flatMap((passage, index) =>
    passage.kind === "row" || passage.mentions.length < 2
      ? []
      : [inPassage(narrative, passage, index)],
  );
  known.set(narrative, made);
  return made;
}

/** Brackets that belong to a name: 因公出国（境）费. */
const named = /（[^（）\d]*）/g;
const signs = "。；，：、！？|（）";
const stops = "。！？";

function inPassage(
  narrative: Narrative,
  { flow, body, mentions }: Passage,
  passage: number,
): ClauseFigure[] {
  let [sentence, depth, from] = [0, 0, body];
  const found: ClauseFigure[] = [];
  for (const mention of mentions) {
    // 以上三项合计: a count written out belongs to the words.
    if (mention.start < from || mention.spelled) continue;
    const gap = flow.slice(from, mention.start);
    const bare = gap.includes("（") ? gap.replace(named, "") : gap;
    let clause = 0;
    for (let i = 0; i < bare.length; i++) {
      const sign = bare[i]!;
      if (!signs.includes(sign)) continue;
      clause = i + 1;
      if (stops.includes(sign)) sentence++;
      else if (sign === "（") depth++;
      else if (sign === "）") depth = Math.max(0, depth - 1);
    }
    from = mention.end;
    const lead = flow.slice(mention.start, mention.digits.start);
    const words = bare.slice(clause) + lead;
    const figure = figureOf(narrative, passage, mention);
    found.push({ figure, mention, words, gap, sentence, depth });
  }
  return found;
}

/** An amount of money as such: no standard per head, no limit, nothing rough. */
export const isAmount = ({ figure, mention }: ClauseFigure): boolean =>
  moneyUnit(figure.unit) !== null && mention.per === null && isExact(mention);

/** A number as it stands, neither bound nor range nor 约. */
export const isExact = ({ bound, approximate, upTo }: Mention): boolean =>
  bound === null && approximate === null && upTo === null;

/** A clause's figures sentence by sentence. */
export function bySentence(figures: readonly ClauseFigure[]): ClauseFigure[][] {
  const sentences: ClauseFigure[][] = [];
  for (const one of figures) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === one.sentence) last.push(one);
    else sentences.push([one]);
  }
  return sentences;
}

/** The words of a clause as a name for messages. */
export const nameIn = ({ words }: ClauseFigure): string =>
  words
    .replace(/^(?:其中|其|和|及|与|并|另)+/, "")
    .replace(/(?:分别)?(?:为|是|共计|达到?|约)$/, "") || "本句";

const asides = new WeakMap<Narrative, ReadonlySet<Figure>>();

/** Figures that are no amounts of their own: what something is compared with, and the change. */
export function comparedFigures(narrative: Narrative): ReadonlySet<Figure> {
  let found = asides.get(narrative);
  if (!found) {
    found = new Set(
      narrative.statements.flatMap(({ comparisons }) =>
        comparisons.flatMap(({ base, change }) => [base, change].filter((one) => one !== null)),
      ),
    );
    asides.set(narrative, found);
  }
  return found;
}

const members = new WeakMap<Narrative, ReadonlySet<Figure>>();

/** Amounts that a sentence gives as parts of another. */
export function partFigures(narrative: Narrative): ReadonlySet<Figure> {
  let found = members.get(narrative);
  if (!found) {
    found = new Set(
      narrative.breakdowns
        .filter(({ slot }) => slot === "level")
        .flatMap(({ parts }) => parts.flatMap(({ levels }) => Object.values(levels))),
    );
    members.set(narrative, found);
  }
  return found;
}
