import type { Claim } from "../../model/claim.ts";
import { subtract } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";

const id = "claims/payments-stay-within-their-cost";

export const payments = defineClaim({
  id,
  label: { zh: "支付不超过总费用", en: "payments within their cost" },
  why: "报销、支付、救助的钱是总费用的一部分，加起来不会超过总费用；超过了，不是总费用错，就是支付数错。",
  basis: "医疗保障、社会救助等资金使用情况说明",
  since: 2017,
  severity: "warning",
  family: "F1",
  kind: "bound",
  *claims(narrative) {
    for (const cost of narrative.statements) {
      if (!/总费用|费用?(?:发生)?总额/.test(cost.subject.words)) continue;
      const claim = claimFor(narrative, cost);
      if (!claim) continue;
      yield claim;
      const rest = restClaim(narrative, cost, claim);
      if (rest) yield rest;
    }
  },
});

const paid = /报销|支付|赔付|救助|补助|补偿|大病保险/;

/** The payments named after a cost in its sentence, up to the next cost. */
function claimFor({ statements }: Narrative, cost: Statement): Claim | null {
  const level = levelOf(cost);
  if (!level) return null;
  const parts: Statement[] = [];
  for (let i = cost.index + 1; i < statements.length; i++) {
    const one = statements[i]!;
    if (one.passage !== cost.passage || one.sentence !== cost.sentence) break;
    if (one.after === "；" || !paid.test(one.subject.words)) break;
    parts.push(one);
  }
  const figures = parts.map(levelOf);
  if (figures.length === 0) return null;
  if (figures.some((figure) => !figure || valueLike(figure, level) === null)) return null;
  return {
    pattern: id,
    kind: "bound",
    formula: "covers",
    stated: term(level, nameOf(cost)),
    operands: figures.map((figure, nth) => term(figure!, nameOf(parts[nth]!))),
    sure: true,
    otherwise: [],
    zh: "各项支付之和不超过总费用",
  };
}

/** 个人自费比例为7.49%: of the cost, what no payment covers. */
function restClaim({ statements }: Narrative, cost: Statement, { operands }: Claim): Claim | null {
  const rest = statements[cost.index + operands.length + 1];
  const rate = rest && levelOf(rest);
  if (
    !rest ||
    rate?.unit !== "%" ||
    !/(?:自费|自付|自负|个人负担)(?:比例|占比|率)/.test(rest.subject.words)
  )
    return null;
  if (rest.passage !== cost.passage || rest.sentence !== cost.sentence) return null;
  const whole = term(levelOf(cost)!, nameOf(cost));
  const left = operands.reduce((all, one) => subtract(all, valueLike(one, whole)!), whole.value);
  const terms = [whole, ...operands.map((one) => ({ ...one, sign: -1 as const }))];
  return {
    pattern: id,
    kind: "percent",
    formula: "percent",
    stated: term(rate, nameOf(rest)),
    operands: [derivedTerm(left, whole.unit, "总费用减各项支付", terms), whole],
    sure: false,
    otherwise: [],
    zh: "自费部分÷总费用",
  };
}
