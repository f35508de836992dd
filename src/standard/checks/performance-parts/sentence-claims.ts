import type { Claim, Term } from "../../../model/claim.ts";
import { add, equals, zero } from "../../../model/decimal.ts";
import { valueLike } from "../../../model/figures.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { isRoughMisprint } from "./misprints.ts";
import {
  type Candidate,
  type SentenceRule,
  candidatesOf,
  inUnitOf,
} from "./sentence-candidates.ts";
import { listedIn } from "./own-sentences.ts";
import { isOfAllServed } from "./only-heads.ts";
import { isSameThing } from "./same-thing.ts";
import { amountTerm, fieldTerm, grantTerms, quotedName } from "./terms.ts";
import { pairsIn } from "./word-pairs.ts";

/** Words before a sum of money that say which amount of the year's budget it is. */
export const budgetAmounts: SentenceRule["amounts"] = [
  ["budget-other", "其他资金", /其[他它]资金/],
  ["budget-appropriation", "财政拨款", /财政(?:拨款|资金|预算资金|安排)/],
  ["budget", "项目金额", /^(?:项目|年度|全年|年初)*(?:预算数?|总?金额|资金|投资)(?:安排|为|共)?$/],
];

/** What every rule of figures in a sentence says alike. */
export const sentenceWords = {
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，对应的数是{expected}，相差{difference}。",
} as const;

/**
 * A figure of a sentence is the one it equals; one that equals none is the one its words name
 * (see isSameThing). A figure that may be something else is left alone.
 */
export function* sentenceClaims(targets: Targets, rule: SentenceRule): Generator<Claim> {
  for (const project of targets.performance.projects) {
    const all = targets.figuresOf(project, rule.field);
    const figures = all.filter(({ unit }) => unit !== "");
    if (figures.length === 0) continue;
    const named = figures.map((figure) => namedAmount(targets, project, figure, rule));
    const candidates = candidatesOf(targets, project, rule);
    const equal = figures.map((figure, nth) => (named[nth] ? null : pair(figure, candidates)));
    const found = new Set(equal.filter((one) => one !== null));
    const free = figures.map((figure, nth) =>
      isByChance(figure, equal[nth]!, candidates, found) ? null : equal[nth],
    );
    const taken = new Set(free.filter((one) => one !== null));
    const alone = figures.filter((_, nth) => !free[nth] && !named[nth]);
    const parts = new Set([
      ...partsOf(alone, candidates),
      ...listedIn(all).filter((one) => alone.includes(one)),
    ]);
    for (const [nth, figure] of figures.entries()) {
      if (parts.has(figure)) continue;
      const rest = candidates.filter((one) => !taken.has(one));
      if (isProduct(figure, all) && !free[nth] && !named[nth]) continue;
      const isMeant = (one: Candidate): boolean =>
        isSameThing(figure, one) || isOfAllServed(figure, figures, one);
      const own = free[nth] ?? nearest(figure, rest.filter(isMeant));
      // What is the same by its value alone would not be missed if it were another.
      const found = named[nth] ?? (own && isMeant(own) ? [own.term] : []);
      if (found.length > 0) yield claimOf(targets, project, figure, found, rule);
    }
  }
}

/** 管材65万元、机电设备35万元、检测20万元: sums that make up an amount of the project are its parts, none of them it. */
function partsOf(
  figures: readonly TargetFigure[],
  candidates: readonly Candidate[],
): ReadonlySet<TargetFigure> {
  const amounts = candidates.filter(({ term, per }) => per === null && isMoneyUnit(term.unit));
  for (const { term } of amounts) {
    const sums = figures.filter(({ per, measure }) => measure === "money" && per === null);
    const values = sums.map((one) => valueLike(one, term) ?? zero);
    if (sums.length >= 2 && equals(values.reduce(add, zero), term.value)) return new Set(sums);
  }
  return new Set();
}

/** 1200人，每人500元，共计60万元: a sum that has its price beside it is what they come to. */
const isProduct = (figure: TargetFigure, all: readonly TargetFigure[]): boolean =>
  figure.measure === "money" &&
  figure.per === null &&
  all.some(({ measure, per }) => measure === "money" && per !== null);

const isMoneyUnit = (unit: string): boolean => unit.endsWith("元");

/**
 * 财政资金507万元: the words before say which amount of the project it is. Null where they name
 * none; nothing where they name one that was not entered.
 */
function namedAmount(
  targets: Targets,
  project: ProjectTarget,
  { measure, per, before }: TargetFigure,
  { amounts }: SentenceRule,
): readonly Term[] | null {
  if (measure !== "money" || per !== null) return null;
  const said = amounts.find(([, , words]) => words.test(before));
  if (!said) return null;
  const [field, label] = said;
  const own = amountTerm(targets, project, field, label);
  if (own) return [own];
  return field === "budget-appropriation" ? grantTerms(targets, project) : [];
}

function pair(figure: TargetFigure, candidates: readonly Candidate[]): Candidate | null {
  const equal = candidates.filter((one) => {
    const value = inUnitOf(figure, one);
    return value !== null && equals(value, one.term.value);
  });
  return equal.length < 2 ? (equal[0] ?? null) : (likest(figure, equal, 0) ?? equal[0]!);
}

/** 住院救助比例达到80% is not 政策知晓率80%, where the table has a 住院救助比例 that nobody else says. */
function isByChance(
  figure: TargetFigure,
  equal: Candidate | null,
  candidates: readonly Candidate[],
  found: ReadonlySet<Candidate>,
): boolean {
  if (!equal || figure.measure !== "percent" || shared(figure, equal) > 0) return false;
  const alike = candidates.filter((one) => !found.has(one) && inUnitOf(figure, one) !== null);
  return likest(figure, alike, 4) !== null;
}

/** Of what may be meant and nobody else says, the one that can only be. */
function nearest(figure: TargetFigure, alike: readonly Candidate[]): Candidate | null {
  if (figure.rough) return onlyMisprint(figure, alike);
  const inOneUnit = alike.filter(({ term }) => term.unit === figure.unit);
  return only(alike) ?? likest(figure, alike, 2) ?? only(inOneUnit);
}

/** The one there is; several that say the same are one. */
function only([first, ...others]: readonly Candidate[]): Candidate | null {
  const isSame = ({ term: { value, unit } }: Candidate): boolean =>
    unit === first?.term.unit && equals(value, first.term.value);
  return first && others.every(isSame) ? first : null;
}

/** 约60人 beside 58人 is right; beside 600人 it is not. */
function onlyMisprint(figure: TargetFigure, candidates: readonly Candidate[]): Candidate | null {
  return only(candidates.filter(({ term, per }) => isRoughMisprint(figure, { ...term, per })));
}

/** The one candidate that shares most words with what stands around the figure. */
function likest(
  figure: TargetFigure,
  candidates: readonly Candidate[],
  least: number,
): Candidate | null {
  const counts = candidates.map((one) => shared(figure, one));
  const most = Math.max(...counts);
  const best = candidates.filter((_, nth) => counts[nth] === most);
  return most >= least && best.length === 1 ? best[0]! : null;
}

/** How many telling words a figure's sentence and a candidate have in common. */
function shared({ before, after }: TargetFigure, { words }: Candidate): number {
  const around = pairsIn(`${before} ${after}`.replace(common, " "));
  return [...pairsIn(words.replace(common, " "))].filter((one) => around.has(one)).length;
}

/** Words that every indicator has. */
const common =
  /人数|人次|人员|人口|数量|完成|资金|项目|补助|指标|全县|全市|全区|比例|金额|标准|达到|不低|低于|以上|不少|少于|保障/g;

/** A figure beside one without a unit is compared as it stands. */
const unitFor = ({ unit }: TargetFigure, operands: readonly Term[]): string =>
  operands.every((one) => one.unit === "") ? "" : unit;

function claimOf(
  targets: Targets,
  project: ProjectTarget,
  figure: TargetFigure,
  operands: readonly Term[],
  { pattern, field, name }: SentenceRule,
): Claim {
  const label = `${quotedName(project)}${name}里的“${figure.before.slice(-12)}”`;
  return {
    pattern,
    kind: operands.length > 1 ? "sum" : "equal",
    formula: operands.length > 1 ? "sum" : "equal",
    stated: fieldTerm(
      targets,
      project,
      field,
      { ...figure, unit: unitFor(figure, operands) },
      label,
    ),
    operands,
    sure: false,
    otherwise: [],
    zh: `${name}与${operands.map((one) => one.label).join("＋")}是同一个数`,
  };
}
