import type { Indicator, ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import type { RequiredKind } from "../../codes/required-indicators.ts";

/** What an indicator measures, by its second level, else its first. */
export type IndicatorKind = RequiredKind;

const words: readonly (readonly [RegExp, IndicatorKind])[] = [
  [/满意/, "满意度"],
  [/效益|可持续|效果|效应/, "效益"],
  [/成本/, "成本"],
  [/数量/, "数量"],
  [/质量/, "质量"],
  [/时效/, "时效"],
];

/** The kind of an indicator; null where neither level says. */
export function kindOf({ level1 = "", level2 = "" }: Indicator): IndicatorKind | null {
  for (const level of [level2, level1]) {
    const found = words.find(([pattern]) => pattern.test(level));
    if (found) return found[1];
  }
  return null;
}

/** An indicator with the project it belongs to; null for those of the whole department. */
export interface Placed {
  readonly project: ProjectTarget | null;
  readonly indicator: Indicator;
}

/** Every indicator that was entered. */
export function everyIndicator({ performance }: Targets): Placed[] {
  const { projects, whole } = performance;
  return [
    ...projects.flatMap((project) =>
      project.indicators.map((indicator) => ({ project, indicator })),
    ),
    ...whole.map((indicator) => ({ project: null, indicator })),
  ];
}

export const isMoney = ({ measure }: TargetFigure): boolean => measure === "money";
export const isRate = ({ measure }: TargetFigure): boolean => measure === "percent";

/** What an indicator calls itself: its own words, not those of its levels. */
export const namesOf = ({ level3 = "", description = "" }: Indicator): string =>
  `${level3} ${description}`;
