import type { Decimal } from "../../src/model/decimal.ts";
import type { Span } from "../../src/model/document.ts";
import type { Quantity } from "../../src/model/finding.ts";
import type { RelationReport } from "../../src/model/report.ts";
import { type Becoming, stillHolds } from "./recomputed.ts";
import type { Participation } from "./targets.ts";

/** Why no relation of a changed figure tells the change, though the figure is in some. */
export type Blind = "it did not hold before" | "each still holds, reckoned again";

/** What the relations of a figure see of its change. */
export interface Sight {
  /** Is the figure in some relation that was looked at? */
  readonly related: boolean;
  /** Does one of them, that held, no longer hold? */
  readonly covered: boolean;
  /** The rules of those. */
  readonly broken: readonly string[];
  /** Why not, though it is related. */
  readonly blind: Blind | null;
}

/** A figure of the document that was changed. */
export interface Change {
  /** Its digits in the source. */
  readonly at: Span;
  /** Its value before. */
  readonly was: Decimal;
  readonly becomes: Becoming;
}

/**
 * Reckons every relation of the changed figures again: a change is covered exactly when one that
 * held no longer does (the observable changes of the measures; the others count among all changes).
 */
export function sightOf(
  changes: readonly Change[],
  participation: Participation,
  operator: string,
): Sight {
  const touched = new Map<RelationReport, Map<Quantity, Becoming>>();
  for (const { at, was, becomes } of changes) {
    for (const { relation, quantity } of participation.rolesAt(at, was)) {
      const own = touched.get(relation) ?? new Map<Quantity, Becoming>();
      own.set(quantity, becomes);
      if (operator === "total not updated") {
        for (const copy of copiesOf(quantity, relation)) own.set(copy, becomes);
      }
      touched.set(relation, own);
    }
  }
  const related = touched.size > 0;
  const held = [...touched].filter(([{ outcome }]) => outcome === "passed");
  const strict = operator === "last digit ±1";
  const lost = held.filter(([relation, own]) => !stillHolds(relation, own, strict));
  const covered = lost.length > 0;
  const broken = [...new Set(lost.map(([{ rule }]) => rule))];
  const why = held.length === 0 ? "it did not hold before" : "each still holds, reckoned again";
  return { related, covered, broken, blind: covered || !related ? null : why };
}

/** The same digits wherever a relation has them from the text: all were changed. */
const copiesOf = (one: Quantity, { stated, operands }: RelationReport): Quantity[] =>
  [stated, ...operands].filter((other) => other.location !== null && digits(other) === digits(one));

const digits = ({ text }: Quantity): string => (text ?? "").replace(/[^\d.]/g, "");
