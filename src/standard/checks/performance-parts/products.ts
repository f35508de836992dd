import type { Claim, Term } from "../../../model/claim.ts";
import {
  type Decimal,
  compare,
  decimalText,
  equals,
  isZero,
  multiply,
  round,
  shift,
  tenTo,
  trim,
} from "../../../model/decimal.ts";
import { valueLike } from "../../../model/figures.ts";
import type { Indicator, ProjectTarget } from "../../../model/performance.ts";
import { slipBetween } from "../../../model/slips.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { isMoney, kindOf, namesOf } from "./kinds.ts";
import { isTelling } from "./misprints.ts";
import { promise } from "./promise.ts";
import { plainSign } from "./signs.ts";
import { amountTerm, fieldTerm, givenTerm, indicatorName } from "./terms.ts";

/** A number of heads, or a price. */
export interface Factor {
  readonly term: Term;
  /** 人·月: what one unit of a price is for. */
  readonly per: string;
  /** ≥18人: there may be more of them. */
  readonly open: boolean;
  /** ≤1020人: there may be fewer of them. */
  readonly capped: boolean;
  /** A price by the month. */
  readonly monthly: boolean;
}

/** Several times a year, but how often the words do not say. */
const byTime = /学期|季|周|课|批|[天日期]|(?<!人)次/;

/**
 * 补助标准 × 人数 ＝ 项目金额, where a project has both. With several heads or prices only those
 * whose product comes out are bound; a single pair is bound unless the product is of another order,
 * as where several levels of government share the cost.
 */
export function productClaim(targets: Targets, project: ProjectTarget, id: string): Claim | null {
  if (isShared(project)) return null;
  const amount =
    amountTerm(targets, project, "budget", "项目金额") ?? ceilingTerm(targets, project);
  if (!amount || isZero(amount.value)) return null;
  const heads = factorsOf(targets, project, isHead);
  const prices = factorsOf(targets, project, isPrice);
  const pairs = prices.flatMap((price) =>
    heads.filter((head) => belong(price, head)).map((head) => [head, price] as const),
  );
  const fits = ([head, price]: (typeof pairs)[number]) => fitsIn(head, price, amount);
  const found = pairs.find(fits) ?? (pairs.length === 1 && isNear(pairs[0]!, amount) && pairs[0]);
  if (!found) return null;
  const operands = operandsOf(...found);
  return promise(id, "product", amount, operands, "项目金额＝人数×标准", { sure: false });
}

/** Heads, price, and the months of a price by the month. */
export function operandsOf(head: Factor, price: Factor): Term[] {
  const months = monthsOf(price) === 1 ? [] : [givenTerm(12, "", "月数")];
  return [head.term, price.term, ...months];
}

/** The product is the amount as it is printed. */
export function fitsIn(head: Factor, price: Factor, amount: Term): boolean {
  const whole = productOf(head, price, amount);
  return whole !== null && equals(round(whole, amount.decimals), amount.value);
}

const heads = /^(?:[名位户家个]|人次?)$/;
const priceNames = /标准|人均|户均|每[人户个]|补助金额/;

/** So many people, households, or pieces. */
export const isHead = ({ unit, measure }: TargetFigure): boolean =>
  measure === "count" && heads.test(unit.replace(/^万/, ""));

const isPrice = ({ unit, measure, per }: TargetFigure, indicator: Indicator): boolean =>
  measure === "money" &&
  (per === null ? unit === "元" && priceNames.test(namesOf(indicator)) : /[人户家个]/.test(per));

/** What several pay, or what is only made up to a standard: 县级按10%配套, 补差; not 降低群众负担. */
const sharedWords =
  /承担|分担|配套|(?:级|财政|共同|比例)负担|负担(?:比例|部分|资金|\d)|补差|差额|补足|低保|最低生活|自筹|(?:中央|财政|[省市县区]级?)[^，。；\d]{0,6}\d+(?:\.\d+)?[%％]/;

/** Whether the words of a project say that the standard is not all its own. */
function isShared({ fields, indicators }: ProjectTarget): boolean {
  const { project = "", use = "", goal = "" } = fields;
  const words = [project, use, goal, fields["whole-goal"] ?? "", ...indicators.map(namesOf)];
  return words.some((one) => sharedWords.test(one));
}

const ceilingNames = /控制[数额]|总成本|预算/;

/** 预算控制数 stands for the amount of a project whose form has none. */
function ceilingTerm(targets: Targets, project: ProjectTarget): Term | null {
  const ceilings = project.indicators.flatMap((indicator) => {
    const figure = kindOf(indicator) === "成本" ? targets.valueOf(indicator, "value") : null;
    if (!figure || !isMoney(figure) || figure.per !== null || figure.unit === "元") return [];
    if (!ceilingNames.test(namesOf(indicator))) return [];
    return [fieldTerm(targets, indicator, "value", figure, indicatorName(project, indicator))];
  });
  return ceilings.length === 1 ? ceilings[0]! : null;
}

function factorsOf(
  targets: Targets,
  project: ProjectTarget,
  isFactor: (figure: TargetFigure, indicator: Indicator) => boolean,
): Factor[] {
  return project.indicators.flatMap((indicator): Factor[] => {
    const figure = targets.valueOf(indicator, "value");
    if (!figure || figure.rough || !isFactor(figure, indicator)) return [];
    const [per, names] = [figure.per ?? "", namesOf(indicator)];
    if (isMoney(figure) && byTime.test(per + names.replace(/日常|周岁/g, ""))) return [];
    const label = indicatorName(project, indicator);
    const term = fieldTerm(targets, indicator, "value", plainCount(figure), label);
    const sign = plainSign(indicator.comparator) + (figure.bound ?? "");
    const monthly = per.includes("月") || (!per.includes("年") && /月/.test(names));
    return [{ term, per, open: /[≥>]/.test(sign), capped: /[≤<]/.test(sign), monthly }];
  });
}

/** 60.5万人 as 605000人, so that it multiplies. */
export function plainCount(
  figure: TargetFigure,
): Pick<TargetFigure, "value" | "decimals" | "unit"> {
  if (figure.measure !== "count" || !figure.unit.startsWith("万")) return figure;
  const decimals = Math.max(0, figure.decimals - 4);
  return { value: shift(figure.value, 4), decimals, unit: figure.unit.slice(1) };
}

/** 元/户 goes with 户, 元/人 with 人, 名 and 人次. */
export function belong({ per }: Factor, { term: { unit } }: Factor): boolean {
  const people = /[人名位]/.test(unit);
  return per === "" || (people ? per.includes("人") : per.includes(unit));
}

const monthsOf = ({ monthly }: Factor): number => (monthly ? 12 : 1);

function productOf(head: Factor, price: Factor, amount: Term): Decimal | null {
  const each = valueLike(price.term, amount);
  const times = { digits: BigInt(monthsOf(price)), scale: 0 };
  return each && multiply(multiply(each, head.term.value), times);
}

/** Whether the amount divided by one factor gives the other but for a slip of the pen. */
function isFactorSlip([head, price]: readonly [Factor, Factor], amount: Term): boolean {
  const each = valueLike(price.term, amount);
  if (!each) return false;
  const times = { digits: BigInt(monthsOf(price)), scale: 0 };
  const pairs = [
    [head.term.value, multiply(each, times)],
    [each, multiply(head.term.value, times)],
  ] as const;
  return pairs.some(([factor, other]) => {
    const meant = quotient(amount.value, other, factor.scale);
    if (meant === null || isZero(meant)) return false;
    const [own, wanted] = [factor, meant].map((value) => decimalText(trim(value)));
    const slip = slipBetween(own!, wanted!);
    // One figure of two digits is a digit away from many.
    return slip !== null && (slip !== "digit" || own!.replace(/\D/g, "").length >= 3);
  });
}

function quotient(amount: Decimal, by: Decimal, decimals: number): Decimal | null {
  if (isZero(by) || by.digits < 0n || amount.digits < 0n) return null;
  const over = amount.digits * tenTo(decimals + by.scale) * 2n;
  const under = by.digits * tenTo(amount.scale);
  return { digits: (over / under + 1n) / 2n, scale: decimals };
}

/** Whether a slip of the pen in one of the three explains why they do not fit. */
function isSlipAway([head, price]: readonly [Factor, Factor], amount: Term): boolean {
  const whole = productOf(head, price, amount);
  if (!whole || isZero(whole)) return false;
  const printed = round(whole, amount.decimals);
  if (slipBetween(decimalText(amount.value), decimalText(printed)) !== null) return true;
  return isFactorSlip([head, price], amount);
}

/** A slip of the pen away, or at most about a half more or less; more is right where there may be more heads, less where fewer. */
export function isNear([head, price]: readonly [Factor, Factor], amount: Term): boolean {
  const whole = productOf(head, price, amount);
  if (!whole || isZero(whole)) return false;
  const isMore = compare(whole, amount.value) > 0;
  const isAllowed = isMore ? head.capped || price.capped : head.open || price.open;
  // ≥400人 at ≥1000元 may well cost 60万元: a digit of few says nothing.
  if (isSlipAway([head, price], amount)) return !isAllowed || isTelling({ ...amount, per: null });
  if (isAllowed) return false;
  const tenths = (value: Decimal, times: bigint) => multiply(value, { digits: times, scale: 1 });
  return (
    compare(whole, tenths(amount.value, 6n)) > 0 && compare(whole, tenths(amount.value, 16n)) < 0
  );
}
