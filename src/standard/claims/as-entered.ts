import type { Claim, Term } from "../../model/claim.ts";
import { decimalText, equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import type { Reading } from "../../model/reading.ts";
import { slipBetween } from "../../model/slips.ts";
import { term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { type EnteredValue, enteredProjects } from "../claim-parts/entered-projects.ts";
import { projectForms } from "../claim-parts/form-projects.ts";
import { type Clause, told } from "../claim-parts/form-texts.ts";
import { isAnotherSaying } from "../claim-parts/another-saying.ts";
import { comparable, rateKind, speaksOf } from "../claim-parts/form-values.ts";

const id = "claims/project-told-has-the-figures-entered";

export const asEntered = defineClaim({
  id,
  label: { zh: "绩效文本与录入的项目", en: "projects told as they were entered" },
  why: "绩效文本逐个项目写出的申请资金、人数和比率，就是工作簿“项目”“绩效指标”里的数；工作簿改了，文字没有跟着改。",
  basis: "部门预算绩效文本：分项绩效目标与项目绩效目标应当一致",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative, readings) {
    // A text with its own forms is held against them, and they against the workbook.
    if (projectForms(narrative).length > 0) return;
    yield* claimsOf(narrative, readings);
  },
});

function* claimsOf(narrative: Narrative, readings: readonly Reading[]): Iterable<Claim> {
  for (const { of, amount, clauses } of told(narrative, enteredProjects(readings))) {
    const asked = of.values.find(
      ({ whole, term: { fact } }) => whole && fact?.column.id === "budget",
    );
    if (amount && asked) yield claimOf(amount, "申请资金", [asked]);
    for (const clause of clauses) {
      const values = meantBy(clause, of.values);
      if (values.length > 0) yield claimOf(clause.figure, wordsOf(clause), values);
    }
  }
}

const wordsOf = ({ words }: Clause): string =>
  words.replace(/^绩效(?:指标|目标)[：]?/, "").slice(0, 20) || "绩效指标";

/** Words of a clause whose money is the whole project's: 成本指标控制在7万元. */
const wholeMoney = /成本|经费|开支|(?:预算|申请|安排|项目|财政)资金|总(?:额|金额|投入)/;

/** What a clause speaks of: the entry of its figure first; none where its words fit several and its figure none. */
function meantBy({ figure, words }: Clause, values: readonly EnteredValue[]): EnteredValue[] {
  const isWhole = moneyUnit(figure.unit) !== null && !figure.mention?.per && wholeMoney.test(words);
  const meant = values
    .map((value) => ({ value, by: isWhole && value.whole ? 1 : speaksOf(words, figure, value) }))
    .filter(({ value, by }) => by >= 0.5 && inUnitOf(figure, value) !== null)
    .sort((a, b) => b.by - a.by);
  const [best, next] = meant;
  if (!best) return [];
  const isEqual = ({ value }: (typeof meant)[number]): boolean =>
    equals(inUnitOf(figure, value)!, figure.value);
  // A share told as one is the indicator that is named a share: 参保率, not 保障全民参保.
  const fits = meant.find(
    (one) =>
      isEqual(one) && !(isShare([words]) && isShare(best.value.names) && !isShare(one.value.names)),
  );
  if (fits) return [fits.value];
  if (isAnother(figure, words, best.value)) return [];
  if (!next || best.by - next.by >= 0.25 || isWhole) return [best.value];
  const slip = meant.find(({ value }) => isSlip(value, figure));
  return slip ? [slip.value] : [];
}

const isShare = (names: readonly string[]): boolean => names.some((name) => /[率比]/.test(name));

/** 每月2次, 上年88%, 其中设备35万元, and 糖尿病 beside 高血压 speak of something else than the entry. */
function isAnother(figure: Figure, words: string, { names, whole }: EnteredValue): boolean {
  const isPart = !(whole && wholeMoney.test(words)) || /其中|设备|购置/.test(words);
  if (isPart && isAnotherSaying(words, "")) return true;
  if (/[由从]/.test(words) && changes.test(words)) return true;
  return figure.unit === "%" && !/满意/.test(words) && names.every((name) => isRival(words, name));
}

const changes = /(?:提高|提升|增加?|上升|下降|降低?|减少|调整)[到至]?/;

/**
 * Whether two names begin with something of their own each: 糖尿病患者规范管理率 and
 * 高血压患者规范管理率.
 */
function isRival(words: string, name: string): boolean {
  const [own, other] = [words, name].map((one) => one.replace(/[^\u4e00-\u9fff]/g, ""));
  if (isBareRate(own!, other!)) return false;
  return !other!.includes(own!.slice(0, 2)) && !own!.includes(other!.slice(0, 2));
}

/** Money goes by many names, none of which tells a rate from another. */
const anyMoney = /预算|财政|拨款|项目|专项|资金|经费/g;

/** 参保率 and 财政拨款投入率 have nothing of their own: 参加保险人数的比率 and 预算资金投入率 are the same. */
function isBareRate(words: string, name: string): boolean {
  const [own, other] = [words, name].map((one) => one.replace(anyMoney, ""));
  const isOfKind = other!.includes(own!.slice(0, 2)) || own!.startsWith("参加");
  return other!.length <= 3 && isOfKind && rateKind(words) === rateKind(name);
}

const inUnitOf = (figure: Figure, value: EnteredValue) => comparable(value.figure, figure);

const isSlip = (value: EnteredValue, figure: Figure): boolean =>
  slipBetween(decimalText(inUnitOf(figure, value)!), decimalText(figure.value)) !== null;

function claimOf(
  figure: Figure,
  label: string,
  [first, ...others]: readonly EnteredValue[],
): Claim {
  const said = ({ term: own, figure: at }: EnteredValue): Term =>
    own.unit === "" ? { ...own, unit: figure.unit, value: comparable(at, figure)! } : own;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(figure, label),
    operands: [said(first!)],
    sure: false,
    otherwise: others.map((one) => [said(one)]),
    zh: "与工作簿里录入的相同",
  };
}
