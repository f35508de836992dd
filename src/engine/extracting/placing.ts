import { isOtherBase } from "../../model/compared-base.ts";
import type { Figure, Slot, Subject } from "../../model/narrative.ts";
import { sameSubject } from "../../model/subject.ts";
import type { Draft, DraftComparison } from "./drafts.ts";
import { comparesBefore, directionOf } from "./statement-words.ts";

/** How a figure was read: its place in the statement, and what the cue names. */
export interface Read {
  readonly slot: Slot;
  readonly match: RegExpExecArray;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** How many statements back a sentence may speak of a thing again. */
const reach = 120;

/** 资产总额 is no 其他资产, though both are 资产. */
const totalEnding = /.{2}(?:总额|总计|合计|总量)$/;

/** A statement of the paragraph about the same thing, the latest first. */
export function spokenOf(own: readonly Draft[], subject: Subject): Draft | null {
  if (subject.given === "none") return null;
  let alike: Draft | null = null;
  let total: Draft | null = null;
  const ending = totalEnding.exec(subject.words)?.[0];
  for (let i = own.length - 1; i >= 0 && i >= own.length - reach; i--) {
    const one = own[i]!;
    const likeness = sameSubject(one.subject, subject);
    if (likeness === 2) return one;
    if (likeness === 1) alike ??= one;
    if (likeness === 1 && ending && one.subject.words.endsWith(ending)) total ??= one;
  }
  return total ?? alike;
}

/** 抚恤：年初预算为2万元，支出决算为3万元…。支出决算比上年增加…: of what was spent of the thing spoken of. */
export function spentAgain(current: Draft | null, { words, core }: Subject): Draft | null {
  if (!current || core !== "" || !/^支出决算[数额]?$/.test(words)) return null;
  const { subject, levels } = current;
  return subject.side !== "收入" && subject.core !== "" && levels.accounts ? current : null;
}

/** 2021年…，2020年…，比上年减少…: what is said of the change is said of the later year. */
export function latestOf(own: readonly Draft[], current: Draft): Draft {
  const { year, core } = current.subject;
  if (year === null) return current;
  const later = own.findLast(
    (one) =>
      one.sentence === current.sentence &&
      one.subject.core === core &&
      (one.subject.year ?? 0) > year,
  );
  return later ?? current;
}

/** Writes a figure into its place in a statement. */
export function put(
  target: Draft,
  figure: Figure,
  words: string,
  { slot, groups }: Read,
  compared: string | null,
): void {
  const of = groups["of"] ?? "";
  if (slot === "share") target.shares = [...target.shares, { figure, of }];
  else if (slot === "completion") {
    const against = target.levels.budget ?? null;
    target.completions = [...target.completions, { figure, of, against }];
  } else if (slot === "base" || slot === "change" || slot === "rate") {
    const comparison = comparisonOf(target, words, compared, slot);
    comparison[slot] = figure;
    if (slot === "change") comparison.direction = directionOf(words);
    if (slot === "rate") comparison.rateDirection = directionOf(words);
  }
}

/** The comparison that is being spoken of; a new one when its place is taken. */
export function comparisonOf(
  target: Draft,
  words: string,
  compared: string | null,
  slot?: "base" | "change" | "rate",
): DraftComparison {
  const last = target.comparisons.at(-1);
  const fresh = comparesBefore(words) && last?.with !== words;
  const taken = slot !== undefined && last !== undefined && last[slot] !== null;
  const other = last !== undefined && isOtherBase(words, last.with);
  if (last && !taken && !other && !(fresh && slot === "base" && last.change)) {
    if (last.with === "" && compared) last.with = compared;
    return last;
  }
  const comparison: DraftComparison = {
    with: other ? words : (compared ?? words),
    base: null,
    change: null,
    rate: null,
    direction: null,
    rateDirection: null,
    flat: null,
  };
  target.comparisons = [...target.comparisons, comparison];
  return comparison;
}

/** Takes figures out of a statement that were put there before their order was known. */
export function takeBack(target: Draft, slot: Slot, figures: readonly Figure[]): void {
  if (slot === "share") {
    target.shares = target.shares.filter(({ figure }) => !figures.includes(figure));
  }
  for (const comparison of target.comparisons) {
    if (comparison.change && figures.includes(comparison.change)) comparison.change = null;
    if (comparison.rate && figures.includes(comparison.rate)) comparison.rate = null;
  }
  target.comparisons = target.comparisons.filter(
    ({ base, change, rate, flat }) => base ?? change ?? rate ?? flat,
  );
}
