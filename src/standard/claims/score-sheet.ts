import type { Claim, Formula } from "../../model/claim.ts";
import { add, compare, equals, zero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Figure } from "../../model/narrative.ts";
import { derivedTerm, term } from "../../model/terms.ts";
import { formTables } from "../claim-parts/form-tables.ts";
import {
  type ScoreItem,
  type ScoreLevel,
  type ScoreSheet,
  scoreSheetOf,
} from "../claim-parts/score-sheets.ts";

const id = "claims/points-of-a-score-sheet-add-up";

export const scoreSheet = defineClaim({
  id,
  label: { zh: "评分表的分值与得分", en: "points of a score sheet" },
  why: "评分表里三级指标分值之和是二级的分值，各项得分不超过分值，得分之和就是总分；改了一项没有改合计，一加便知。",
  basis: "财预〔2020〕10号；部门整体支出绩效评价评分表",
  since: 2018,
  severity: "error",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    for (const form of formTables(narrative)) {
      const sheet = scoreSheetOf(narrative, form);
      const claims = sheet ? [...claimsOf(sheet)] : [];
      if (isReadRight(claims)) yield* claims;
    }
  },
});

/** A sheet most of which does not hold was misread: its columns lie elsewhere. */
function isReadRight(claims: readonly Claim[]): boolean {
  const broken = claims.filter((claim) => !holds(claim)).length;
  return broken <= 2 || broken * 4 <= claims.length;
}

function* claimsOf(sheet: ScoreSheet): Iterable<Claim> {
  const { items, levels, totalPoints, totalScore, broken } = sheet;
  for (const level of levels) yield* levelClaims(sheet, level);
  for (const item of items) {
    if (item.score)
      yield claimOf(
        "within",
        item.score,
        `${item.name}得分`,
        [[item.points, `${item.name}分值`]],
        true,
      );
  }
  if (totalPoints) {
    const tops = topsOf(sheet);
    const claim = claimOf("sum", totalPoints, "分值合计", tops ?? pointsOf(items), !broken);
    if (!broken || holds(claim)) yield claim;
  } else yield* hundred(sheet);
  if (!totalScore || !items.every(({ score }) => score !== null)) return;
  const scores = items.map(({ score, name }) => [score!, `${name}得分`] as const);
  const claim = claimOf("sum", totalScore, "总分", scores, true);
  if (!broken || holds(claim)) yield claim;
}

/** The points of a level are those of the levels next below, or of its items. */
function* levelClaims(sheet: ScoreSheet, level: ScoreLevel): Iterable<Claim> {
  const { items, levels, broken } = sheet;
  const within = levels.filter(
    (one) => one.column > level.column && one.from >= level.from && one.to <= level.to,
  );
  const nearest = Math.min(...within.map(({ column }) => column));
  const below = within.filter(({ column }) => column === nearest);
  const own = items.slice(level.from, level.to);
  if (own.length === 0) return;
  const operands = below.length > 0 && below[0]!.from === level.from ? named(below) : pointsOf(own);
  const claim = claimOf("sum", level.points, level.name, operands, true);
  if (!broken || holds(claim)) yield claim;
}

/** Nothing says the total: it is 100. */
function* hundred(sheet: ScoreSheet): Iterable<Claim> {
  const operands = topsOf(sheet) ?? pointsOf(sheet.items);
  const sum = operands.reduce((all, [{ value }]) => add(all, value), zero);
  const full = { digits: 100n, scale: 0 };
  const near =
    compare(sum, { digits: 90n, scale: 0 }) > 0 && compare(sum, { digits: 110n, scale: 0 }) < 0;
  if (operands.length < 2 || !near || (sheet.broken && !equals(sum, full))) return;
  const terms = operands.map(([figure, name]) => term(figure, name));
  yield {
    ...claimOf("sum", operands[0]![0], "", operands, false),
    stated: derivedTerm(full, terms[0]!.unit, "分值合计", terms),
  };
}

/** The levels that stand in no other, where they hold every item. */
function topsOf({ levels, items }: ScoreSheet): Operands | null {
  const left = Math.min(...levels.map(({ column }) => column));
  const tops = levels.filter(({ column }) => column === left);
  const held = tops.reduce((all, { from, to }) => all + to - from, 0);
  return tops.length > 1 && held === items.length ? named(tops) : null;
}

type Operands = readonly (readonly [Figure, string])[];

const named = (levels: readonly ScoreLevel[]): Operands =>
  levels.map(({ points, name }) => [points, name] as const);

const pointsOf = (items: readonly ScoreItem[]): Operands =>
  items.map(({ points, name }) => [points, `${name}分值`] as const);

function holds({ stated, operands, formula }: Claim): boolean {
  const sum = operands.reduce((all, { value }) => add(all, value), zero);
  return formula === "within" ? compare(stated.value, sum) <= 0 : equals(sum, stated.value);
}

function claimOf(
  formula: Formula,
  stated: Figure,
  label: string,
  operands: Operands,
  sure: boolean,
): Claim {
  return {
    pattern: id,
    kind: formula === "within" ? "bound" : "sum",
    formula,
    stated: term(stated, label),
    operands: operands.map(([figure, name]) => term(figure, name)),
    sure,
    otherwise: [],
    zh: formula === "within" ? "得分不超过分值" : "各项分值之和",
  };
}
