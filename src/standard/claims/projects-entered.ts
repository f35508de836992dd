import type { Claim, Term } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { type EnteredMoney, enteredMoney } from "../claim-parts/entered-money.ts";
import {
  areSurelyItsParts,
  comeTo,
  hasManyDigits,
  inUnitOf,
} from "../claim-parts/sums-with-a-slip.ts";

const id = "claims/projects-entered-make-the-project-expenditure";

export const projectsEntered = defineClaim({
  id,
  label: { zh: "录入的各项目之和与项目支出", en: "projects entered and project expenditure" },
  why: "工作簿里各项目的金额（没有填金额的，看成本指标里的预算控制数）加起来，就是说明文字里的项目支出；改了一个项目没有改总数，一加便知。",
  basis: "部门预算信息公开情况说明：支出说明；项目支出绩效目标表：预算控制数",
  since: 2017,
  severity: "warning",
  family: "B2",
  kind: "sum",
  *claims(narrative, readings) {
    // What was spent may well be another amount than what was planned.
    if (narrative.kind === "final-accounts") return;
    const terms = enteredMoney(readings).map(amountOf);
    const parts = terms.filter((one) => one !== null);
    if (parts.length < fewest || parts.length < terms.length) return;
    const totals = projectTotals(narrative).map((one) => term(levelOf(one)!, nameOf(one)));
    const claims = totals.flatMap((total) => claimOf(total, parts) ?? []);
    // One of several totals may be of one fund alone.
    if (claims.some(({ holds }) => holds) || totals.length === 1) {
      yield* claims.filter(({ holds }) => holds || totals.length === 1).map(({ claim }) => claim);
    }
  },
});

/** Fewer projects come to a total by chance. */
const fewest = 3;

/** 人员经费 and 公用经费 are basic expenditure, though they have targets like projects. */
const basic = /人员(?:类|经费|工资)|(?:日常|定额)?公用经费|工资福利|基本支出/;

/** What a project costs: its amount, or the one sum among its cost indicators; null for neither. */
function amountOf({ name, budget, costs }: EnteredMoney): Term | null {
  const [cost, ...others] = costs;
  const own = budget ?? (others.length === 0 ? cost : undefined);
  return own && !basic.test(name) ? { ...own, label: `“${name}”${own.label}` } : null;
}

/** 其中基本支出505万元，项目支出5105万元: the year's project expenditure of all funds. */
function projectTotals({ breakdowns, year }: Narrative): Statement[] {
  return breakdowns.flatMap(({ parts, slot, total }) => {
    const { subject, levels } = total;
    const isAll = slot === "level" && subject.side === "支出" && subject.core === "";
    const hasBasic = parts.some((one) => one.subject.core === "基本");
    return isAll && hasBasic && !levels.accounts
      ? parts.filter((one) => isOfProjects(one, year))
      : [];
  });
}

function isOfProjects(statement: Statement, year: number | null): boolean {
  const { subject } = statement;
  const level = levelOf(statement);
  const isMoney = Boolean(level?.mention && moneyUnit(level.unit));
  return isMoney && subject.core.endsWith("项目") && statement.year === year;
}

function claimOf(
  total: Term,
  terms: readonly Term[],
): { readonly claim: Claim; readonly holds: boolean } | null {
  const parts = inUnitOf(total, terms);
  if (!parts || !hasManyDigits(total.value)) return null;
  const holds = comeTo(total, parts);
  if (!holds && !areSurelyItsParts(total, parts)) return null;
  const claim: Claim = {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: total,
    operands: parts,
    sure: false,
    otherwise: [],
    zh: "录入的各项目之和",
  };
  return { claim, holds };
}
