import type { Claim, Term } from "../../model/claim.ts";
import {
  type Decimal,
  add,
  decimalText,
  equals,
  isZero,
  subtract,
  zero,
} from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { slipBetween } from "../../model/slips.ts";
import { nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { type FormAmount, amountsOf } from "../claim-parts/form-amounts.ts";
import { type ProjectForm, projectForms } from "../claim-parts/form-projects.ts";
import { projectTexts } from "../claim-parts/form-texts.ts";
import { namesAlike, projectCore } from "../claim-parts/name-likeness.ts";

const id = "claims/project-has-one-amount-in-text-and-form";

export const formAmount = defineClaim({
  id,
  label: { zh: "项目金额与绩效表", en: "project amount against its form" },
  why: "说明里项目的金额和这个项目绩效表里的预算数、金额指标说的是一件事；改了一处，另一处就成了旧数。",
  basis: "预算项目绩效目标应当与预算安排一致",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative) {
    const forms = projectForms(narrative)
      .map((one) => ({ one, core: projectCore(one.name), amounts: amountsOf(narrative, one) }))
      .filter(({ core, amounts }) => core.length >= 3 && amounts.length > 0);
    if (forms.length === 0) return;
    const byName = new Map<string, typeof forms>();
    const own = new Map(projectTexts(narrative).map(({ amount, form }) => [amount, form]));
    const inForms = passagesOf(forms.map(({ one }) => one));
    const lists = new Lists();
    for (const statement of narrative.statements) {
      if (inForms.has(statement.passage) || !isAmount(narrative, statement)) continue;
      const paired = own.get(levelOf(statement));
      if (!paired && isZero(levelOf(statement)!.value)) continue;
      const core = projectCore(statement.subject.words);
      let alike = byName.get(core);
      if (!alike) {
        const same = forms.filter((form) => core === form.core);
        alike = same.length > 0 ? same : forms.filter((form) => isAlike(core, form.core));
        byName.set(core, alike);
      }
      const meant = paired ? forms.filter(({ one }) => one === paired) : alike;
      for (const form of meant) {
        const sameName = paired !== undefined || core === form.core;
        const claims = [...claimsOf(statement, form.amounts, sameName)];
        yield* claims;
        if (form.amounts.some(({ figure }) => isEqual(figure, levelOf(statement)!)))
          lists.told(statement);
        else if ((sameName || meant.length === 1) && claims.length === 0)
          lists.untold(statement, form.amounts[0]!);
      }
    }
    yield* lists.others();
  },
});

/** So many projects of a list that have the amounts of their forms show that the others should. */
const enoughTold = 3;

/** The paragraphs that list projects: which have the amounts of their forms, which quite other ones. */
class Lists {
  private readonly agreeing = new Map<number, number>();
  private readonly strange = new Map<number, Claim[]>();

  told({ passage }: Statement): void {
    this.agreeing.set(passage, (this.agreeing.get(passage) ?? 0) + 1);
  }

  untold(statement: Statement, { figure, label }: FormAmount): void {
    const level = levelOf(statement)!;
    if (statement.levels.accounts || valueLike(figure, level) === null) return;
    const claim = equalClaim(term(level, nameOf(statement)), term(figure, label), []);
    const claims = this.strange.get(statement.passage) ?? [];
    this.strange.set(statement.passage, [...claims, claim]);
  }

  /** Claims on the amounts that stand out in a list of projects. */
  *others(): Iterable<Claim> {
    for (const [passage, claims] of this.strange) {
      const told = this.agreeing.get(passage) ?? 0;
      if (told >= enoughTold && told > claims.length) yield* claims;
    }
  }
}

function passagesOf(forms: readonly ProjectForm[]): Set<number> {
  return new Set(
    forms.flatMap(({ form, goals }) => [
      ...form.rows.map(({ passage }) => passage),
      ...goals.map(({ passage }) => passage),
    ]),
  );
}

function isAmount({ document, year }: Narrative, statement: Statement): boolean {
  const level = levelOf(statement);
  if (!level?.mention || !moneyUnit(level.unit) || level.mention.per || level.mention.bound)
    return false;
  if (document.passages[statement.passage]!.kind === "row") return false;
  return statement.year === null || year === null || statement.year === year;
}

/** The same name, or one that is most of the other. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  const share = short.length / long.length;
  return long.includes(short) ? share >= 0.5 : share >= 0.6 && namesAlike(a, b) >= 0.75;
}

/** The text's amount against the form's first, and every other amount of the form that repeats it. */
function* claimsOf(
  statement: Statement,
  amounts: readonly FormAmount[],
  sameName: boolean,
): Iterable<Claim> {
  const { budget, accounts } = statement.levels;
  const level = levelOf(statement)!;
  const said = term(level, nameOf(statement));
  const fits = amounts.filter(({ figure }) => isEqual(figure, level));
  if (fits.length > 0) {
    for (const { figure, label } of fits) yield equalClaim(term(figure, label), said, []);
    return;
  }
  const planned = amounts.filter(({ sort }) => sort === "planned");
  const [first, ...rest] = planned.length > 0 ? planned : amounts;
  if (!sameName) return;
  const sum = sumClaim(
    said,
    amounts.filter(({ sort }) => sort === "goal"),
  );
  if (sum) {
    yield sum;
    return;
  }
  const own = term(first!.figure, first!.label);
  if (planned.length === 0) {
    if (isSlip(first!.figure, level)) yield equalClaim(own, said, []);
    return;
  }
  const spent = amounts.filter(({ sort }) => sort === "spent");
  // What was spent in the end may differ from what was planned.
  if (accounts && spent.length === 0) return;
  if (budget && isEqual(first!.figure, budget)) {
    const [only, ...more] = spent;
    if (accounts && only && more.length === 0)
      yield equalClaim(term(accounts, nameOf(statement)), term(only.figure, only.label), []);
    return;
  }
  const others = [...rest, ...spent];
  yield equalClaim(
    said,
    own,
    others.map(({ figure, label }) => [term(figure, label)]),
  );
}

/** 待遇累计784.7万元, 15.3万元: what the goals name together is the project's amount. */
function sumClaim(said: Term, goals: readonly FormAmount[]): Claim | null {
  if (goals.length < 2 || goals.some(({ figure }) => figure.unit !== said.unit)) return null;
  const sum = goals.reduce((all, { figure }) => add(all, figure.value), zero);
  const gap = subtract(said.value, sum);
  const isSlipOf = (meant: Decimal, printed: Decimal) =>
    slipBetween(decimalText(meant), decimalText(printed)) !== null;
  const fits =
    isZero(gap) ||
    isSlipOf(sum, said.value) ||
    goals.some(({ figure }) => isSlipOf(add(figure.value, gap), figure.value));
  if (!fits) return null;
  return {
    ...equalClaim(said, said, []),
    kind: "sum",
    formula: "sum",
    operands: goals.map(({ figure, label }) => term(figure, label)),
    zh: "绩效目标各项金额之和",
  };
}

const isEqual = (figure: Figure, level: Figure): boolean => {
  const value = valueLike(figure, level);
  return value !== null && equals(value, level.value);
};

const isSlip = (figure: Figure, level: Figure): boolean => {
  const value = valueLike(figure, level);
  return value !== null && slipBetween(decimalText(value), decimalText(level.value)) !== null;
};

const equalClaim = (
  stated: Term,
  operand: Term,
  otherwise: readonly (readonly Term[])[],
): Claim => ({
  pattern: id,
  kind: "equal",
  formula: "equal",
  stated,
  operands: [operand],
  sure: false,
  otherwise,
  zh: "与项目金额相同",
});
