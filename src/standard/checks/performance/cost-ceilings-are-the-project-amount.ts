import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import type { Claim, Term } from "../../../model/claim.ts";
import {
  type Decimal,
  add,
  compare,
  decimalText,
  equals,
  trim,
  zero,
} from "../../../model/decimal.ts";
import { valueLike } from "../../../model/figures.ts";
import { type Slip, slipBetween } from "../../../model/slips.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { Targets } from "../../../model/target-check.ts";
import { isMoney, kindOf, namesOf } from "../performance-parts/kinds.ts";
import { isTelling } from "../performance-parts/misprints.ts";
import { promise } from "../performance-parts/promise.ts";
import { amountTerm, fieldTerm, indicatorName } from "../performance-parts/terms.ts";
import { isOfName, isOfYears, isWhole, priceWords } from "../performance-parts/whole-costs.ts";

const id = "performance/cost-ceilings-are-the-project-amount";

export const costCeilingsAreTheProjectAmount = defineTargetCheck({
  id,
  label: { zh: "成本控制数等于项目金额", en: "cost ceilings are the project amount" },
  why: "成本指标里的预算控制数就是项目金额；调整预算以后只改了一处，公开出来自己和自己对不上。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "error",
  family: "B3",
  kind: "equal",
  message: "{label}填的是{stated}，项目金额是{expected}，相差{difference}。",
  next: "请核对批复的项目金额，改正“项目”表或这一条成本指标。",
  *run(targets) {
    for (const project of targets.performance.projects) yield* claimsOf(targets, project);
  },
  examples: {
    ok: both(
      projectSheet("山塘整治 | '2130316 | 86.50 | 86.50"),
      indicatorSheet("山塘整治 | 成本指标 | 经济成本指标 | 预算控制数 | | ≤ | 86.50 | 万元"),
    ),
    notOk: both(
      projectSheet("山塘整治 | '2130316 | 86.50 | 86.50"),
      indicatorSheet("山塘整治 | 成本指标 | 经济成本指标 | 预算控制数 | | ≤ | 68.50 | 万元"),
    ),
    says: "预算控制数填的是68.50万元，项目金额是86.50万元，相差18.00万元",
  },
});

function* claimsOf(targets: Targets, project: ProjectTarget): Generator<Claim> {
  const amount = amountTerm(targets, project, "budget", "项目金额");
  if (!amount) return;
  const costs = project.indicators.flatMap((indicator) => {
    const figure = kindOf(indicator) === "成本" ? targets.valueOf(indicator, "value") : null;
    if (!figure || !isMoney(figure) || figure.per !== null) return [];
    if (priceWords.test(namesOf(indicator))) return [];
    const label = indicatorName(project, indicator);
    const term = fieldTerm(targets, indicator, "value", figure, label);
    return [{ term, whole: isWhole(project, indicator), named: isOfName(project, indicator) }];
  });
  const sum = costs.reduce((all, { term }) => add(all, inUnitOf(term, amount)), zero);
  const isSum = costs.length > 1 && equals(sum, amount.value);
  const wholes = costs.filter((one) => one.whole && !isSum);
  const [only] = wholes.length === 1 ? wholes : costs;
  if (only && (wholes.length === 1 || costs.length === 1)) {
    const { term, whole: sure, named } = only;
    if (!sure && isOfYears.test(term.label) && !isSlipOf(term, amount)) return;
    if (!sure && (isPart(term, amount) || (!named && isLike(term, amount)))) return;
    yield promise(id, "equal", term, [amount], "成本指标＝项目金额", { sure });
  } else if (only) {
    const terms = costs.map(({ term }) => term);
    if (terms.every((one) => isPart(one, amount)) && isPart({ ...amount, value: sum }, amount))
      return;
    const otherwise = terms.map((term) => [term]);
    yield promise(id, "sum", amount, terms, "项目金额＝各项成本之和", { sure: false, otherwise });
  }
}

const inUnitOf = (one: Term, { unit }: Term): Decimal => valueLike(one, { unit }) ?? one.value;

/** What costs less than the project and is no slip of the pen away may be one of several things it pays for. */
function isPart(cost: Term, amount: Term): boolean {
  return compare(inUnitOf(cost, amount), amount.value) < 0 && !isSlipOf(cost, amount);
}

function isSlipOf(cost: Term, amount: Term): boolean {
  const [said, meant] = [inUnitOf(cost, amount), amount.value].map((value) =>
    decimalText(trim(value)),
  );
  return wrong.has(slipBetween(said!, meant!));
}

/** 120万元 of 150万元: one digit of few may well be meant, where the name is not the project's. */
function isLike(cost: Term, amount: Term): boolean {
  const own = inUnitOf(cost, amount);
  return compare(own, amount.value) < 0 && !isTelling({ ...amount, per: null });
}

/** A figure with a digit less is so much smaller that it may well be a part. */
const wrong = new Set<Slip | null>(["digit", "digits-exchanged", "decimal-point", "ten-thousand"]);
