import type { Amount } from "../../model/amount.ts";
import type { Claim, Term } from "../../model/claim.ts";
import {
  type Decimal,
  absolute,
  add,
  compare,
  equals,
  isZero,
  multiply,
  negate,
  round,
  subtract,
  trim,
  truncate,
  zero,
} from "../../model/decimal.ts";
import { valueLike } from "../../model/figures.ts";
import type { Residue } from "../../model/finding.ts";
import { moneyUnit } from "../../model/unit.ts";
import { compareFigures, isLastUnit } from "../evaluating/compare-figures.ts";
import { approximately } from "./approximate.ts";
import { judgePercent } from "./judge-percent.ts";
import { judgeQuotient } from "./judge-quotient.ts";

/** What looking at one claim gave. */
export type Verdict = Held | Broken | NotJudged;

export interface Held {
  readonly result: "passed";
  readonly expected: Decimal;
  readonly residue: Residue | null;
  readonly operands: readonly Term[];
}

export interface Broken {
  readonly result: "failed";
  readonly expected: Decimal;
  /** Stated less expected, in the stated unit. */
  readonly difference: Decimal;
  readonly lastDigit: boolean;
  readonly operands: readonly Term[];
}

export interface NotJudged {
  readonly result: "skipped";
  readonly because: string;
  readonly operands: readonly Term[];
}

/** Looks whether a claim holds, in any of its readings; the first reading is reported where none does. */
export function judge(claim: Claim): Verdict {
  const first = judgeWith(claim, claim.operands);
  if (first.result === "passed") return first;
  for (const operands of claim.otherwise) {
    const other = judgeWith(claim, operands);
    if (other.result === "passed") return other;
  }
  return first;
}

function judgeWith(claim: Claim, operands: readonly Term[]): Verdict {
  const { stated } = claim;
  if (claim.formula === "percent") return closed(claim, judgePercent(stated, operands));
  if (claim.formula === "quotient") return judgeQuotient(stated, operands);
  if (claim.formula === "same-way") return judgeWay(stated, operands);
  if (claim.formula === "product") return judgeProduct(stated, operands);
  const values = operands.map((one) => valueLike(one, stated));
  if (values.some((value) => value === null)) {
    return { result: "skipped", because: "各数的单位不同，不能比较", operands };
  }
  const known = values as Decimal[];
  const verdict = judgeValues(claim, operands, known);
  if (verdict.result !== "failed") return verdict;
  const about = approximately(stated, operands, verdict.expected);
  if (about === "agrees") {
    return { result: "passed", expected: verdict.expected, residue: "approximate", operands };
  }
  if (about === "unclear")
    return { result: "skipped", because: "句中写的是约数，不作核对", operands };
  return verdict;
}

/** 增加 beside 下降: the words disagree, whatever the figures. */
function judgeWay(stated: Term, operands: readonly Term[]): Verdict {
  const size = absolute(stated.value);
  const expected = operands[0]!.sign < 0 ? negate(size) : size;
  const own = stated.sign < 0 ? negate(size) : size;
  const difference = subtract(own, expected);
  if (isZero(difference)) return { result: "passed", expected, residue: null, operands };
  return { result: "failed", expected, difference, lastDigit: false, operands };
}

/** Price times number, rounded to what is printed. */
function judgeProduct(stated: Term, operands: readonly Term[]): Verdict {
  const exact = operands.reduce(
    (all, one) => multiply(all, valueLike(one, stated) ?? one.value),
    one,
  );
  const expected = trim(exact);
  const printed = round(exact, stated.decimals);
  if (equals(stated.value, expected)) {
    return { result: "passed", expected, residue: null, operands };
  }
  if (equals(stated.value, printed)) {
    return { result: "passed", expected, residue: "rounded", operands };
  }
  const difference = subtract(stated.value, printed);
  return {
    result: "failed",
    expected: printed,
    difference,
    lastDigit: isLastUnit(difference, stated.decimals),
    operands,
  };
}

const one: Decimal = { digits: 1n, scale: 0 };

/** A share moved by one last digit so that the shares of its list make up 100 %. */
function closed({ stated, closing }: Claim, verdict: Verdict): Verdict {
  if (verdict.result !== "failed" || !verdict.lastDigit || !closing) return verdict;
  const sum = [stated, ...closing].reduce((all, { value }) => add(all, value), zero);
  if (compare(sum, { digits: 100n, scale: 0 }) !== 0) return verdict;
  const { expected, operands } = verdict;
  return { result: "passed", expected, residue: "forced-to-100", operands };
}

function judgeValues(claim: Claim, operands: readonly Term[], values: readonly Decimal[]): Verdict {
  const { stated, formula } = claim;
  const own = stated.sign < 0 ? negate(stated.value) : stated.value;
  if (formula === "difference" || formula === "gap") {
    const gap = subtract(values[0]!, values[1]!);
    if (formula === "difference") return exactly(stated, own, gap, operands);
    return exactly(stated, stated.value, absolute(gap), operands);
  }
  const sum = operands.reduce(
    (total, { sign }, nth) => add(total, sign < 0 ? negate(values[nth]!) : values[nth]!),
    zero,
  );
  if (formula === "covers" || formula === "within") {
    const order = compare(sum, own);
    const holds = formula === "covers" ? order <= 0 : order >= 0;
    if (holds) return { result: "passed", expected: sum, residue: null, operands };
    const close = compared(claim, own, sum, operands);
    return close.result === "passed" ? close : ({ ...close, lastDigit: false } as Broken);
  }
  if (claim.exact) return exactly(stated, own, sum, operands);
  return compared(claim, own, sum, operands);
}

function compared(
  claim: Claim,
  own: Decimal,
  expected: Decimal,
  operands: readonly Term[],
): Verdict {
  const { stated } = claim;
  const amount = amountOf({ ...stated, value: own });
  const printed = operands.filter(({ value }) => !isZero(value));
  if (!moneyUnit(stated.unit) && stated.unit !== "%")
    return exactly(stated, own, expected, operands);
  if (printed.length <= 1) return sameFigure(claim, own, expected, operands);
  const decimals = Math.max(0, ...operands.map(decimalsIn(stated)));
  const comparison = compareFigures(
    amount,
    { value: expected, decimals, unit: amount.unit },
    printed.length,
  );
  if (comparison.kind === "equal") return { result: "passed", expected, residue: null, operands };
  if (comparison.kind === "residue") {
    return { result: "passed", expected, residue: comparison.residue, operands };
  }
  const { difference } = comparison;
  if (expected.scale > stated.decimals && equals(truncate(expected, stated.decimals), own)) {
    return { result: "passed", expected, residue: "truncated", operands };
  }
  return {
    result: "failed",
    expected,
    difference,
    lastDigit: comparison.kind === "last-digit",
    operands,
  };
}

/**
 * One figure printed twice: the coarser printing decides. Nought is nought, never something
 * rounded away, except among whole units.
 */
function sameFigure(
  { stated, coarse: isCoarse }: Claim,
  own: Decimal,
  expected: Decimal,
  operands: readonly Term[],
): Verdict {
  const difference = subtract(own, expected);
  if (isZero(difference)) return { result: "passed", expected, residue: null, operands };
  const other = operands.find(({ value }) => !isZero(value));
  const others = other ? decimalsIn(stated)(other) : stated.decimals;
  const [coarse, fine] = stated.decimals <= others ? [own, expected] : [expected, own];
  const decimals = Math.min(stated.decimals, others);
  const areShown = isCoarse || (!isZero(own) && !isZero(expected));
  if (areShown && stated.decimals !== others) {
    if (equals(round(fine, decimals), coarse)) {
      return { result: "passed", expected, residue: "rounded", operands };
    }
    if (equals(truncate(fine, decimals), coarse)) {
      return { result: "passed", expected, residue: "truncated", operands };
    }
  }
  const lastDigit = isLastUnit(difference, Math.max(stated.decimals, others));
  return { result: "failed", expected, difference, lastDigit, operands };
}

/** Decimals of a term once it is written in the stated unit. */
const decimalsIn =
  (stated: Term) =>
  ({ decimals, unit }: Term): number => {
    const [own, other] = [moneyUnit(unit), moneyUnit(stated.unit)];
    return own && other ? decimals + other.power! - own.power! : decimals;
  };

/**
 * Counts are never rounded; and a change is the difference of the two figures a reader sees, so
 * what is off by its last digit needs a look.
 */
function exactly(
  stated: Term,
  own: Decimal,
  expected: Decimal,
  operands: readonly Term[],
): Verdict {
  const difference = subtract(own, expected);
  if (isZero(difference)) return { result: "passed", expected, residue: null, operands };
  const decimals = Math.max(stated.decimals, expected.scale);
  const rounded = operands.some((one) => one.unit !== stated.unit)
    ? round(expected, stated.decimals)
    : expected;
  if (isZero(subtract(own, rounded)))
    return { result: "passed", expected, residue: "rounded", operands };
  const lastDigit = decimals > 0 && isLastUnit(difference, decimals);
  return { result: "failed", expected, difference, lastDigit, operands };
}

/** A term as an amount. */
export function amountOf({
  value,
  decimals,
  unit,
}: Pick<Term, "value" | "decimals" | "unit">): Amount {
  return { value, decimals, unit: moneyUnit(unit) ?? { zh: unit, power: null } };
}
