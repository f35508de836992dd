import { usualForm } from "../engine/compose-forms.ts";
import { hasTargets, readPerformance } from "../engine/read-performance.ts";
import type { EnteredTargets, FreeRow, TargetLine } from "../model/live.ts";
import type { Reading } from "../model/reading.ts";
import { forms } from "../standard/forms.ts";

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
  const { id } = usualForm(forms, reading.profile.id, reading.year);
  return { performance, layout: id, lines, free: freeRow(reading) };
}

/** Below the last indicator; null where there is none. */
function freeRow({ tables }: Reading): FreeRow | null {
  const table = tables.find(({ definition }) => definition.id === "own/indicators");
  const block = table?.blocks[0];
  const last = block?.lines.at(-1)?.row;
  if (!table || last === undefined) return null;
  const columns = block!.columns.map(({ placed, at }) => [placed.column.id, at] as const);
  return { sheet: table.grid.name, row: last + 1, columns: Object.fromEntries(columns) };
}
