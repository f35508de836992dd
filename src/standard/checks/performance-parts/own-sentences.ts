import { type Decimal, add, compare, zero } from "../../../model/decimal.ts";
import type { TargetFigure } from "../../../model/target-check.ts";

/** The fields of a project that hold sentences of the clerk's own, and what they are called. */
export const ownSentences = [
  ["use", "主要用途"],
  ["goal", "绩效目标"],
  ["result", "实际完成目标"],
] as const;

/** One of them. */
export type OwnSentence = (typeof ownSentences)[number][0];

const total = /(?:共计|合计|总计)[^，。；\d]{0,4}$/;

/**
 * What a sentence sums up as 共计: the figures of the same unit before it, and those of a list that
 * has its unit once (甲65、乙35、丙20万元). None for a figure that sums up nothing.
 */
export function summedUpBy(figures: readonly TargetFigure[], whole: TargetFigure): TargetFigure[] {
  if (!total.test(whole.before) || whole.unit === "" || whole.unit === "%") return [];
  const before = figures.slice(0, figures.indexOf(whole));
  const parts = before.filter((one) => !one.per && (one.unit === whole.unit || isListed(one)));
  return parts.length < 2 ? [] : parts;
}

/** 甲65万元、乙35万元，共计100万元: what a total sums up. */
export function listedIn(figures: readonly TargetFigure[]): TargetFigure[] {
  return figures.flatMap((whole) => {
    const parts = summedUpBy(figures, whole);
    return arePartsOf(parts, whole) ? parts : [];
  });
}

/** Whether they are surely its parts, if one is wrong: 共计51人 behind 293人 counts other people. */
function arePartsOf(parts: readonly TargetFigure[], whole: TargetFigure): boolean {
  const sum = parts.reduce((all, { value }) => add(all, value), zero);
  return isHalf(sum, whole.value) && isHalf(whole.value, sum);
}

const isHalf = (one: Decimal, other: Decimal): boolean => compare(add(one, one), other) >= 0;

const isListed = ({ measure, unit, after }: TargetFigure): boolean =>
  measure === "plain" && unit === "" && after === "";
