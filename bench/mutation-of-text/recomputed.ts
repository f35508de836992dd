import { Decimal } from "decimal.js";
import type { Quantity } from "../../src/model/finding.ts";
import type { RelationReport } from "../../src/model/report.ts";
import { type Printed, formulaOf, printedIn } from "./reckoning.ts";

/** What became of a figure: other digits, another unit, the other sign or direction, gone, no longer a rate. */
export type Becoming =
  { readonly digits: string } | { readonly power: number } | "turned" | "gone" | "another measure";

/** The changed figures of a relation. */
export type Changes = ReadonlyMap<Quantity, Becoming>;

/**
 * Whether a relation that held still does after figures of it changed, reckoned from its report
 * alone: within what the printed digits leave open and what the contract calls a named residue.
 * What cannot be reckoned again counts as broken, so that nothing is excused by it.
 * @param strict only what holds to the last digit: for the slip of a last digit a note counts too
 */
export function stillHolds(relation: RelationReport, changes: Changes, strict: boolean): boolean {
  const became = [...changes.values()];
  if (became.includes("another measure")) return false;
  if (became.includes("turned") && relation.kind === "direction") return false;
  if (became.includes("gone")) return outlives(relation, changes);
  const figure = (one: Quantity): Printed => after(relation, one, changes.get(one));
  if (relation.kind === "direction") return keepsItsWay(relation, figure);
  const formula = formulaOf(relation);
  if (formula === null) return false;
  const stated = figure(relation.stated);
  const operands = relation.operands.map(figure);
  const expected = formula(operands.map(({ value }) => value));
  if (expected === null) return false;
  if (isBound(relation)) return staysBounded(relation, expected, stated.value);
  const room = roomOf(relation, formula, { stated, operands, expected }, strict);
  return expected.minus(stated.value).abs().lte(room);
}

function after(relation: RelationReport, one: Quantity, became: Becoming | undefined): Printed {
  const { stated, kind } = relation;
  const own = kind === "product" && one !== stated ? one : stated;
  if (became === undefined || typeof became === "string") {
    const printed = printedIn(own, one);
    return became === "turned" ? { ...printed, value: printed.value.negated() } : printed;
  }
  if ("digits" in became) {
    const sign = one.value.startsWith("-") ? "-" : "";
    return printedIn(own, one, sign + became.digits);
  }
  const { value, last, hidden } = printedIn(own, one);
  const times = new Decimal(10).pow(became.power);
  return { value: value.times(times), last: last.times(times), hidden: hidden.times(times) };
}

/** Without one of its figures a relation is not there; a list that is left as a list no longer makes its total. */
function outlives({ kind, stated, operands }: RelationReport, changes: Changes): boolean {
  const gone = operands.filter((one) => changes.has(one));
  if (kind !== "sum" || changes.has(stated) || operands.length - gone.length < 2) return true;
  return gone.every(({ value }) => new Decimal(value).isZero());
}

const signOf = (value: Decimal): number => (value.isZero() ? 0 : value.s);

/** More stays more, and less stays less; a change and its rate keep one sign. */
function keepsItsWay(
  { stated, operands }: RelationReport,
  figure: (one: Quantity) => Printed,
): boolean {
  const [other] = operands;
  if (!other) return false;
  const way = (own: (one: Quantity) => Decimal): number =>
    other.unit === stated.unit
      ? signOf(own(stated).minus(own(other)))
      : signOf(own(stated)) * signOf(own(other));
  return way((one) => printedIn(one, one).value) === way((one) => figure(one).value);
}

/** One part alone of a whole is no more than it. */
const isPart = ({ kind, operands }: RelationReport): boolean =>
  kind === "sum" && operands.length === 1;

/** Held by an amount that is not the one stated: it was only looked whether it is too much. */
function isBound(relation: RelationReport): boolean {
  const { kind, residue, expected, stated } = relation;
  if (kind === "bound" || kind === "order" || isPart(relation)) return true;
  return residue === null && expected !== null && !new Decimal(expected).equals(stated.value);
}

/** Which way round it was; where both were the same, either way could be meant: none is excused. */
function staysBounded(relation: RelationReport, becomes: Decimal, value: Decimal): boolean {
  const was = isPart(relation)
    ? 1
    : signOf(new Decimal(relation.stated.value).minus(relation.expected!));
  const is = signOf(value.minus(becomes));
  return was !== 0 && (is === was || is === 0);
}

interface Reckoned {
  readonly stated: Printed;
  readonly operands: readonly Printed[];
  readonly expected: Decimal;
}

/** How far a stated figure may be from the reckoned one (contract, section 5; accuracy, R1 to R5). */
function roomOf(
  { kind, residue }: RelationReport,
  formula: NonNullable<ReturnType<typeof formulaOf>>,
  { stated, operands, expected }: Reckoned,
  strict: boolean,
): Decimal {
  const all = [stated, ...operands];
  const coarsest = Decimal.max(...all.map(({ last }) => last));
  if (residue === "approximate") return roughlyTo(stated, operands[0] ?? stated);
  if (kind === "equal") {
    const alike = all.every(({ last }) => last.equals(stated.last));
    return strict || alike ? new Decimal(0) : coarsest;
  }
  if (kind === "sum" || kind === "difference")
    return strict ? coarsest.div(residue === null ? 4 : 2) : coarsest.times(all.length / 2);
  const rounding = operands.map((one, nth) => {
    const moved = operands.map(({ value }, other) =>
      other === nth ? value.plus(one.hidden) : value,
    );
    return formula(moved)?.minus(expected).abs() ?? new Decimal(0);
  });
  const own = stated.last.times(strict ? 0.5 : 1);
  return rounding.reduce((sum, one) => sum.plus(one), own);
}

/** 约, 近, 余: as far as the noughts at the end of the rounder figure reach. */
function roughlyTo(...both: readonly Printed[]): Decimal {
  const units = both.map(({ value, last }) => {
    const noughts = /0*$/.exec(value.div(last).abs().toFixed(0))![0].length;
    return last.times(new Decimal(10).pow(noughts));
  });
  return Decimal.max(...units);
}
