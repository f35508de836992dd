import type { Term } from "../../../model/claim.ts";
import { valueLike } from "../../../model/figures.ts";
import type { Indicator, ProjectField, ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { namesOf } from "./kinds.ts";
import { amountTerm, fieldTerm, indicatorName } from "./terms.ts";

/** The sentences of a project and the figures they are held against. */
export interface SentenceRule {
  readonly pattern: string;
  readonly field: "goal" | "use" | "result";
  /** What the field is called. */
  readonly name: string;
  readonly against: "value" | "actual";
  readonly amounts: readonly (readonly [field: ProjectField, label: string, words: RegExp])[];
}

/** What a figure of a sentence may be another saying of. */
export interface Candidate {
  readonly term: Term;
  readonly per: string | null;
  readonly words: string;
}

/** What a figure of this sentence may be: an amount of the project, or the value of an indicator. */
export function candidatesOf(
  targets: Targets,
  project: ProjectTarget,
  { against, amounts }: SentenceRule,
): Candidate[] {
  const ofProject = amounts.flatMap(([field, label]): Candidate[] => {
    const term = amountTerm(targets, project, field, label);
    return term ? [{ term, per: null, words: "" }] : [];
  });
  return [
    ...ofProject,
    ...project.indicators.flatMap((indicator) => {
      const figure = targets.valueOf(indicator, against);
      return figure ? [candidate(targets, project, indicator, figure, against)] : [];
    }),
  ];
}

function candidate(
  targets: Targets,
  project: ProjectTarget,
  indicator: Indicator,
  figure: TargetFigure,
  field: "value" | "actual",
): Candidate {
  const term = fieldTerm(targets, indicator, field, figure, indicatorName(project, indicator));
  return { term, per: figure.per, words: namesOf(indicator) };
}

/** The same thing can be counted by both: their units go together. 参保人数 needs no unit to count heads. */
export function inUnitOf(figure: TargetFigure, { term, per, words }: Candidate) {
  if (per !== figure.per) return null;
  const isBare = term.unit === "" && figure.measure === "count" && counted.test(words);
  return isBare && !figure.unit.startsWith("万") ? figure.value : valueLike(figure, term);
}

const counted = /数量?(?= |$)/;
