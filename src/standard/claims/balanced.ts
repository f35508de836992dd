import type { Claim } from "../../model/claim.ts";
import { decimalText, equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { nameOf, term } from "../../model/terms.ts";
import { fundOf } from "../claim-parts/scopes.ts";

const id = "claims/income-total-equals-expenditure-total";

export const balanced = defineClaim({
  id,
  label: { zh: "收支总计相等", en: "income and expenditure totals" },
  why: "收入总计和支出总计是同一张表的两边，必须相等；只改了一边，另一边就不平了。",
  basis: "部门预决算公开表：收支总表",
  since: 2017,
  severity: "error",
  family: "A3",
  kind: "equal",
  *claims(narrative) {
    for (const spent of narrative.statements) {
      if (sideOf(spent) !== "支出") continue;
      const income = incomeBefore(narrative, spent);
      const claim = income && claimOf(narrative, income, spent);
      if (claim) yield claim;
    }
  },
});

/** 收入总计, 支出总预算: the two ends of the summary table; 收入预算 is one in a budget only. */
const total = /^(?:本年|全年|部门|预算)*(收入|支出)(?:决算|预算)*(?:总预算|总计|总额)/;
const budget = /^(?:本年|全年|部门|预算)*(收入|支出)预算/;

function sideOf({ subject }: Statement): string | null {
  if (/包括|包含|其中/.test(subject.words)) return null;
  const words = subject.words
    .replace(/^.*?\d{4}年度?/, "")
    .replace(/^.*(?:我|本)(?:部门|单位|局)/, "");
  return (total.exec(words) ?? budget.exec(words))?.[1] ?? null;
}

/** How many statements lie between the two ends. */
const reach = 14;

function incomeBefore(narrative: Narrative, spent: Statement): Statement | null {
  const { statements } = narrative;
  for (let i = spent.index - 1; i >= 0 && i >= spent.index - reach; i--) {
    const one = statements[i]!;
    if (sideOf(one) === "支出") return null;
    if (sideOf(one) !== "收入") continue;
    const alike = one.year === spent.year && fundOf(narrative, one) === fundOf(narrative, spent);
    return alike ? one : null;
  }
  return null;
}

function claimOf({ kind, document }: Narrative, income: Statement, spent: Statement): Claim | null {
  const [a, b] = [levelOf(income), levelOf(spent)];
  if (!a?.mention || !b?.mention || valueLike(a, b) === null) return null;
  const sure = [income, spent].every(({ subject }) => /总计|总预算|总额/.test(subject.words));
  if (!sure && kind !== "budget") return null;
  const { flow } = document.passages[spent.passage]!;
  const after = document.passages[spent.passage + 1]?.flow ?? "";
  if (/相抵|结余/.test(flow + after)) return null;
  const alike = equals(valueLike(a, b)!, b.value);
  // Reports of a whole government carry the difference over; one slip apart, the two were meant to agree.
  if (!alike && slipBetween(decimalText(a.value), decimalText(b.value)) === null) return null;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(b, nameOf(spent)),
    operands: [term(a, nameOf(income))],
    sure,
    otherwise: [],
    zh: "收入总计＝支出总计",
  };
}
