import {
  type Decimal,
  absolute,
  add,
  decimalText,
  equals,
  isZero,
  negate,
  parseDecimal,
  subtract,
  trim,
  zero,
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
  if (operator === "total not updated") return target.roles.some((role) => reckons(role, target));
  if (operator === "item of a list deleted") return isPartOfList(target);
  return target.roles.some(
    (role) => !isBound(role.relation) && !(by && isLost(role, target.mention.value, by)),
  );
}

/** With the relations alone that hold, and hold by more than a rough guess. */
const holding = (target: Target): Target => ({
  ...target,
  roles: target.roles.filter(
    ({ relation: { outcome, residue } }) => outcome === "passed" && residue !== "approximate",
  ),
});

/** 51 times 3007 is 15.3 as 51 times 3000 is: too small a change for the digits of the figure stated. */
function isLost({ relation, stated }: Role, was: Decimal, by: Decimal): boolean {
  if (stated || relation.kind === "equal") return false;
  const [from, to, own] = [was, by, parseDecimal(relation.stated.value)!].map((one) =>
    Math.abs(Number(decimalText(one))),
  );
  const shift = relation.kind === "sum" ? scaleOf(relation, was) : own! / from!;
  const last = 10 ** -parseDecimal(relation.stated.value)!.scale;
  return Math.abs(to! - from!) * shift < (relation.residue === null ? last / 2 : last);
}

/** How many of the stated unit one of a part's unit is. */
function scaleOf({ operands, stated }: RelationReport, was: Decimal): number {
  const part = operands.find(({ value }) => equals(absolute(parseDecimal(value)!), absolute(was)));
  const [own, whole] = [moneyUnit(part?.unit ?? ""), moneyUnit(stated.unit)];
  return 10 ** ((own?.power ?? 0) - (whole?.power ?? 0));
}

/** A relation has one of them without the other, or breaks when they change places. */
function areToldApart(one: Target, other: Target): boolean {
  const tells = (own: readonly Role[], others: readonly Role[]) =>
    own.some(({ relation }) => {
      if (isBound(relation)) return false;
      const both = others.some((role) => role.relation === relation);
      if (!both) return !followsTheFigure(relation);
      if (relation.kind === "product") return false;
      return relation.kind !== "sum" || breaksExchanged(relation, one, other);
    });
  return tells(one.roles, other.roles) || tells(other.roles, one.roles);
}

/** A figure known by its value alone, under other names, is known wherever it is put. */
const followsTheFigure = ({ rule, stated, operands }: RelationReport): boolean =>
  rule === "claims/figure-said-again-is-the-same" && operands[0]?.label !== stated.label;

/** Held by an amount that is not the one stated: it was only looked whether it is too much. */
function isBound({ outcome, residue, expected, stated }: RelationReport): boolean {
  if (outcome !== "passed" || residue !== null) return false;
  const [was, own] = [parseDecimal(expected ?? ""), parseDecimal(stated.value)];
  return was !== null && own !== null && !equals(was, own);
}

/** Does a sum that holds still hold with two of its figures exchanged, each in the other's place and sign? */
function breaksExchanged(relation: RelationReport, one: Target, other: Target): boolean {
  const [a, b] = [absolute(one.mention.value), absolute(other.mention.value)];
  const swapped = ({ value }: { readonly value: string }): Decimal => {
    const figure = parseDecimal(value)!;
    const size = absolute(figure);
    const put = equals(size, a) ? b : equals(size, b) ? a : size;
    return figure.digits < 0n ? negate(put) : put;
  };
  const sum = relation.operands.map(swapped).reduce(add, zero);
  return !isZero(subtract(sum, swapped(relation.stated)));
}

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
