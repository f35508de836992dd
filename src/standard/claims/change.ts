import type { Claim } from "../../model/claim.ts";
import { compare } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Comparison, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";
import { afterDirection, directionWord } from "../claim-parts/direction-words.ts";
import { statementsNamed, yearCompared } from "../claim-parts/find-statements.ts";

const id = "claims/change-is-this-less-the-other";

export const change = defineClaim({
  id,
  label: { zh: "增减额", en: "amount of change" },
  why: "增减额写明了两个数之差；改了其中一个数而没有改增减额，是最常见的错误。",
  basis: "部门预决算公开文本：增减变化及原因说明",
  since: 2017,
  severity: "error",
  family: "A6",
  kind: "difference",
  reads: [
    {
      slot: "change",
      measures: ["money", "count", "plain"],
      before: new RegExp(`${directionWord}${afterDirection}$`),
    },
    { slot: "change", measures: ["money", "count"], before: /差(?:值|额)(?:为|是)?$|相差$/ },
    {
      slot: "change",
      measures: ["money"],
      before: /决算数?(?:小于|大于|低于|高于|少于|多于)(?:年初|年度|全年|调整)?预算数?$/,
    },
  ],
  *claims(narrative) {
    for (const statement of narrative.statements) {
      for (const comparison of statement.comparisons) {
        const claim =
          changeClaim(narrative, statement, comparison) ?? tooMuch(statement, comparison);
        if (claim) yield claim;
      }
    }
  },
});

function changeClaim(
  narrative: Narrative,
  statement: Statement,
  { change: figure, base, direction, with: other }: Comparison,
): Claim | null {
  if (!figure) return null;
  const { budget } = statement.levels;
  const own = levelOf(statement);
  const level = own ? { figure: own, sure: true } : elsewhere(narrative, statement, statement.year);
  const near = base ?? (budget && budget !== own && /差|预算/.test(other) ? budget : null);
  const against = near ? { figure: near, sure: true } : baseElsewhere(narrative, statement, other);
  if (!level || !against || level.figure === against.figure) return null;
  if (
    valueLike(figure, level.figure) === null ||
    valueLike(against.figure, level.figure) === null
  ) {
    return null;
  }
  return {
    pattern: id,
    kind: "difference",
    formula: direction ? "difference" : "gap",
    stated: term(figure, `${nameOf(statement)}增减额`, direction === "down" ? -1 : 1),
    operands: [term(level.figure, nameOf(statement)), term(against.figure, "对比数")],
    sure: level.sure && against.sure,
    otherwise: [],
    zh: "本数－对比数",
  };
}

const perHead = /人均|户均|月均|每人|每户|每月/;

/** A rise above the amount itself: last year would have been less than nothing. */
function tooMuch(statement: Statement, { change: figure, direction }: Comparison): Claim | null {
  const level = levelOf(statement);
  const size = figure && level ? valueLike(figure, level) : null;
  if (!figure || !level || !size || direction !== "up" || level.value.digits < 0n) return null;
  // 人均增资312元，全年增支190万元: what one gets is not what all cost.
  if (level.mention?.per || perHead.test(statement.subject.words)) return null;
  if (compare(size, level.value) <= 0) return null;
  return {
    pattern: id,
    kind: "bound",
    formula: "within",
    stated: term(figure, `${nameOf(statement)}增加额`),
    operands: [term(level, nameOf(statement))],
    sure: true,
    otherwise: [],
    zh: "增加额不超过本数",
  };
}

/** What it is compared with, said in another sentence; this year's budget only where it is called so. */
function baseElsewhere(
  narrative: Narrative,
  statement: Statement,
  other: string,
): { readonly figure: Figure; readonly sure: boolean } | null {
  const year = yearCompared(other, statement);
  const budgetOnly = /预算/.test(other) && year === statement.year;
  const found = elsewhere(narrative, statement, year, budgetOnly);
  // 较上年预计执行数: not last year's budget.
  return found && /执行|决算|完成数/.test(other) && found.isBudget ? null : found;
}

/** The same thing's amount of a year, given in another sentence. */
function elsewhere(
  narrative: Narrative,
  statement: Statement,
  year: number | null,
  budgetOnly = false,
): { readonly figure: Figure; readonly sure: boolean; readonly isBudget: boolean } | null {
  if (year === null || statement.subject.given === "none") return null;
  const [first] = statementsNamed(narrative, statement.subject.words, statement, year).filter(
    ({ statement: one }) => one.year === year && (!budgetOnly || one.levels.budget),
  );
  if (!first?.sure) return null;
  const { levels } = first.statement;
  const figure = budgetOnly ? levels.budget! : levelOf(first.statement)!;
  return { figure, sure: false, isBudget: figure === levels.budget };
}
