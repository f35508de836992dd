import type { Claim, Term } from "../../model/claim.ts";
import { subtract } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import { derivedTerm, term } from "../../model/terms.ts";
import {
  type ClauseFigure,
  figuresInClauses,
  isAmount,
  isExact,
} from "../claim-parts/clause-figures.ts";

const id = "claims/from-one-to-the-other-is-the-change";

export const fromTo = defineClaim({
  id,
  label: { zh: "由某数增（减）至某数", en: "from one amount to another" },
  why: "“由500万元增至650万元”已经说出两个数，增减额、增减率和增减方向都由它们定下，应当相符。",
  basis: "部门预决算公开文本：增减变化及原因说明",
  since: 2017,
  severity: "error",
  family: "A5",
  kind: "growth",
  *claims(narrative) {
    for (const figures of figuresInClauses(narrative)) {
      for (const [nth, from] of figures.entries()) {
        const to = figures[nth + 1];
        const way = to && wayBetween(from, to);
        if (way) yield* claimsOf(from, to, way, figures.slice(nth + 2, nth + 4));
      }
    }
  },
});

const isRate = ({ mention }: ClauseFigure): boolean =>
  mention.measure === "percent" || mention.measure === "permille";

const starts = /(?:由|从)[^由从]{0,24}$/;
const arrives =
  /^(?:增加|增长|提高|上升|扩大|下降|减少|降低|压减|缩减|增|升|降|减)(?:了)?(?:至|到)(?:(?:19|20)\d{2}年度?的?)?$/;

type Way = "up" | "down";

/** 由500万元增至2022年的650万元: the direction, where this is one amount becoming another. */
function wayBetween(from: ClauseFigure, to: ClauseFigure): Way | null {
  if (!starts.test(from.words) || !arrives.test(to.gap)) return null;
  if (!isExact(from.mention) || !isExact(to.mention)) return null;
  const alike = valueLike(to.figure, from.figure) !== null && from.mention.per === to.mention.per;
  if (!alike) return null;
  // 降幅由-3%扩大至-8%: the words speak of the size.
  if (isRate(from) && [from, to].some(({ figure }) => figure.value.digits < 0n)) return null;
  return /^(?:增|提|上|扩|升)/.test(to.gap) ? "up" : "down";
}

const changed =
  /^(?:净|共|同比|较上年|比上年)?(?:增加|增长|提高|上升|减少|下降|降低|压减|增幅|降幅|增|降|减)(?:额|率)?(?:了|为|达|达到)?$/;

/** The direction, and the change and rate where they follow in clauses of their own. */
function* claimsOf(
  from: ClauseFigure,
  to: ClauseFigure,
  way: Way,
  next: readonly ClauseFigure[],
): Iterable<Claim> {
  const isUp = way === "up";
  const [old, now] = [
    term(from.figure, isUp ? "增加前的数" : "原数"),
    term(to.figure, isUp ? "现数" : "减少后的数"),
  ];
  const shared = { pattern: id, sure: true, otherwise: [] };
  yield {
    ...shared,
    kind: "direction",
    formula: "within",
    stated: isUp ? old : now,
    operands: [isUp ? now : old],
    zh: isUp ? "增加前的数不大于现数" : "减少后的数不大于原数",
  };
  for (const one of next) {
    if (one.sentence !== to.sentence || !changed.test(one.words) || !isExact(one.mention)) return;
    const stated = term(one.figure, "增减");
    if (isRate(to)) {
      if (one.mention.measure !== "points" || to.figure.unit !== "%") return;
      yield {
        ...shared,
        kind: "difference",
        formula: "gap",
        stated,
        operands: [now, old].map((rate) => ({ ...rate, unit: one.figure.unit })),
        zh: "现数－原数",
      };
    } else if (one.figure.unit === "%") {
      yield {
        ...shared,
        kind: "growth",
        formula: "percent",
        stated,
        operands: [growth(now, old), old],
        zh: "（现数－原数）÷原数",
      };
    } else if (valueLike(one.figure, to.figure) !== null && (isAmount(one) || !isAmount(to))) {
      yield {
        ...shared,
        kind: "difference",
        formula: "gap",
        stated,
        operands: [now, old],
        zh: "现数－原数",
      };
    } else return;
  }
}

function growth(now: Term, old: Term): Term {
  const value = subtract(valueLike(now, old)!, old.value);
  return derivedTerm(value, old.unit, "增减额", [now, { ...old, sign: -1 }]);
}
