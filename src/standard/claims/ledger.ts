import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { term } from "../../model/terms.ts";
import {
  type ClauseFigure,
  bySentence,
  comparedFigures,
  figuresInClauses,
  isAmount,
  nameIn,
  partFigures,
} from "../claim-parts/clause-figures.ts";
import { type Ledger, type Step, ledgers } from "../claim-parts/ledgers.ts";

const id = "claims/what-is-left-follows-from-in-and-out";

export const ledger = defineClaim({
  id,
  label: { zh: "收支结余推算", en: "what is left of income less outlay" },
  why: "年初结转加收入减支出等于年末结转，年初预算加追加等于调整后预算，资产减负债等于净资产；一句里几个数都写了，一算便知。",
  basis: "部门预决算公开文本：收支总体情况、国有资产占用情况、项目资金使用情况",
  since: 2017,
  severity: "error",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    const told = new Set(
      narrative.breakdowns
        .filter(({ parts }) => parts.length > 1)
        .flatMap(({ total }) => Object.values(total.levels)),
    );
    for (const figures of figuresInClauses(narrative)) {
      const amounts = figures.filter((one) => one.depth === 0 && isAmount(one));
      if (amounts.length < fewest) continue;
      const sentences = bySentence(amounts).filter(({ length }) => length >= fewest);
      for (const one of ledgers) {
        for (const group of one.reach === "sentence" ? sentences : [amounts]) {
          const claim = claimOf(narrative, group, one);
          if (claim && !told.has(claim.stated.figure!)) {
            told.add(claim.stated.figure!);
            yield claim;
          }
        }
      }
    }
  },
});

/** Two figures and what comes of them. */
const fewest = 3;

function claimOf(
  narrative: Narrative,
  amounts: readonly ClauseFigure[],
  { result, steps, closed, sure, zh }: Ledger,
): Claim | null {
  const compared = comparedFigures(narrative);
  const isOwn = (one: ClauseFigure): boolean => !compared.has(one.figure);
  const ends = amounts.filter((one) => isOwn(one) && result.test(trimmed(one.words)));
  const end = ends[0];
  if (!end || ends.length > 1) return null;
  const before = amounts.slice(0, amounts.indexOf(end));
  const taken = stepsIn(before, steps, end.figure, isOwn);
  if (!taken) return null;
  const parts = partFigures(narrative);
  const first = before.findIndex(({ figure }) => taken.some((one) => one.figure === figure));
  const strange = before
    .slice(first)
    .some(
      ({ figure, words }) =>
        !taken.some((one) => one.figure === figure) &&
        !parts.has(figure) &&
        !(compared.has(figure) && comparison.test(words)),
    );
  if (closed && strange) return null;
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(end.figure, nameIn(end)),
    operands: taken.map(({ figure, label, sign }) => term(figure, label, sign)),
    sure,
    otherwise: [],
    zh,
  };
}

/** A change against another year is no step of a reckoning. */
const comparison = /比|较|上年|去年|同期/;

/** Words of a clause without what only leads up to its figure. */
const trimmed = (words: string): string =>
  words.replace(/(?:分别|均|共)?(?:为|是|共计|达到?|计)$/, "");

interface Taken {
  readonly figure: Figure;
  readonly label: string;
  readonly sign: 1 | -1;
}

/** Every step once, those that must be there all found; null where the names leave a doubt. */
function stepsIn(
  before: readonly ClauseFigure[],
  steps: readonly Step[],
  end: Figure,
  isOwn: (one: ClauseFigure) => boolean,
): Taken[] | null {
  const taken: Taken[] = [];
  for (const { name, sign, needed, moves } of steps) {
    const found = before.filter(
      (one) =>
        (moves || isOwn(one)) &&
        name.test(trimmed(one.words)) &&
        valueLike(one.figure, end) !== null,
    );
    if (found.length > 1 || (needed && found.length === 0)) return null;
    const one = found[0];
    if (!one) continue;
    if (taken.some(({ figure }) => figure === one.figure)) return null;
    taken.push({ figure: one.figure, label: nameIn(one), sign });
  }
  return taken.length > 1 ? taken : null;
}
