import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import type { Claim, Term } from "../../../model/claim.ts";
import { type Decimal, add, compare, decimalText, trim, zero } from "../../../model/decimal.ts";
import { valueLike } from "../../../model/figures.ts";
import { type Slip, slipBetween } from "../../../model/slips.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { Targets } from "../../../model/target-check.ts";
import { isMoney, kindOf, namesOf } from "../performance-parts/kinds.ts";
import { promise } from "../performance-parts/promise.ts";
import { amountTerm, fieldTerm, indicatorName } from "../performance-parts/terms.ts";

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

/** Words of an indicator for all the money of the project. */
const wholeCost =
  /控制[数额]|总成本|预算(?:金额|数|资金|成本)|资金(?:总额|规模)|项目(?:总)?(?:资金|经费|金额|成本|投资)|成本控制/;
const priceWords = /标准|单价|人均|户均|每[人户个次]|单位成本/;

function* claimsOf(targets: Targets, project: ProjectTarget): Generator<Claim> {
  const amount = amountTerm(targets, project, "budget", "项目金额");
  if (!amount) return;
  const costs = project.indicators.flatMap((indicator) => {
    const figure = kindOf(indicator) === "成本" ? targets.valueOf(indicator, "value") : null;
    if (!figure || !isMoney(figure) || figure.per !== null) return [];
    if (priceWords.test(indicator.level3 ?? "")) return [];
    const label = indicatorName(project, indicator);
    const term = fieldTerm(targets, indicator, "value", figure, label);
    return [{ term, whole: wholeCost.test(namesOf(indicator)) }];
  });
  const wholes = costs.filter((one) => one.whole);
  const [only] = wholes.length === 1 ? wholes : costs;
  if (only && (wholes.length === 1 || costs.length === 1)) {
    const { term, whole: sure } = only;
    if (!sure && isPart(term, amount)) return;
    yield promise(id, "equal", term, [amount], "成本指标＝项目金额", { sure });
  } else if (only) {
    const terms = costs.map(({ term }) => term);
    const sum = terms.reduce((all, one) => add(all, inUnitOf(one, amount)), zero);
    if (terms.every((one) => isPart(one, amount)) && isPart({ ...amount, value: sum }, amount))
      return;
    const otherwise = terms.map((term) => [term]);
    yield promise(id, "sum", amount, terms, "项目金额＝各项成本之和", { sure: false, otherwise });
  }
}

const inUnitOf = (one: Term, { unit }: Term): Decimal => valueLike(one, { unit }) ?? one.value;

/** What costs less than the project and is no slip of the pen away may be one of several things it pays for. */
function isPart(cost: Term, amount: Term): boolean {
  const own = inUnitOf(cost, amount);
  const [said, meant] = [own, amount.value].map((value) => decimalText(trim(value)));
  return compare(own, amount.value) < 0 && !wrong.has(slipBetween(said!, meant!));
}

/** A figure with a digit less is so much smaller that it may well be a part. */
const wrong = new Set<Slip | null>(["digit", "digits-exchanged", "decimal-point", "ten-thousand"]);
