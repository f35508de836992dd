import type { Claim } from "../../model/claim.ts";
import { decimalText, equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Narrative } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { type Clause, type ProjectText, projectTexts } from "../claim-parts/form-texts.ts";
import { type FormValue, comparable, formValues, speaksOf } from "../claim-parts/form-values.ts";

const id = "claims/performance-text-has-the-figures-of-its-form";

export const formClause = defineClaim({
  id,
  label: { zh: "绩效文本与绩效目标表", en: "performance text against its form" },
  why: "绩效文本逐个项目写出的金额、人数、比率，和这个项目绩效目标表里的是同一套数；只改一处，另一处就成了旧数。",
  basis: "部门预算绩效文本：分项绩效目标与预算项目绩效目标表应当一致",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    for (const text of projectTexts(narrative)) {
      for (const clause of text.clauses) {
        const claim = clauseClaim(narrative, text, clause);
        if (claim) yield claim;
      }
    }
  },
});

/** Words of a clause whose money is the whole project's: 成本指标控制在7万元. */
const wholeMoney = /成本|经费|开支|(?:预算|申请|安排|项目|财政)资金|总(?:额|金额|投入)/;

function clauseClaim(
  narrative: Narrative,
  { form, amount }: ProjectText,
  clause: Clause,
): Claim | null {
  const { figure, words } = clause;
  const isWhole = moneyUnit(figure.unit) !== null && !figure.mention?.per && wholeMoney.test(words);
  const meant = formValues(narrative, form)
    .map((value) => ({
      value,
      by: isWhole && value.whole ? 1 : speaksOf(words, figure, value),
    }))
    .filter(({ value, by }) => by >= 0.5 && comparable(value.figure, figure) !== null)
    .sort((a, b) => b.by - a.by);
  if (isWhole && meant.length === 0 && amount) return claimOf(clause, [amountValue(amount)]);
  const [best, ...rest] = meant;
  if (!best) return null;
  const fits = meant.find(({ value }) => isEqual(value, clause));
  const values = [best, ...rest].map(({ value }) => value);
  if (fits) return claimOf(clause, [fits.value]);
  const others = values.filter((value) => value !== best.value);
  const next = rest.find(({ value }) => !sameValue(value, best.value));
  const certain = !next || best.by - next.by >= 0.25 || isWhole;
  if (certain) return claimOf(clause, [best.value, ...others]);
  const slip = values.find((value) => isSlip(value, clause));
  return slip ? claimOf(clause, [slip, ...values.filter((value) => value !== slip)]) : null;
}

const amountValue = (figure: ProjectText["amount"] & object): FormValue => ({
  figure,
  names: [],
  label: "申请资金",
  whole: true,
});

const isEqual = ({ figure: own }: FormValue, { figure }: Clause): boolean =>
  equals(comparable(own, figure)!, figure.value);

const sameValue = ({ figure: a }: FormValue, { figure: b }: FormValue): boolean => {
  const value = comparable(a, b);
  return value !== null && equals(value, b.value);
};

const isSlip = ({ figure: own }: FormValue, { figure }: Clause): boolean =>
  slipBetween(decimalText(comparable(own, figure)!), decimalText(figure.value)) !== null;

function claimOf({ figure, words }: Clause, [first, ...others]: readonly FormValue[]): Claim {
  const said = (value: FormValue) => ({
    ...term(value.figure, value.label),
    unit: value.figure.unit === "" || figure.unit === "万" ? figure.unit : value.figure.unit,
    value: value.figure.unit === "" ? comparable(value.figure, figure)! : value.figure.value,
  });
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(figure, words.replace(/^绩效(?:指标|目标)[：]?/, "").slice(0, 20) || "绩效指标"),
    operands: [said(first!)],
    sure: false,
    otherwise: others.map((one) => [said(one)]),
    zh: "与绩效目标表相同",
  };
}
