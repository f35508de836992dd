import type { Claim } from "../../../model/claim.ts";
import { normalised } from "../../../model/label.ts";
import type { Indicator } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { type Placed, everyIndicator, isMoney, isRate, kindOf } from "./kinds.ts";
import { isMisprint, isSame, isTelling } from "./misprints.ts";
import { promise } from "./promise.ts";
import { agreementOf, grouped } from "./siblings.ts";
import { fieldTerm, indicatorName } from "./terms.ts";

/** An indicator whose value is one exact figure. */
export interface Valued extends Placed {
  readonly figure: TargetFigure;
}

/** Every indicator that has such a value. */
export function valuedIn(targets: Targets): Valued[] {
  return everyIndicator(targets).flatMap((placed): Valued[] => {
    const figure = targets.valueOf(placed.indicator, "value");
    return figure && !figure.rough ? [{ ...placed, figure }] : [];
  });
}

/** Both say the same amount. */
export const alike = (one: Valued, other: Valued): boolean => isSame(one.figure, other.figure);

/** One is the other with a slip of the pen. */
export const mistaken = (one: Valued, other: Valued): boolean =>
  isMisprint(one.figure, other.figure);

/** The name an indicator goes by, whatever signs stand around it. */
export const plainName = ({ indicator: { level3 = "" } }: Valued): string =>
  normalised(level3).replace(/[%％()]/g, "");

const unitOf = ({ figure: { unit, per } }: Valued): string => `${unit}/${per ?? ""}`;

/** Several benefits of one thing: the same people, the same money. */
const inOneProject = (one: Valued): string | null =>
  plainName(one) !== "" ? `${plainName(one)}|${unitOf(one)}` : null;

/** Classes of one thing have a description each: 城镇老人 and 农村老人. */
const sameWords = (one: Valued): string | null =>
  plainName(one) === ""
    ? null
    : `${plainName(one)}|${normalised(one.indicator.description ?? "")}|${unitOf(one)}`;

/** The people a project is for, counted by several of its indicators: 2419人. */
const sameHeads = ({ figure }: Valued): string | null =>
  /^(?:人|名|户)$/.test(figure.unit) && isTelling(figure) ? figure.unit : null;

/** What the projects say alike; each has money of its own, and small numbers are like by chance. */
const sameName = (one: Valued): string | null =>
  isRate(one.figure) || (!isMoney(one.figure) && isTelling(one.figure)) ? inOneProject(one) : null;

/** Satisfaction goes by many names; complaints are none of them. */
const bothSatisfaction = ({ indicator, figure: { unit } }: Valued): string | null =>
  kindOf(indicator) === "满意度" && unit === "%" && /(?<!不)满意/.test(indicator.level3 ?? "")
    ? "满意"
    : null;

/** Promises that the indicators of one project that say one thing say one value. */
export function* claimsWithinProjects(targets: Targets, id: string): Generator<Claim> {
  const all = valuedIn(targets);
  for (const { indicators } of targets.performance.projects) {
    const own = all.filter(({ indicator }) => indicators.includes(indicator));
    for (const group of grouped(own, sameWords)) yield* againstFirst(targets, id, group);
    for (const keyOf of [inOneProject, sameHeads]) {
      for (const group of grouped(own, keyOf)) yield* againstFirst(targets, id, usualOf(group));
    }
  }
}

/** Indicators of several projects that go by one name and mostly have one value, and the one mistaken. */
export function usualGroups(targets: Targets): { usual: Valued[]; group: Valued[] }[] {
  const bound = new Set<Indicator>();
  return [sameName, bothSatisfaction].flatMap((keyOf) => {
    const free = valuedIn(targets).filter(({ indicator }) => !bound.has(indicator));
    return grouped(free, keyOf).flatMap((group) => {
      const usual = usualOf(group);
      if (usual.length < 2) return [];
      for (const { indicator } of group) bound.add(indicator);
      return [{ usual, group }];
    });
  });
}

/** Those that most agree on, and then the one mistaken. */
function usualOf(group: readonly Valued[]): Valued[] {
  const agreement = agreementOf(group, alike, mistaken);
  return agreement ? [...agreement.agreeing, ...agreement.slips] : [];
}

/** Each against the first; one that differs only where it is a slip of the pen away. */
export function* againstFirst(
  targets: Targets,
  id: string,
  [first, ...others]: readonly Valued[],
): Generator<Claim> {
  if (!first) return;
  for (const one of others) {
    if (alike(one, first) || mistaken(one, first)) yield against(targets, id, one, first);
  }
}

/** The promise that one has the value of the other. */
export function against(targets: Targets, id: string, one: Valued, first: Valued): Claim {
  const [stated, other] = [one, first].map((each) =>
    fieldTerm(
      targets,
      each.indicator,
      "value",
      each.figure,
      indicatorName(each.project, each.indicator),
    ),
  );
  return promise(id, "equal", stated!, [other!], "同名指标的指标值相同", { sure: false });
}
