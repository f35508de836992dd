import type { Claim, Term } from "../../model/claim.ts";
import { type Decimal, add, compare, isZero, negate, zero } from "../../model/decimal.ts";
import { isOtherBase } from "../../model/compared-base.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { changeOf, levelOf, valueLike } from "../../model/figures.ts";
import { isWholeList } from "../../model/known-wholes.ts";
import type { Breakdown, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";

const id = "claims/parts-add-to-total";

export const parts = defineClaim({
  id,
  label: { zh: "分项与总数", en: "parts of a total" },
  why: "写了“其中”“包括”的，各分项之和应当等于总数；改了一项、漏了一项，总数就对不上。",
  basis: "部门预决算公开文本：收支、三公经费、政府采购等情况说明",
  since: 2017,
  severity: "error",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    for (const one of narrative.breakdowns) {
      const sum = one.slot === "level" ? levels(one) : changes(one);
      if (sum) yield isPrintedInFull(narrative, sum) ? { ...sum, exact: true } : sum;
      if (one.slot !== "level" || one.partial) continue;
      for (const parallel of [changes(one), bases(one), budgets(one)]) if (parallel) yield parallel;
    }
  },
});

/** The amounts themselves. */
function levels(one: Breakdown): Claim | null {
  return sumClaim(
    one,
    (statement) => (statement === one.total ? dividedLevel(one) : levelOf(statement)),
    "金额",
  );
}

/** 总投资1384万元，本年安排692万元，其中…: of two amounts of one thing, the one that the parts make. */
function dividedLevel({ total, parts }: Breakdown): Figure | null {
  const level = levelOf(total);
  const figures = parts.map((part) => levelOf(part));
  const others = Object.values(total.levels).filter((one) => one !== level);
  if (!level || others.length === 0 || figures.includes(null)) return level;
  const isMade = (whole: Figure): boolean => {
    const values = figures.map((figure) => valueLike(figure!, whole));
    return (
      !values.includes(null) && compare((values as Decimal[]).reduce(add, zero), whole.value) === 0
    );
  };
  return isMade(level) ? level : (others.find(isMade) ?? level);
}

/** As many amounts with decimals beside whole ones show that the whole ones lost nothing but noughts. */
const finerBeside = 3;

/** 基本支出409.40万元，包括373.22万元和36.18万元；项目支出7498万元，包括…: 7498 is not rounded. */
function isPrintedInFull({ document }: Narrative, { stated, operands }: Claim): boolean {
  const terms = [stated, ...operands];
  const at = stated.figure!.passage;
  const { unit } = stated;
  if (terms.some((one) => one.decimals > 0 || one.unit !== unit || one.figure?.passage !== at)) {
    return false;
  }
  const finer = document.passages[at]!.mentions.filter(
    (one) => one.unit === unit && one.decimals > 0,
  );
  return finer.length >= finerBeside;
}

/** 年初预算 of the whole and of its parts. */
function budgets(one: Breakdown): Claim | null {
  const budgetOf = ({ levels: { budget, accounts, unsaid } }: Statement): Figure | null =>
    budget && (accounts ?? unsaid) ? budget : null;
  return one.parts.every(budgetOf) ? sumClaim(one, budgetOf, "预算数") : null;
}

/** Last year's amounts, where the sentence gives them; of the others, what the change takes them back to. */
function bases({ total, parts: all }: Breakdown): Claim | null {
  const whole = baseOf(total);
  if (!whole || all.filter(baseOf).length < 2) return null;
  const operands: Term[] = [];
  for (const part of all) {
    const base = baseOf(part);
    const one = base ? term(base, `${nameOf(part)}上年数`) : derivedBase(part, whole);
    if (one && valueLike(one, whole) !== null) operands.push(one);
    // A part that says nothing of last year leaves the sum open, unless there is none of it.
    else if (!isZero(levelOf(part)?.value ?? some)) return null;
  }
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(whole, `${nameOf(total)}上年数`),
    operands,
    sure: false,
    otherwise: [],
    zh: "各分项上年数之和",
  };
}

const some = { digits: 1n, scale: 0 };

const baseOf = ({ comparisons }: Statement): Figure | null =>
  comparisons.find(({ base }) => base)?.base ?? null;

function derivedBase(part: Statement, unit: Figure): Term | null {
  const [level, change] = [levelOf(part), changeOf(part)];
  if (!level || !change) return null;
  const [value, by] = [valueLike(level, unit), valueLike(change, unit)];
  if (!value || !by) return null;
  const down = isDown(part, change);
  const from = [term(level, nameOf(part)), term(change, "增减额", down ? 1 : -1)];
  return derivedTerm(add(value, down ? by : negate(by)), unit.unit, `${nameOf(part)}上年数`, from);
}

function sumClaim(
  { total, parts: all, signs, partial, guessed }: Breakdown,
  figureOf: (statement: Statement) => Figure | null,
  what: string,
): Claim | null {
  const whole = figureOf(total);
  if (!whole) return null;
  const operands: Term[] = [];
  for (const [nth, part] of all.entries()) {
    const figure = figureOf(part);
    if (!figure || valueLike(figure, whole) === null) return null;
    operands.push(term(figure, nameOf(part), signs[nth] ?? 1));
  }
  if (operands.length === 0 || (operands.length === 1 && what !== "金额")) return null;
  const known = isWholeList(all);
  const open = partial || all.every(({ subject }) => specialFunds.test(subject.core));
  return {
    pattern: id,
    kind: "sum",
    formula: open && !known ? "covers" : "sum",
    stated: term(whole, nameOf(total)),
    operands,
    sure: !guessed && (known || exceeds(operands, whole)),
    otherwise: [],
    zh: `各分项${what}之和`,
  };
}

/** 政府性基金 and 国有资本经营 beside an unnamed 一般公共预算. */
const specialFunds = /^(?:政府性基金|国有资本经营|社会保险基金)/;

/** Parts that make more than their whole are wrong whatever they are called. */
function exceeds(operands: readonly Term[], whole: Figure): boolean {
  const sum = operands.reduce((all, part) => {
    const value = valueLike(part, whole)!;
    return add(all, part.sign < 0 ? negate(value) : value);
  }, zero);
  return compare(sum, whole.value) > 0;
}

/** 增减额 of the whole and of its parts against the same base; an unchanged part adds nothing. */
function changes({ total, parts: all, slot }: Breakdown): Claim | null {
  const comparison = total.comparisons.find(({ change }) => change !== null);
  const whole = comparison?.change;
  if (!whole || isUnsigned(total, whole)) return null;
  const operands: Term[] = [];
  const against = comparedWith(total);
  let isAlike = true;
  for (const part of all) {
    const like = part.comparisons.filter((one) => !isOtherBase(one.with, comparison.with));
    const figure = like.find(({ change }) => change !== null)?.change;
    isAlike &&= against !== "" && comparedWith(part) === against;
    if (!figure) {
      // Compared with something else alone, nobody knows how it changed against this.
      if (part.comparisons.length > like.length && !like.some(({ flat }) => flat)) return null;
      if (slot === "level" && !like.some(({ flat }) => flat)) return null;
      continue;
    }
    if (valueLike(figure, whole) === null || isUnsigned(part, figure)) return null;
    operands.push(term(figure, `${nameOf(part)}增减额`, isDown(part, figure) ? -1 : 1));
  }
  // One part changed and every other is told to be as before: the change of the whole is its change.
  const isOnlyOne = operands.length === 1 && slot === "level" && all.length > 1 && isAlike;
  if (operands.length < 2 && !isOnlyOne) return null;
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(whole, `${nameOf(total)}增减额`, isDown(total, whole) ? -1 : 1),
    operands,
    sure: true,
    otherwise: [],
    zh: "各分项增减额之和",
  };
}

/** What the first comparison is with, by its own words alone: 2021年, 上年预算. */
const comparedWith = ({ comparisons }: Statement): string =>
  (comparisons[0]?.with ?? "")
    .replace(/^(?:同比|相比|与|较|比)+/, "")
    .replace(
      /(?:年度|持平|相同|一致|相比|增加|减少|增长|下降|降低|无增减变化|无变化|保持){1,6}$/,
      (word) => (word.startsWith("年度") ? "年" : ""),
    );

/** 差值为0.9万元: without a direction nobody knows its sign. */
const isUnsigned = ({ comparisons }: Statement, change: Figure): boolean =>
  change.value.digits !== 0n &&
  comparisons.find((one) => one.change === change)?.direction === null;

const isDown = ({ comparisons }: Statement, change: Figure): boolean =>
  comparisons.find((one) => one.change === change)?.direction === "down";
