import { absolute, decimalText, isZero, parseDecimal, trim } from "../../src/model/decimal.ts";
import type { Role, Target } from "./targets.ts";

/**
 * Whether some relation can tell a change of the figure. That a checked figure was changed is not
 * always enough: parts of one sum exchanged leave the sum, a zero taken off a list takes nothing off.
 */
export function isCovered(operator: string, target: Target, next: Target | undefined): boolean {
  if (operator === "operands exchanged") return next !== undefined && areToldApart(target, next);
  if (operator === "total not updated") return target.roles.some((role) => reckons(role, target));
  if (operator === "item of a list deleted") return isPartOfSum(target);
  return target.roles.length > 0;
}

/** A relation has one of them without the other, or has them in different parts. */
function areToldApart(one: Target, other: Target): boolean {
  const tells = (own: readonly Role[], others: readonly Role[]) =>
    own.some(({ relation, stated }) => {
      const there = others.filter((role) => role.relation === relation);
      const alike = relation.kind === "sum" || relation.kind === "product";
      return there.length === 0 || !alike || there.some((role) => role.stated !== stated);
    });
  return tells(one.roles, other.roles) || tells(other.roles, one.roles);
}

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

const isPartOfSum = ({ mention, roles }: Target): boolean =>
  !isZero(mention.value) &&
  roles.some(({ relation, stated }) => relation.kind === "sum" && !stated);
