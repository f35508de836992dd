import { usualForm } from "../engine/compose-forms.ts";
import { hasTargets, readPerformance } from "../engine/read-performance.ts";
import type { EnteredTargets, TargetLine } from "../model/live.ts";
import type { Reading } from "../model/reading.ts";
import { forms } from "../standard/forms.ts";
import { freeRowOf } from "./free-row.ts";

/** The performance targets a clerk entered, with their lines; null where there are none. */
export function enteredTargets(reading: Reading): EnteredTargets | null {
  const { performance, factOf } = readPerformance(reading);
  const { projects, whole } = performance;
  if (projects.length === 0 && !hasTargets(performance)) return null;
  const lineOf = (
    fact: ReturnType<typeof factOf>,
    project: number | null,
    indicator: number | null,
  ): TargetLine[] =>
    !fact || fact.row === null
      ? []
      : [{ sheet: fact.table.grid.name, row: fact.row, project, indicator }];
  const lines = [
    ...projects.flatMap((project, at) => [
      ...lineOf(factOf(project, "project"), at, null),
      ...project.indicators.flatMap((one, nth) => lineOf(factOf(one, "level3"), at, nth)),
    ]),
    ...whole.flatMap((one, nth) => lineOf(factOf(one, "level3"), null, nth)),
  ];
  const own = reading.tables.find(({ definition }) => definition.id === "own/indicators");
  const { id } = usualForm(forms, reading.profile.id, reading.year);
  return { performance, layout: id, lines, free: freeRowOf(own) };
}
