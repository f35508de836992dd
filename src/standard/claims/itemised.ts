import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { term } from "../../model/terms.ts";
import {
  type ClauseFigure,
  figuresInClauses,
  isAmount,
  isExact,
  nameIn,
} from "../claim-parts/clause-figures.ts";

const id = "claims/occasions-add-to-what-was-announced";

export const itemised = defineClaim({
  id,
  label: { zh: "逐次列明与总数", en: "occasions against their total" },
  why: "公务接待等写了“具体内容包括”，逐次的人数、费用加起来就是前面的总人次、总费用；单位由元换成万元时最易写错。",
  basis: "部门决算公开文本：国内公务接待具体内容",
  since: 2017,
  severity: "warning",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    for (const figures of figuresInClauses(narrative)) {
      const from = figures.findIndex(({ gap }) => announces.test(gap));
      if (from > 0) yield* claimsOf(narrative, figures.slice(0, from), figures.slice(from));
    }
  },
});

const announces = /(?:具体(?:内容|情况|事项)?|明细)(?:主要)?(?:包括|如下|是|为)[：，]?/;
/** 第一次, 第2批, （1）: what tells one occasion from the next. */
const ordinal = /第?(?:[一二三四五六七八九十]{1,4}|\d{1,4})(?:次|批次?|场|[是、.])/g;

/** Figures of one kind that come back with every occasion, against the last such figure before them. */
function* claimsOf(
  narrative: Narrative,
  before: readonly ClauseFigure[],
  after: readonly ClauseFigure[],
): Iterable<Claim> {
  const told = new Set(
    narrative.breakdowns.flatMap(({ parts }) =>
      parts.length > 1 ? parts.flatMap(({ levels }) => Object.values(levels)) : [],
    ),
  );
  const runs = new Map<string, ClauseFigure[]>();
  for (const one of after) {
    if (!isExact(one.mention) || one.mention.per !== null) continue;
    const key = `${one.words.replace(ordinal, "")}|${kindOf(one.figure)}`;
    const run = runs.get(key);
    if (run) run.push(one);
    else runs.set(key, [one]);
  }
  const lists = [...runs.values()].filter((run) => run.length > 1);
  for (const run of lists) {
    const kind = kindOf(run[0]!.figure);
    if (lists.some((other) => other !== run && kindOf(other[0]!.figure) === kind)) continue;
    if (run.some(({ figure }) => told.has(figure))) continue;
    const total = before.findLast(
      ({ figure, mention }) => isExact(mention) && kindOf(figure) === kind,
    );
    if (total) yield sumClaim(total, run);
  }
}

/** What a figure counts: people, money, or its unit. */
const kindOf = (figure: Figure): string =>
  /^(?:人次?|名|位)$/.test(figure.unit)
    ? "人"
    : valueLike(figure, { unit: "元" }) !== null
      ? "元"
      : figure.unit;

function sumClaim(total: ClauseFigure, run: readonly ClauseFigure[]): Claim {
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(total.figure, nameIn(total)),
    operands: run.map((one) => term(one.figure, nameIn(one))),
    sure: isAmount(total),
    otherwise: [],
    zh: "逐次之和",
  };
}
