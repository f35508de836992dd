import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";
import { nameOf, term } from "../../model/terms.ts";
import {
  type ClauseFigure,
  bySentence,
  figuresInClauses,
  isAmount,
  nameIn,
} from "../claim-parts/clause-figures.ts";

const id = "claims/what-is-added-to-a-named-amount-makes-the-total";

export const addedTo = defineClaim({
  id,
  label: { zh: "某收入加上各项的总计", en: "a named amount with what is added to it" },
  why: "“一般公共预算收入加上上级补助收入、上年结转，收入总计多少”是一道加法：前面写过的那个收入和后面各项之和应当等于总计。",
  basis: "预算执行情况和预算草案报告：收支平衡情况",
  since: 2017,
  severity: "warning",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    const told = new Set(
      narrative.breakdowns
        .filter(({ parts }) => parts.length > 1)
        .flatMap(({ total }) => Object.values(total.levels)),
    );
    for (const figures of figuresInClauses(narrative)) {
      for (const sentence of bySentence(figures)) {
        const claim = claimOf(narrative, sentence);
        if (claim && !told.has(claim.stated.figure!)) yield claim;
      }
    }
  },
});

/** 一般公共预算收入加上上级补助收入: the first amount has no figure of its own here. */
const joins =
  /(?:^|[。；])([^。；，：]{2,24}(?:收入|支出))(?:后|，)?(?:再)?加上?([^。；，：]{2,30})$/;
const total =
  /^(?:后)?(?:全年|全县|全市|全区|当年|年度)?(?:收入|支出|资金)(?:总计|合计|总量|共计)(?:为|是|达)?$/;

/** The sums of one sentence, none given behind another sign than the list's own. */
function claimOf(narrative: Narrative, sentence: readonly ClauseFigure[]): Claim | null {
  const first = sentence[0]!;
  const said = joins.exec(first.gap);
  const end = sentence.findIndex(({ words }) => total.test(words));
  const sum = sentence[end];
  if (!said || !sum || end < 2 || !isAmount(sum)) return null;
  const parts = sentence.slice(0, end).filter(({ depth }) => depth === first.depth);
  const isPlain = parts.every(
    (one) =>
      isAmount(one) &&
      valueLike(one.figure, sum.figure) !== null &&
      !/比|较|增|减|降|其中|占/.test(one === first ? said[2]! : one.words) &&
      !(one !== first && one.gap.includes("；")),
  );
  const base = isPlain ? amountOf(narrative, first, said[1]!, sum.figure) : null;
  if (!base) return null;
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(sum.figure, nameIn(sum)),
    operands: [
      term(base.figure, nameOf(base.statement)),
      ...parts.map((one) => term(one.figure, one === first ? said[2]! : nameIn(one))),
    ],
    sure: false,
    otherwise: [],
    zh: "各项之和＝总计",
  };
}

/** How far back the amount stands that is added to. */
const reach = 30;

interface Base {
  readonly statement: Statement;
  readonly figure: Figure;
}

/** The amount last given under the name, or under the name with 全县, 全市 before it. */
function amountOf(
  { statements, document }: Narrative,
  first: ClauseFigure,
  name: string,
  sum: Figure,
): Base | null {
  const subject = subjectOf(name, "sentence");
  if (subject.core === "") return null;
  const { section } = document.passages[first.figure.passage]!;
  for (const statement of statementsBefore(statements, first.figure)) {
    if (document.passages[statement.passage]!.section !== section) return null;
    const figure = levelOf(statement);
    if (figure && sameSubject(statement.subject, subject) === 2)
      return valueLike(figure, sum) === null ? null : { statement, figure };
  }
  return null;
}

/** Statements before a figure, the nearest first. */
function* statementsBefore(
  statements: readonly Statement[],
  { passage, start }: Figure,
): Iterable<Statement> {
  let [low, high] = [0, statements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = statements[middle]!;
    const isBefore =
      one.passage < passage || (one.passage === passage && (levelOf(one)?.start ?? 0) < start);
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - reach; i--) yield statements[i]!;
}
