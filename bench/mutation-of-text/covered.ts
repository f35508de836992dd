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
 * Whether some relation can tell a change of the figure. That a checked figure was changed is not
 * always enough: what was wrong before stays wrong, parts of one sum exchanged leave the sum, a zero
 * taken off a list takes nothing off, a list of two without one of them names a part and no more,
 * what may not be more than a whole may well be a little less, and a change too small for the digits
 * that are printed leaves no trace in them.
 * @param by the figure as it is after the change; null where it is not one figure that changed
 */
export function isCovered(
  operator: string,
  whole: Target,
  next: Target | undefined,
  by: Decimal | null = null,
): boolean {
  const target = holding(whole);
  const other = next && holding(next);
  if (operator === "operands exchanged") return other !== undefined && areToldApart(target, other);
  if (operator === "total not updated") {
    return target.roles.some(
      (role) => reckons(role, target) && !(by && isLost(role, target.mention.value, by, false)),
    );
  }
  if (operator === "item of a list deleted") return isPartOfList(target);
  return target.roles.some(
    (role) =>
      !isBound(role.relation) &&
      !(by && isLost(role, target.mention.value, by, operator === "last digit ±1")),
  );
}

/** With the relations alone that hold, and hold by more than a rough guess. */
const holding = (target: Target): Target => ({
  ...target,
  roles: target.roles.filter(
    ({ relation: { outcome, residue } }) => outcome === "passed" && residue !== "approximate",
  ),
});

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
  if (kind === "equal" || kind === "direction") return kind === "direction";
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

/** A relation has one of them without the other, or breaks when they change places. */
function areToldApart(one: Target, other: Target): boolean {
  const sizes: Sizes = [absolute(one.mention.value), absolute(other.mention.value)];
  const tells = (own: readonly Role[], others: readonly Role[], [a, b]: Sizes) =>
    own.some((role) => {
      const { relation } = role;
      if (isBound(relation) || relation.kind === "direction") return false;
      const beside = others.find((another) => another.relation === relation);
      if (!beside) return !followsTheFigure(relation);
      if (relation.kind === "product") return false;
      return relation.kind !== "sum" || breaksExchanged(relation, role, beside, [a, b]);
    });
  const [a, b] = sizes;
  return tells(one.roles, other.roles, [a, b]) || tells(other.roles, one.roles, [b, a]);
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
  if (relation.kind === "equal" || isBound(relation)) return false;
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

const isPartOfList = ({ mention, roles }: Target): boolean =>
  !isZero(mention.value) &&
  roles.some(
    ({ relation, stated }) =>
      relation.kind === "sum" &&
      !stated &&
      !isBound(relation) &&
      relation.operands.length > fewestLeft,
  );
