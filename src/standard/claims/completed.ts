import type { Claim } from "../../model/claim.ts";
import { compare } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Figure, Statement } from "../../model/narrative.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";
import { valueLike } from "../../model/figures.ts";
import { wordsAfter } from "../claim-parts/words-after.ts";

const id = "claims/more-or-less-agrees-with-completion";

export const completed = defineClaim({
  id,
  label: { zh: "大于或小于预算数", en: "above or below the budget" },
  why: "“决算数大于预算数”和完成率、两个数的大小说的是同一件事；照抄上年的套话，往往方向相反。",
  basis: "部门决算公开文本：支出决算具体情况",
  since: 2017,
  severity: "error",
  family: "D1",
  kind: "direction",
  message: "{label}是{stated}，与“决算数大于（小于）预算数”的说法方向相反。",
  *claims(narrative) {
    const sayIt = narrative.document.passages.map(({ flow }) => moreOrLess.test(flow));
    for (const statement of narrative.statements) {
      if (!sayIt[statement.passage]) continue;
      const said = moreOrLess.exec(wordsAfter(narrative, statement))?.[1];
      if (!said) continue;
      const claim = claimOf(statement, /[大高多]/.test(said));
      if (claim) yield claim;
    }
  },
});

const moreOrLess = /决算数?(大于|高于|多于|小于|低于|少于)(?:年初)?预算/;

function claimOf(statement: Statement, more: boolean): Claim | null {
  const { budget, accounts, unsaid } = statement.levels;
  const actual = accounts ?? unsaid;
  const rate = statement.completions[0]?.figure;
  if (budget && actual && valueLike(actual, budget) !== null) {
    if (compare(valueLike(actual, budget)!, budget.value) === 0) return null;
    return direction(statement, actual, term(budget, "预算数"), more);
  }
  if (!rate) return null;
  const hundred = { digits: 100n, scale: 0 };
  return direction(
    statement,
    rate,
    derivedTerm(hundred, "%", "全额完成", [term(rate, "完成率")]),
    more,
  );
}

function direction(
  statement: Statement,
  figure: Figure,
  other: Claim["stated"],
  more: boolean,
): Claim {
  return {
    pattern: id,
    kind: "direction",
    formula: more ? "covers" : "within",
    stated: term(figure, nameOf(statement)),
    operands: [other],
    sure: true,
    otherwise: [],
    zh: more ? "决算数应大于预算数" : "决算数应小于预算数",
  };
}
