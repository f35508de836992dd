import type { Claim, Term } from "../../model/claim.ts";
import { compare, decimalText, equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { Mention } from "../../model/mention.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { derivedTerm, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { amountsOf } from "../claim-parts/form-amounts.ts";
import { figureOf } from "../claim-parts/form-figures.ts";
import { type Indicator, indicatorsOf } from "../claim-parts/form-indicators.ts";
import { type ReportPassage, reportPassages } from "../claim-parts/form-reports.ts";

const id = "claims/report-of-a-project-has-the-money-of-its-form";

export const formReport = defineClaim({
  id,
  label: { zh: "评价报告里的标准、支出与完成率", en: "money of a report against its form" },
  why: "绩效评价报告写的补助标准、全年支出和完成率，说的就是这个项目绩效表里的标准、执行数和执行率。",
  basis: "财预〔2020〕10号；项目支出绩效评价报告",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    for (const report of reportPassages(narrative)) {
      for (const mention of report.passage.mentions) {
        const before = wordsBefore(report, mention);
        const claim =
          priceClaim(narrative, report, mention, before) ??
          spentClaim(narrative, report, mention, before) ??
          rateClaim(narrative, report, mention, before);
        if (claim) yield claim;
      }
    }
  },
});

const wordsBefore = ({ passage: { flow } }: ReportPassage, { start }: Mention): string =>
  /(?<![^。；])[^。；]*$/.exec(flow.slice(Math.max(0, start - 40), start))![0];

/** 补助标准为42.9元/人: the form's one standard. */
function priceClaim(
  narrative: Narrative,
  { passage: { flow }, index, form }: ReportPassage,
  mention: Mention,
  before: string,
): Claim | null {
  const behind = flow.slice(mention.end, mention.end + 2);
  const isEach = mention.per !== null || /每[人户名]$/.test(before) || /^每[人户名]/.test(behind);
  const isPrice = moneyUnit(mention.unit) !== null && isEach;
  if (!isPrice || mention.bound || mention.upTo) return null;
  const prices = indicatorsOf(narrative, form.form).flatMap(({ goal, names }) =>
    goal && goal.unit === "元" && (goal.mention?.per || /标准|人均/.test(names.join("")))
      ? [{ figure: goal, name: names[0] ?? "" }]
      : [],
  );
  const [only, ...others] = prices.filter(
    ({ figure }, nth) => prices.findIndex((one) => equals(one.figure.value, figure.value)) === nth,
  );
  if (!only || others.length > 0) return null;
  const told = figureOf(narrative, index, mention);
  const isNamed = /标准(?:为|是)?$/.test(before) && valueLike(only.figure, told) !== null;
  return isNamed || alike(told, only.figure)
    ? equalClaim(term(told, "补助标准"), term(only.figure, `${only.name}指标值`))
    : null;
}

/** 全年共支付租赁费8万元: what was spent. */
const paid = /(?:共|全年|累计|合计|总计)[^，]{0,6}(?:支付|支出|拨付|发放|使用|报销)/;

function spentClaim(
  narrative: Narrative,
  { passage, index, form }: ReportPassage,
  mention: Mention,
  before: string,
): Claim | null {
  const { unit, per, bound, approximate } = mention;
  if (!moneyUnit(unit) || per || bound || approximate || !paid.test(before)) return null;
  const money = passage.mentions.filter((one) => moneyUnit(one.unit) && !one.per);
  const spent = amountsOf(narrative, form).find(({ sort }) => sort === "spent");
  if (money.length !== 1 || !spent) return null;
  const told = figureOf(narrative, index, mention);
  return alike(told, spent.figure)
    ? equalClaim(term(told, "全年支出"), term(spent.figure, spent.label))
    : null;
}

/** 完成了各个指标，完成率达到100%: of the budget, or of the indicators. */
function rateClaim(
  narrative: Narrative,
  { index, form }: ReportPassage,
  mention: Mention,
  before: string,
): Claim | null {
  if (mention.unit !== "%" || mention.bound || mention.approximate) return null;
  if (!/(?:指标|项目|任务)[^。]*[，、]完成率(?:均|都)?(?:达到?了?|为|是)?$/.test(before))
    return null;
  const amounts = amountsOf(narrative, form);
  const [planned, spent] = (["planned", "spent"] as const).map((wanted) =>
    amounts.find(({ sort }) => sort === wanted),
  );
  if (!planned || !spent) return null;
  return {
    pattern: id,
    kind: "percent",
    formula: "percent",
    stated: term(figureOf(narrative, index, mention), "完成率"),
    operands: [term(spent.figure, spent.label), term(planned.figure, planned.label)],
    sure: false,
    otherwise: metOf(indicatorsOf(narrative, form.form)),
    zh: "执行数÷预算数",
  };
}

/** Indicators that were reached over all that have figures. */
function metOf(indicators: readonly Indicator[]): Term[][] {
  const told = indicators.filter(({ goal, actual }) => goal && actual && valueLike(goal, actual));
  if (told.length === 0) return [];
  const count = (some: readonly Indicator[], label: string) =>
    derivedTerm(
      { digits: BigInt(some.length), scale: 0 },
      "个",
      label,
      told.map(({ actual }) => term(actual!, "实际完成值")),
    );
  return [[count(told.filter(isMet), "完成的指标"), count(told, "全部指标")]];
}

function isMet({ goal, actual }: Indicator): boolean {
  const order = compare(actual!.value, valueLike(goal!, actual!)!);
  const bound = goal!.mention?.bound ?? "=";
  return (
    order === 0 || (order > 0 ? bound === "≥" || bound === ">" : bound === "≤" || bound === "<")
  );
}

/** The same, or a slip away: other standards and payments may be told of as well. */
function alike(told: Figure, form: Figure): boolean {
  const value = valueLike(form, told);
  if (value === null) return false;
  return (
    equals(value, told.value) || slipBetween(decimalText(value), decimalText(told.value)) !== null
  );
}

const equalClaim = (stated: Term, operand: Term): Claim => ({
  pattern: id,
  kind: "equal",
  formula: "equal",
  stated,
  operands: [operand],
  sure: false,
  otherwise: [],
  zh: "与绩效表相同",
});
