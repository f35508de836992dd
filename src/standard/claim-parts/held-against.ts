import type { Claim, Term } from "../../model/claim.ts";
import { type Decimal, equals, negate, round, subtract, truncate } from "../../model/decimal.ts";
import { valueLike } from "../../model/figures.ts";
import { derivedTerm, term } from "../../model/terms.ts";
import type { OwnAmount } from "./amounts-across.ts";
import type { OtherAmount } from "./other-amounts.ts";

/** An amount of the text held against those of another document. */
export interface Held {
  readonly claim: Omit<Claim, "pattern" | "because">;
  /** One of the other document's amounts is the same. */
  readonly agrees: boolean;
  /** Why a disagreement proves nothing; null when it does. */
  readonly because: string | null;
}

/** Holds an amount against what was found of it; null when nothing measures the same. */
export function heldAgainst(amount: OwnAmount, found: readonly OtherAmount[]): Held | null {
  const alike = found.filter((one) => valueLike(one.term, measured(amount)) !== null);
  const [first] = alike;
  if (!first) return null;
  const values = alike.map((one) => valueLike(one.term, measured(amount))!);
  const single = values.every((value) => equals(value, values[0]!));
  const agreeing = alike.find((one) => agrees(amount, one.term));
  return {
    claim: claimOf(amount, agreeing ?? first),
    agrees: agreeing !== undefined,
    because: single ? null : "另一份文件里同名的数不止一个，不知指哪一个",
  };
}

/** The figure whose unit the other amount must have. */
const measured = ({ given }: OwnAmount): Term["figure"] & object =>
  given.how === "printed" ? given.figure : given.level;

/** Would the two documents say the same? */
function agrees({ given }: OwnAmount, other: Term): boolean {
  if (given.how === "printed") {
    return alikeAt(
      given.figure.value,
      valueLike(other, given.figure)!,
      given.figure.decimals,
      other,
    );
  }
  if (given.how === "rate") return false;
  const gap = subtract(given.level.value, valueLike(other, given.level)!);
  const own = valueLike({ value: gap, unit: given.level.unit }, given.figure);
  if (own === null) return false;
  const change = given.direction === "down" ? negate(given.figure.value) : given.figure.value;
  return alikeAt(change, own, given.figure.decimals, other);
}

/** Equal at the coarser of two printings; `value` is the other's, in the unit of one's own. */
function alikeAt(own: Decimal, value: Decimal, decimals: number, other: Term): boolean {
  const shown = Math.min(decimals, other.decimals + value.scale - other.value.scale);
  const [a, b] = [round(own, shown), round(value, shown)];
  return equals(a, b) || equals(truncate(own, shown), truncate(value, shown));
}

function claimOf(amount: OwnAmount, other: OtherAmount): Held["claim"] {
  const { given, name, statement } = amount;
  const { figure } = given;
  const shared = { otherwise: [], zh: "与另一份文件相同", sure: isExact(amount, other) };
  if (given.how === "printed") {
    const stated = term(figure, name);
    return { ...shared, kind: "equal", formula: "equal", stated, operands: [other.term] };
  }
  const level = term(given.level, statement.subject.words);
  const taken: Term = { ...other.term, sign: -1 };
  if (given.how === "change") {
    const stated = term(figure, name, given.direction === "down" ? -1 : 1);
    if (isPrintedAlike([stated, level, taken])) {
      const operands = [level, other.term];
      return { ...shared, kind: "difference", formula: "difference", stated, operands };
    }
    return { ...shared, kind: "difference", formula: "sum", stated, operands: [level, taken] };
  }
  const gap = subtract(given.level.value, valueLike(other.term, given.level)!);
  const change = derivedTerm(gap, given.level.unit, "增减额", [level, taken]);
  return {
    ...shared,
    kind: "percent",
    formula: "percent",
    stated: term(figure, name),
    operands: [change, other.term, level],
  };
}

/** One unit and as many decimals: the change is the difference of what a reader sees. */
const isPrintedAlike = ([first, ...rest]: readonly Term[]): boolean =>
  rest.every(({ unit, decimals }) => unit === first!.unit && decimals === first!.decimals);

/** The same name in both, the same unit, as many decimals: no room for another meaning. */
function isExact({ subject, given }: OwnAmount, other: OtherAmount): boolean {
  const { unit, decimals } = given.how === "rate" ? given.level : given.figure;
  if (unit !== other.term.unit || decimals !== other.term.decimals || !other.sure) return false;
  if (subject.given !== "sentence") return false;
  const { core, side, given: told } = other.subject;
  return told === "sentence" && core === subject.core && side === subject.side;
}
