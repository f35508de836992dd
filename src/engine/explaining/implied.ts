import { valueIn } from "../../model/amount.ts";
import {
  type Decimal,
  add,
  equals,
  isZero,
  multiply,
  negate,
  subtract,
  tenTo,
  trim,
} from "../../model/decimal.ts";
import type { Failed, Instance } from "../../model/outcome.ts";
import type { Fact } from "../../model/reading.ts";
import { decimalsOf, expectedOf, unitOf } from "../evaluating/assess.ts";
import type { Trial } from "./trial.ts";

/** Cells looked at one by one; in a larger tangle, those that most failing relations share. */
const cellsTried = 600;

/** What the failing relations say each of their cells should be. */
export type Implied = ReadonlyMap<Fact, readonly Decimal[]>;

export function impliedFigures(failures: readonly Failed[], trial: Trial): Implied {
  const tried = mostShared(failures);
  const implied = new Map<Fact, Decimal[]>();
  for (const { instance } of failures) {
    for (const fact of [instance.stated, ...instance.parts]) {
      if (!tried.has(fact)) continue;
      const value = impliedBy(instance, fact, trial);
      if (!value || equals(value, trial.valueOf(fact))) continue;
      const known = implied.get(fact);
      if (!known) implied.set(fact, [value]);
      else if (known.length < 6 && !known.some((one) => equals(one, value))) known.push(value);
    }
  }
  return implied;
}

function mostShared(failures: readonly Failed[]): ReadonlySet<Fact> {
  const counts = new Map<Fact, number>();
  for (const { instance } of failures) {
    for (const fact of [instance.stated, ...instance.parts]) {
      counts.set(fact, (counts.get(fact) ?? 0) + 1);
    }
  }
  if (counts.size <= cellsTried) return new Set(counts.keys());
  const ranked = [...counts].sort(([, a], [, b]) => b - a).slice(0, cellsTried);
  return new Set(ranked.map(([fact]) => fact));
}

/** The figure a cell must have for one relation to hold, all others being right; null when there is none. */
export function impliedBy(instance: Instance, fact: Fact, trial: Trial): Decimal | null {
  const values = new Map(
    [instance.stated, ...instance.parts].map((one) => [one, trial.valueOf(one)]),
  );
  const expected = expectedOf(instance, values);
  if (!expected) return null;
  if (fact === instance.stated) return trim(expected);
  const at = instance.parts.indexOf(fact);
  if (instance.relation.kind === "product") return quotient(instance, at, values);
  const gap = valueIn(
    subtract(values.get(instance.stated)!, expected),
    unitOf(instance.stated),
    unitOf(fact),
  );
  return gap && trim(add(values.get(fact)!, instance.signs[at] === -1 ? negate(gap) : gap));
}

function quotient(
  instance: Instance,
  at: number,
  values: ReadonlyMap<Fact, Decimal>,
): Decimal | null {
  const fact = instance.parts[at]!;
  const others = instance.parts
    .filter((_, index) => index !== at)
    .reduce<Decimal>((product, part) => multiply(product, values.get(part)!), {
      digits: 1n,
      scale: 0,
    });
  if (isZero(others)) return null;
  const stated = values.get(instance.stated)!;
  const decimals = decimalsOf(fact);
  const scaled = stated.digits * tenTo(decimals + others.scale);
  const divisor = others.digits * tenTo(stated.scale);
  return scaled % divisor === 0n ? trim({ digits: scaled / divisor, scale: decimals }) : null;
}
