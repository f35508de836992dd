import type { Claim } from "../../model/claim.ts";
import { equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import { nameOf, term } from "../../model/terms.ts";
import { type FactsByName, factTerm, factsByName, factsNamed } from "../claim-parts/facts-named.ts";
import {
  type Said,
  Seen,
  isRough,
  latest,
  reach,
  saidIn,
  telling,
} from "../claim-parts/said-figures.ts";
import {
  isApart,
  isSlip,
  likeness,
  mayBeSlip,
  roughly,
  sharesWords,
} from "../claim-parts/said-likeness.ts";

const id = "claims/figure-said-again-is-the-same";

export const again = defineClaim({
  id,
  label: { zh: "重复出现的数", en: "a figure said again" },
  why: "一个有好几位数字的金额或人数在文中再次出现，说的多半是同一件事；只差一两个数字，多半是笔误。",
  basis: "部门预决算公开文本应当前后一致",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative, readings) {
    const index = factsByName(readings);
    const seen = new Seen((said) => standsInTable(said, index));
    const all: Said[] = [];
    const paired = new Set<Said>();
    for (const said of saidIn(narrative)) {
      const found = twinOf(said, seen);
      if (found) {
        yield claimOf(found.first, found.second);
        paired.add(found.first).add(found.second);
      }
      all.push(said);
      seen.add(said);
    }
    // The first printing may be the wrong one: those that follow bear each other out.
    for (const said of all) {
      if (paired.has(said) || said.digits.length < shortestSlip) continue;
      const other = seen.equalTo(said).length === 1 ? slippedFrom(said, seen) : null;
      const isBorneOut = other && seen.equalTo(other).some(isNamed(other));
      if (isBorneOut) yield claimOf(other, said);
    }
  },
});
const isNamed =
  (said: Said) =>
  (other: Said): boolean =>
    other !== said && other.nameKey === said.nameKey;

interface Twins {
  readonly first: Said;
  readonly second: Said;
}

/** The nearest earlier figure that is the same, or the same but for a slip under the same name. */
function twinOf(said: Said, seen: Seen): Twins | null {
  const twins = seen.equalTo(said);
  const isEqual = (other: Said): boolean =>
    other.statement !== said.statement && isRough(other) === isRough(said);
  const same = latest(
    twins,
    (other) =>
      isEqual(other) && (said.digits.length >= telling.alone || likeness(said, other) >= 0.5),
  );
  if (same) return { first: same, second: said };
  const rough = latest(
    seen.ofOtherPrecision(said),
    (other) => roughly(said, other) && sharesWords(said.statement, other.statement),
    isRough(said) ? reach.value : reach.name,
  );
  if (rough) return isRough(said) ? { first: rough, second: said } : { first: said, second: rough };
  if (latest(twins, isEqual)) return null;
  const slipped = slippedFrom(said, seen) ?? countSlippedFrom(said, seen);
  return slipped && { first: slipped, second: said };
}

/** 参与 may be said of anything; a long name not. */
const areNearlyNamesakes = (a: Said, b: Said): boolean =>
  Math.min(a.statement.subject.core.length, b.statement.subject.core.length) >= 4 &&
  likeness(a, b) >= 0.5;

/** Digits of a count that no other count of the same year has but for a slip. */
const unmistakable = 6;

/** A number of people or things under nearly the same name, or a very long one under any. */
function countSlippedFrom(said: Said, seen: Seen): Said | null {
  if (said.figure.mention?.measure !== "count" || isRough(said)) return null;
  return latest(
    seen.ofItsUnit(said),
    (other) =>
      mayBeSlip(said, other) &&
      isApart(said, other) &&
      isSlip(said, other) &&
      said.statement.year === other.statement.year &&
      (other.digits.length >= unmistakable || areNearlyNamesakes(said, other)),
    reach.name,
  );
}

/** Digits a figure needs for one wrong among them to be a slip. */
const shortestSlip = 4;

/** The nearest figure under the same name that differs by a slip. */
function slippedFrom(said: Said, seen: Seen): Said | null {
  if (said.digits.length < shortestSlip) return null;
  return latest(
    seen.namedLike(said),
    (other) =>
      mayBeSlip(said, other) &&
      isApart(said, other) &&
      isSlip(said, other) &&
      !(seen.stands(said) && seen.stands(other)),
    reach.name,
  );
}

/** A cell of that very name says the same: two figures that both do are two figures. */
function standsInTable({ figure, statement }: Said, index: FactsByName): boolean {
  return factsNamed(index, statement.subject).some((fact) => {
    const cell = factTerm(fact);
    // A row of a table prints its figures in the unit of the table.
    const value = figure.unit === "" ? cell.value : valueLike(cell, figure);
    return value !== null && equals(value, figure.value);
  });
}

function claimOf(first: Said, second: Said): Claim {
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(second.figure, nameOf(second.statement)),
    operands: [term(first.figure, nameOf(first.statement))],
    sure: false,
    tentative: true,
    otherwise: [],
    zh: "与前文相同",
  };
}
