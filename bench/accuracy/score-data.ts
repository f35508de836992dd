import type { Score } from "./measure.ts";
import { countsOf } from "./print.ts";

/** A score as plain data, answers and findings by their ids. */
export function scoreData(score: Score) {
  const { checked, sought, errors, warnings, relations, passedOver, unplaced } = score;
  const unmatched = (list: Score["errors"]) =>
    list.map(({ finding, on, answer }) => ({ finding, on, answer: answer?.id ?? null }));
  return {
    path: checked.path,
    type: checked.kind,
    characters: score.characters,
    ...countsOf(score),
    missed: sought.filter(({ by }) => by.length === 0).map(({ answers }) => answers),
    found: sought
      .filter(({ by }) => by.length > 0)
      .map(({ root, by }) => ({ root, by: by.map(({ id }) => id) })),
    falseErrors: unmatched(errors),
    unmatchedWarnings: unmatched(warnings),
    uncovered: relations.filter(({ covered }) => !covered).map(({ answer }) => answer),
    passedOver: passedOver.map(({ id }) => id),
    unplaced: unplaced.map(({ id }) => id),
  };
}
