import {
  type Decimal,
  absolute,
  decimalText,
  equals,
  isZero,
  parseDecimal,
  trim,
} from "../../src/model/decimal.ts";
import { moneyUnit } from "../../src/model/unit.ts";
import type { RelationReport } from "../../src/model/report.ts";
import type { Role, Target } from "./targets.ts";

/**
 * Why no relation of a changed figure can tell the change, though the figure is in some (the mutants
 * "no relation can see" of the measures; they count among all changes). Each has its own line in the
 * report, with how many there were and how many were flagged all the same.
 */
export type Blind =
  | "was wrong before and stays wrong"
  | "holds only roughly (about, nearly)"
  | "is only not exceeded"
  | "moves less than the printed digits show"
  | "tells only the direction"
  | "parts of one sum change places"
  | "is known by its value alone, wherever it stands"
  | "every copy changes, no other figure is in it"
  | "is no part of a list of three or more";

/** What the relations of a figure see of its change. */
export interface Sight {
  /** Is the figure in some relation that was looked at? */
  readonly related: boolean;
  /** Can one of them tell the change? */
  readonly covered: boolean;
  /** Why not, though it is related. */
  readonly blind: Blind | null;
}

/** @param by the figure as it is after the change; null where it is not one figure that changed */
export function sightOf(
  operator: string,
  target: Target,
  next: Target | undefined,
  by: Decimal | null = null,
): Sight {
  const reasons = target.roles.map((role) => blindness(operator, role, target, next, by));
  const other =
    operator === "operands exchanged" && next
      ? next.roles.map((role) => blindness(operator, role, next, target, by))
      : [];
  const all = [...reasons, ...other];
  const covered = all.includes(null);
  return { related: all.length > 0, covered, blind: covered ? null : (all[0] ?? null) };
}

function blindness(
  operator: string,
  role: Role,
  target: Target,
  next: Target | undefined,
  by: Decimal | null,
): Blind | null {
  const { relation } = role;
  if (relation.outcome !== "passed") return "was wrong before and stays wrong";
  if (relation.residue === "approximate") return "holds only roughly (about, nearly)";
  if (isBound(relation)) return "is only not exceeded";
  if (operator === "operands exchanged") return next ? exchangeBlindness(role, target, next) : null;
  if (operator === "item of a list deleted") return deletionBlindness(role, target);
  if (operator === "total not updated" && !reckons(role, target))
    return "every copy changes, no other figure is in it";
  if (relation.kind === "direction") return by ? "tells only the direction" : null;
  return by && isLost(role, target.mention.value, by, operator === "last digit ±1")
    ? "moves less than the printed digits show"
    : null;
}

/** A relation has one of them without the other, or breaks when they change places. */
function exchangeBlindness(role: Role, target: Target, next: Target): Blind | null {
  const { relation } = role;
  if (relation.kind === "direction") return "tells only the direction";
  const beside = next.roles.find((another) => another.relation === relation);
  if (!beside)
    return followsTheFigure(relation) ? "is known by its value alone, wherever it stands" : null;
  const sizes: Sizes = [absolute(target.mention.value), absolute(next.mention.value)];
  const breaks = relation.kind === "sum" && breaksExchanged(relation, role, beside, sizes);
  const turns = relation.kind === "sum" || relation.kind === "product";
  return breaks || !turns ? null : "parts of one sum change places";
}

/** What remains of the list is a list, and a zero taken off takes nothing off. */
const deletionBlindness = ({ relation, stated }: Role, { mention }: Target): Blind | null =>
  !isZero(mention.value) &&
  relation.kind === "sum" &&
  !stated &&
  relation.operands.length > fewestLeft
    ? null
    : "is no part of a list of three or more";

/**
 * Too small a change for the digits that are printed: 51 times 3007 is 15.3 as 51 times 3000 is, a
 * total of ten rounded parts may be five last units off, 0.13 of 0.15 is anything about 86 %.
 */
function isLost(
  { relation, stated }: Role,
  was: Decimal,
  by: Decimal,
  isLastDigit: boolean,
): boolean {
  const { kind, operands } = relation;
  if (kind === "equal") return false;
  const own = parseDecimal(relation.stated.value)!;
  const last = 10 ** -own.scale;
  const moved = Math.abs(sizeOf(by) - sizeOf(was));
  if (kind === "sum") {
    const slack = isLastDigit && relation.residue === null ? 1 / 2 : operands.length / 2;
    return moved * (stated ? 1 : scaleOf(relation, was)) <= (slack + 1e-9) * last;
  }
  const share = stated ? moved : (moved * sizeOf(own)) / sizeOf(was);
  const room = operands.slice(0, 2).map(({ value }) => roomOf(parseDecimal(value)!));
  return share < last + sizeOf(own) * room.reduce((all, one) => all + one, 0);
}

const sizeOf = (value: Decimal): number => Math.abs(Number(decimalText(value)));

/** How much of a figure may have been rounded away. */
const roomOf = (value: Decimal): number =>
  value.scale === 0 || isZero(value) ? 0 : 10 ** -value.scale / 2 / sizeOf(value);

/** How many of the stated unit one of a part's unit is. */
function scaleOf({ operands, stated }: RelationReport, was: Decimal): number {
  const part = operands.find(({ value }) => equals(absolute(parseDecimal(value)!), absolute(was)));
  const [own, whole] = [moneyUnit(part?.unit ?? ""), moneyUnit(stated.unit)];
  return 10 ** ((own?.power ?? 0) - (whole?.power ?? 0));
}

/** A figure known by its value alone, under other names, is known wherever it is put. */
const followsTheFigure = ({ rule, stated, operands }: RelationReport): boolean =>
  rule === "claims/figure-said-again-is-the-same" && operands[0]?.label !== stated.label;

/** Held by an amount that is not the one stated, or one part alone: it was only looked whether it is too much. */
function isBound({ kind, outcome, operands, residue, expected, stated }: RelationReport): boolean {
  if (kind === "sum" && operands.length === 1) return true;
  if (outcome !== "passed" || residue !== null) return false;
  const [was, own] = [parseDecimal(expected ?? ""), parseDecimal(stated.value)];
  return was !== null && own !== null && !equals(was, own);
}

/**
 * Two parts that are both added, or both taken off, may change places; so may a part that goes up and
 * a total that goes down.
 */
function breaksExchanged(relation: RelationReport, one: Role, other: Role, sizes: Sizes): boolean {
  const falls = ({ stated }: Role, size: Decimal): boolean =>
    (stated ? [relation.stated] : relation.operands).some(({ value }) => {
      const figure = parseDecimal(value)!;
      return figure.digits < 0n && equals(absolute(figure), size);
    });
  const isOneWay = falls(one, sizes[0]) === falls(other, sizes[1]);
  return one.stated === other.stated ? !isOneWay : isOneWay;
}

type Sizes = readonly [Decimal, Decimal];

/** Changed at every copy, a figure still breaks a relation that also has other figures of its unit. */
function reckons({ relation }: Role, { mention }: Target): boolean {
  if (relation.kind === "equal") return false;
  const own = decimalText(trim(absolute(mention.value)));
  return [relation.stated, ...relation.operands].some(({ value, unit }) => {
    const figure = parseDecimal(value);
    return figure !== null && !isZero(figure) && unit === mention.unit
      ? decimalText(trim(absolute(figure))) !== own
      : false;
  });
}

/** What remains of the list is a list. */
const fewestLeft = 2;
