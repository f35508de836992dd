import type { Claim } from "../../model/claim.ts";
import { equals, isZero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Breakdown, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";
import { projectCore } from "../claim-parts/name-likeness.ts";

const id = "claims/project-budget-in-list-is-that-of-its-summary";

export const projectBudget = defineClaim({
  id,
  label: { zh: "项目预算安排与全年预算数", en: "project budget in the list and in its summary" },
  why: "项目支出预算安排里列的是各项目的预算数；有一项列成了执行数，就和这个项目综述里的全年预算数对不上。",
  basis: "部门决算公开文本：项目绩效目标完成情况、整体支出绩效评价报告",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    const lists = narrative.breakdowns.filter(isOfBudgets);
    if (lists.length === 0) return;
    const budgets = budgetsByName(narrative);
    for (const { parts } of lists) yield* claimsOf(parts, budgets);
  },
});

/** 项目支出预算安排1757万元。其中：…: a list of projects as they were budgeted. */
const isOfBudgets = ({ total, parts, slot }: Breakdown): boolean =>
  slot === "level" && parts.length >= 3 && Boolean(total.levels.budget) && !total.levels.accounts;

interface Summary {
  readonly statement: Statement;
  readonly budget: Figure;
}

/** 全年预算数10万元，执行数8万元: projects whose summary gives both; a name given to two is of neither. */
function budgetsByName({ statements }: Narrative): Map<string, Summary | null> {
  const found = new Map<string, Summary | null>();
  for (const statement of statements) {
    const { budget, accounts } = statement.levels;
    if (!budget?.mention || !accounts) continue;
    const core = projectCore(statement.subject.words);
    if (core.length < 4) continue;
    found.set(core, found.has(core) ? null : { statement, budget });
  }
  return found;
}

interface Pair {
  readonly part: Statement;
  readonly level: Figure;
  readonly summary: Summary;
}

/** Where most of a list agrees with the summaries, it is meant to, and so is the rest of it. */
function* claimsOf(
  parts: readonly Statement[],
  budgets: ReadonlyMap<string, Summary | null>,
): Iterable<Claim> {
  const pairs: Pair[] = [];
  for (const part of parts) {
    const summary = budgets.get(projectCore(part.subject.words));
    const level = levelOf(part);
    if (!summary || !level?.mention || isZero(level.value)) continue;
    if (valueLike(level, summary.budget) !== null) pairs.push({ part, level, summary });
  }
  const agreeing = pairs.filter(({ level, summary }) =>
    equals(valueLike(level, summary.budget)!, summary.budget.value),
  );
  if (agreeing.length < 2 || agreeing.length * 2 <= pairs.length) return;
  for (const { part, level, summary } of pairs) {
    yield {
      pattern: id,
      kind: "equal",
      formula: "equal",
      stated: term(level, nameOf(part)),
      operands: [term(summary.budget, `${nameOf(summary.statement)}全年预算数`)],
      sure: false,
      otherwise: [],
      zh: "与全年预算数相同",
    };
  }
}
