import type { Cell } from "../model/cell.ts";
import { type Decimal, add, multiply, negate, zero } from "../model/decimal.ts";
import type { Instance } from "../model/outcome.ts";
import type { Fact } from "../model/reading.ts";

/** What each figure cell holds: typed in, or computed. Cells that hold nothing are not listed. */
export type Figures = ReadonlyMap<Fact, Decimal>;

/**
 * The relations that fill cells: the first that derives a cell wins, so tables' own relations
 * before those between tables, in the order they are written.
 * @param kinds what a cell may hold to be filled.
 */
export function derivationsOf(
  instances: readonly Instance[],
  kinds: readonly Cell["kind"][] = ["amount"],
): ReadonlyMap<Fact, Instance> {
  const derivations = new Map<Fact, Instance>();
  for (const instance of instances) {
    const { relation, stated } = instance;
    if (!relation.derives || relation.kind === "bound" || relation.when !== undefined) continue;
    if (stated.row === null || !kinds.includes(stated.cell.kind)) continue;
    if (!derivations.has(stated)) derivations.set(stated, instance);
  }
  return derivations;
}

/**
 * Computes every derived cell from the typed ones, exactly, whatever the order they depend in.
 * @throws RangeError when relations derive a cell from itself.
 */
export function fill(
  typed: ReadonlyMap<Fact, Decimal>,
  derivations: ReadonlyMap<Fact, Instance>,
): Figures {
  const figures = new Map<Fact, Decimal>();
  const open = new Set<Fact>();
  const figureOf = (fact: Fact): Decimal => {
    const known = figures.get(fact);
    if (known) return known;
    const derivation = derivations.get(fact);
    if (!derivation) return typed.get(fact) ?? zero;
    if (open.has(fact)) {
      const { definition } = fact.table;
      throw new RangeError(`${definition.id}!${fact.line}:${fact.column.id} derives from itself`);
    }
    open.add(fact);
    const value = expectedFigure(derivation, figureOf);
    open.delete(fact);
    figures.set(fact, value);
    return value;
  };
  for (const [fact, value] of typed) if (!derivations.has(fact)) figures.set(fact, value);
  for (const fact of derivations.keys()) figureOf(fact);
  return figures;
}

/** What a relation's parts give for its stated cell. */
export function expectedFigure(
  { relation, parts, signs }: Instance,
  figureOf: (fact: Fact) => Decimal,
): Decimal {
  if (relation.kind === "product") {
    return parts.reduce<Decimal>((product, part) => multiply(product, figureOf(part)), {
      digits: 1n,
      scale: 0,
    });
  }
  return parts.reduce<Decimal>((sum, part, at) => {
    const value = figureOf(part);
    return add(sum, signs[at] === -1 ? negate(value) : value);
  }, zero);
}
