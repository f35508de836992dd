import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { Narrative } from "../../model/narrative.ts";
import { term } from "../../model/terms.ts";
import {
  type ClauseFigure,
  comparedFigures,
  figuresInClauses,
  isAmount,
  isExact,
  nameIn,
  partFigures,
} from "../claim-parts/clause-figures.ts";

const id = "claims/items-said-before-add-to-their-sum";

export const summedUp = defineClaim({
  id,
  label: { zh: "以上几项合计", en: "sum of what was said before" },
  why: "“以上三项合计”就是前面那三个数的和；改了其中一个，合计就对不上。",
  basis: "部门预决算公开文本：收支、项目支出情况说明",
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
      for (const [nth, one] of figures.entries()) {
        const items = counted.exec(one.words)?.[1];
        if (items === undefined || told.has(one.figure) || !isExact(one.mention)) continue;
        const claim = claimOf(narrative, figures.slice(0, nth), one, numberOf(items));
        if (claim) yield claim;
      }
    }
  },
});

/** 以上三项合计, 两项共计. */
const counted =
  /^(?:以上|上述|前述|这|此)?([两二三四五六七八九十]|1?\d)(?:大?项|大?类|部分|笔|个(?:项目|方面|部分))(?:资金|支出|收入|费用|经费|金额)?(?:共计|合计|总计|总共|之和|共|相加)(?:资金|支出|收入|费用|经费|金额|安排)*(?:为|是|达)?$/;

const numerals = "零一二三四五六七八九十";

const numberOf = (text: string): number =>
  /\d/.test(text) ? Number(text) : text === "两" ? 2 : numerals.indexOf(text);

/** So many amounts before it, what is only part of one of them left out; or all that stand there. */
function claimOf(
  narrative: Narrative,
  before: readonly ClauseFigure[],
  total: ClauseFigure,
  count: number,
): Claim | null {
  const compared = comparedFigures(narrative);
  const parts = partFigures(narrative);
  const all = before.filter(
    (one) =>
      one.depth <= total.depth &&
      isAmount(one) === isAmount(total) &&
      isExact(one.mention) &&
      !compared.has(one.figure) &&
      valueLike(one.figure, total.figure) !== null,
  );
  const whole = all.filter(({ figure }) => !parts.has(figure));
  const readings = [whole, all]
    .filter((list) => list.length >= count && count > 1)
    .map((list) => list.slice(-count));
  const [first, ...rest] = readings;
  if (!first) return null;
  const terms = (list: readonly ClauseFigure[]) => list.map((one) => term(one.figure, nameIn(one)));
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(total.figure, nameIn(total)),
    operands: terms(first),
    sure: whole.length === count && first.every(({ sentence }) => sentence === first[0]!.sentence),
    otherwise: rest.map(terms),
    zh: "前面各项之和",
  };
}
