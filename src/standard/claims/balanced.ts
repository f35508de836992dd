import type { Claim } from "../../model/claim.ts";
import { decimalText, equals, isZero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
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
    let income: Statement | null = null;
    let spent: Statement | null = null;
    let whole: Statement | null = null;
    for (const one of narrative.statements) {
      const side = sideOf(narrative, one);
      if (side === null) continue;
      const known =
        side === "收支" ? (spent ?? income) : ((side === "支出" ? income : null) ?? whole);
      const claim = known && near(narrative, known, one) ? claimOf(narrative, known, one) : null;
      if (claim) yield claim;
      if (side === "收支" && !isUnderChanges(one)) whole = one;
      if (side === "收入") [income, spent] = [one, null];
      else if (side === "支出") [income, spent] = [null, one];
    }
  },
});

/** 收入总计, 支出总预算: the two ends of the summary table; 收入预算 is one in a budget only. */
const total = /^(?:本年|全年|部门|预算)*(收入|支出)(?:决算|预算)*(?:总预算|总计|总额)/;
const budget = /^(?:本年|全年|部门|预算)*(收入|支出)预算/;

/** 预算收支安排: both at once. */
const both = /^(?:部门)?(?:预算收支|收支预算|收支总预算|预算收支总)(?:预算|安排|总计|总额|合计)*/;

/** 某市某区体育局: whose budget it is. */
const owner =
  /^，?(?!.*(?:下属|所属|事业|企业))[^，；]{2,24}(?:局|委员会|委|办公室|中心|学校|[中小]学|幼儿园|医院|法院|检察院|厅|政府|街道办事处|协会|联合会|总站|部门|本级|馆|处)(?=(?:收入|支出)(?:总|预算))/;

/** 支出预算900万元 at the start of a paragraph is named by nothing but its own words. */
function ownWords({ document }: Narrative, { subject, passage }: Statement, level: Figure): string {
  if (subject.given !== "heading") return subject.words;
  const { flow, body } = document.passages[passage]!;
  const before = flow.slice(Math.max(body, level.start - 12), level.start);
  return /^(?:收入|支出)预算(?:数|总额)?(?:为|是)?$/.test(before) && level.start - body < 12
    ? before
    : subject.words;
}

function sideOf(narrative: Narrative, statement: Statement): "收入" | "支出" | "收支" | null {
  const level = levelOf(statement);
  const said = level ? ownWords(narrative, statement, level) : "";
  if (!level || /包括|包含|其中/.test(said)) return null;
  const words = said
    .replace(/^.*?\d{4}年度?/, "")
    .replace(/^.*(?:我|本)(?:部门|单位|局)/, "")
    .replace(owner, "");
  if (both.test(words) || isUnderChanges(statement)) return "收支";
  return ((total.exec(words) ?? budget.exec(words))?.[1] ?? null) as "收入" | "支出" | null;
}

/** 比上年增减情况：2021年预算安排900万元. */
const isUnderChanges = ({ subject, levels }: Statement): boolean =>
  subject.given === "heading" && /^比上年/.test(subject.core) && levels.budget !== undefined;

/** How far apart the two ends stand. */
const reach = { statements: 14, passages: 6 };

function near(narrative: Narrative, one: Statement, other: Statement): boolean {
  const within =
    other.index - one.index <= reach.statements || other.passage - one.passage <= reach.passages;
  return within && one.year === other.year && fundOf(narrative, one) === fundOf(narrative, other);
}

function claimOf(narrative: Narrative, income: Statement, spent: Statement): Claim | null {
  const [a, b] = [levelOf(income), levelOf(spent)];
  if (!a?.mention || !b?.mention || valueLike(a, b) === null) return null;
  const isBudget = narrative.kind === "budget" && spent.year === narrative.year;
  const label = (one: Statement, level: Figure): string =>
    one.subject.given === "heading" ? ownWords(narrative, one, level) : nameOf(one);
  const named = [income, spent].every(({ subject }) => /总计|总预算|总额/.test(subject.words));
  if (!named && !isBudget) return null;
  const { passages } = narrative.document;
  if (
    /相抵|结余/.test(
      passages
        .slice(spent.passage, spent.passage + 2)
        .map(({ flow }) => flow)
        .join(),
    )
  )
    return null;
  const alike = equals(valueLike(a, b)!, b.value);
  const slip = alike || slipBetween(decimalText(a.value), decimalText(b.value)) !== null;
  if (!alike && isOfYear(income) !== isOfYear(spent)) return null;
  // Reports of a whole government carry the difference over; one slip apart, the two were meant to agree.
  if (!slip && !(isBudget && isClosed(narrative, income, spent))) return null;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(b, label(spent, b)),
    operands: [term(a, label(income, a))],
    sure: named && slip,
    otherwise: [],
    zh: "收入总计＝支出总计",
  };
}

/** 本年支出合计 leaves out what is carried over, 收入总计 does not. */
const isOfYear = ({ subject }: Statement): boolean => /本年.*合计/.test(subject.words);

/** A department's own budget that carries nothing over on one side alone. */
function isClosed(
  { document, statements }: Narrative,
  income: Statement,
  spent: Statement,
): boolean {
  const { passages } = document;
  for (let i = income.passage; i <= spent.passage + 1; i++) {
    if (ofGovernment.test(passages[i]?.flow ?? "")) return false;
  }
  for (let i = income.index + 1; (statements[i]?.passage ?? Infinity) <= spent.passage + 1; i++) {
    const level = levelOf(statements[i]!);
    if (carried.test(statements[i]!.subject.words) && level && !isZero(level.value)) return false;
  }
  return true;
}

const carried = /结转|结余|动用|调入|上解/;
const ofGovernment =
  /税收返还|转移支付|上解|调入|非税|全(?:县|市|区|省|州|旗|镇|乡)(?!(?:域|直))|平衡|赤字/;
