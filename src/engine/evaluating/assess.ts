import { type Amount, valueIn } from "../../model/amount.ts";
import {
  type Decimal,
  add,
  equals,
  isZero,
  multiply,
  negate,
  subtract,
  zero,
} from "../../model/decimal.ts";
import type { TableResidue } from "../../model/finding.ts";
import type { Instance, Outcome } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import type { Unit } from "../../model/unit.ts";
import { isLastUnit, productResidue, sameFigureResidue, sumResidue } from "./compare-figures.ts";

/** Figures supposed in place of the printed ones, to try what would explain a failure. */
export type Supposed = ReadonlyMap<Fact, Decimal>;

const nothing: Supposed = new Map();

/** Looks at one relation: passed, failed, or skipped because. */
export function assess(instance: Instance, supposed: Supposed = nothing): Outcome {
  const obstacle = obstacleOf(instance, supposed);
  if (obstacle !== null) return { result: "skipped", instance, because: obstacle };
  const { relation, stated } = instance;
  const expected = expectedOf(instance, supposed);
  if (!expected) return { result: "skipped", instance, because: "两边金额单位不同，无法比较" };
  const difference = subtract(valueOf(stated, supposed), expected);
  const agrees = relation.kind === "bound" ? difference.digits >= 0n : isZero(difference);
  if (agrees) return { result: "passed", instance, expected, residue: null };
  const residue = residueOf(instance, supposed, difference, expected);
  if (residue) return { result: "passed", instance, expected, residue };
  const lastDigit = isLastDigit(instance, difference);
  if (lastDigit && relation.forced) {
    return { result: "passed", instance, expected, residue: "rounded" };
  }
  return { result: "failed", instance, expected, difference, lastDigit };
}

function obstacleOf(instance: Instance, supposed: Supposed): string | null {
  const { relation, stated, parts, condition } = instance;
  for (let index = -1; index < parts.length; index++) {
    const fact = index < 0 ? stated : parts[index]!;
    const { kind } = fact.cell;
    if (kind === "amount" || kind === "blank" || kind === "nil" || supposed.has(fact)) continue;
    return kind === "not-calculated" ? "公式没有计算结果" : `“${textOf(fact)}”不是数`;
  }
  if (relation.kind === "product" && !parts.every((part) => hasFigure(part, supposed))) {
    return "数量或单价未填";
  }
  const unsaid = unsaidBy(instance, supposed);
  if (unsaid)
    return unsaid.table === stated.table
      ? `${unsaid.column.label.zh}等没有填写`
      : `《${unsaid.table.definition.label.zh}》没有填写`;
  if (!condition) return null;
  const [a, b] = condition;
  const holds =
    a !== undefined &&
    b !== undefined &&
    equals(valueOf(a, supposed), valueIn(valueOf(b, supposed), unitOf(b), unitOf(a)) ?? zero);
  return holds ? null : relation.when!.otherwise;
}

/**
 * The clerk's own working sheets may be left empty: what they do not say contradicts no table, and a
 * sum of which no part was entered is no wrong sum.
 */
export function unsaidBy(instance: Instance, supposed: Supposed = nothing): Fact | null {
  const { stated, parts } = instance;
  const [first] = parts;
  if (!first) return null;
  if (first.table === stated.table) {
    const partsSaid = restsOn(instance);
    return partsSaid?.every((part) => isZero(valueOf(part, supposed))) ? first : null;
  }
  const own = stated.table.definition.own ? stated : first.table.definition.own ? first : null;
  return own && isZero(valueOf(own, supposed)) ? own : null;
}

/** Parts of a sum within a sheet of the clerk's own which, with nothing in any of them, leave it unsaid. */
export function restsOn({ relation, stated, parts }: Instance): readonly Fact[] | null {
  const isOwn = stated.table.definition.own === true;
  if (!isOwn || relation.kind !== "sum" || parts.some(({ table }) => table !== stated.table)) {
    return null;
  }
  const { subtotal } = relation;
  if (!subtotal) return parts;
  const lines = stated.table.blocks.flatMap((block) => block.lines);
  const line = lines.find(({ row }) => row === stated.row);
  if (line?.facts.get(subtotal.column)?.cell.kind !== "amount") return parts;
  return parts.filter(({ column }) => subtotal.of.includes(column.id));
}

const textOf = (fact: Fact): string => ("text" in fact.cell ? fact.cell.text : "");

/** The figure of a cell for arithmetic: nothing printed counts as nothing. */
export function valueOf(fact: Fact, supposed: Supposed = nothing): Decimal {
  if (supposed.size > 0) {
    const instead = supposed.get(fact);
    if (instead) return instead;
  }
  return fact.cell.kind === "amount" ? fact.cell.amount.value : zero;
}

export function unitOf(fact: Fact): Unit {
  return fact.cell.kind === "amount" ? fact.cell.amount.unit : fact.table.unit;
}

/** Decimals a figure is printed with; two where nothing is printed. */
export function decimalsOf(fact: Fact): number {
  return fact.cell.kind === "amount" ? fact.cell.amount.decimals : 2;
}

/** Whether the cell prints a figure, or one is supposed there. */
export function hasFigure(fact: Fact, supposed: Supposed = nothing): boolean {
  return fact.cell.kind === "amount" || supposed.has(fact);
}

/** What the stated side should be, in its unit; null when the units cannot be brought together. */
export function expectedOf(instance: Instance, supposed: Supposed = nothing): Decimal | null {
  const { relation, stated, parts, signs } = instance;
  if (relation.kind === "product") {
    return parts.reduce<Decimal>((sum, part) => multiply(sum, valueOf(part, supposed)), {
      digits: 1n,
      scale: 0,
    });
  }
  const unit = unitOf(stated);
  let sum = zero;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (!hasFigure(part, supposed)) continue;
    const value = valueIn(valueOf(part, supposed), unitOf(part), unit);
    if (!value) return null;
    sum = add(sum, signs[index] === -1 ? negate(value) : value);
  }
  return sum;
}

/** A named reason why printed figures may differ although nobody erred (contract, section 5.2). */
function residueOf(
  instance: Instance,
  supposed: Supposed,
  difference: Decimal,
  expected: Decimal,
): TableResidue | null {
  const { relation, stated, parts } = instance;
  const filled = parts.filter((part) => hasFigure(part, supposed));
  if (!hasFigure(stated, supposed) || filled.length === 0 || isCounted(stated)) return null;
  const own = figureOf(stated, supposed);
  if (relation.kind === "product") {
    const [quantity, price] = parts;
    if (!quantity || !price) return null;
    const count = valueOf(quantity, supposed);
    return productResidue(own, count, figureOf(price, supposed), difference);
  }
  const figures = filled.map((part) => figureOf(part, supposed));
  return figures.length === 1
    ? sameFigureResidue(own, figures[0]!, expected)
    : sumResidue(own, figures, difference);
}

/** Points and pieces are never rounded. */
const isCounted = ({ column }: Fact): boolean => column.role === "count";

/** A cell's figure, or the one supposed there, as it is printed. */
const figureOf = (fact: Fact, supposed: Supposed): Amount => ({
  value: valueOf(fact, supposed),
  decimals: decimalsOf(fact),
  unit: unitOf(fact),
});

function isLastDigit({ stated, parts }: Instance, difference: Decimal): boolean {
  if (isCounted(stated)) return false;
  let decimals = decimalsOf(stated);
  for (const part of parts) if (hasFigure(part)) decimals = Math.max(decimals, decimalsOf(part));
  return isLastUnit(difference, decimals);
}
