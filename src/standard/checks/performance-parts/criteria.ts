import type { Claim, Term } from "../../../model/claim.ts";
import { add, equals, zero } from "../../../model/decimal.ts";
import type { Indicator } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { promise } from "./promise.ts";
import { fieldTerm, pointsTerm } from "./terms.ts";

/** 得4分 · 各得2分 · 计3分 · 项目总金额*2. */
const gives = /(?:[得计赋加]|\*)$/;
/** 分三档, 扣分, 酌情: such criteria do not simply add up. */
const graded = /扣|酌情|比例|否则|最高|以上|以下|[≥≤<>＜＞]|每|或|档/;

/**
 * The conditions of a criterion give the points of their item together, or one of them gives all.
 * Null where it is graded, or gives no figures.
 */
export function criteriaClaim(targets: Targets, indicator: Indicator, id: string): Claim | null {
  const full = pointsTerm(targets, indicator, "points");
  const text = indicator.criterion ?? "";
  if (!full) return null;
  const given = targets
    .figuresOf(indicator, "criterion")
    .filter(({ before, unit, bound }) => gives.test(before) && /^分?$/.test(unit) && !bound);
  const terms = given.map((figure) => termOf(targets, indicator, figure));
  if (terms.length === 0) return null;
  const bind = (operands: readonly Term[]) =>
    promise(id, "sum", full, operands, "分值＝计分标准各条之和", { sure: false });
  const sum = terms.reduce((all, { value }) => add(all, value), zero);
  if (equals(sum, full.value)) return bind(terms);
  const most = terms.find(({ value }) => equals(value, full.value));
  if (most) return bind([most]);
  const isSum = isItemised(text, terms.length) || !graded.test(text);
  return terms.length >= 2 && isSum ? bind(terms) : null;
}

/** 1.…得4分，否则酌情扣分。 2.…得4分。: each condition gives its points once. */
function isItemised(text: string, given: number): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.length === given && lines.every((line) => /^\s*\d{1,2}[.．、]/.test(line));
}

const termOf = (targets: Targets, indicator: Indicator, figure: TargetFigure): Term =>
  fieldTerm(targets, indicator, "criterion", { ...figure, unit: "分" }, "计分标准");
