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
import type { RelationReport } from "../../src/model/report.ts";
import type { Role, Target } from "./targets.ts";

/**
 * Whether some relation can tell a change of the figure. That a checked figure was changed is not
 * always enough: parts of one sum exchanged leave the sum, a zero taken off a list takes nothing off,
 * a list of two without one of them names a part and no more, and what may not be more than a whole
 * may well be a little less.
 */
export function isCovered(operator: string, target: Target, next: Target | undefined): boolean {
  if (operator === "operands exchanged") return next !== undefined && areToldApart(target, next);
  if (operator === "total not updated") return target.roles.some((role) => reckons(role, target));
  if (operator === "item of a list deleted") return isPartOfList(target);
  return target.roles.some(({ relation }) => !isBound(relation));
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
