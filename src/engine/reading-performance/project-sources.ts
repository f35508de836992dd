import { normalised } from "../../model/label.ts";
import type { Reading } from "../../model/reading.ts";
import { fieldText } from "./field-text.ts";

/** What a list of projects says beside what forms print: the subject, and which budget grants what. */
const columns = ["code", "general-public", "government-fund", "state-capital"] as const;

export type ProjectSources = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/** By name of the project, as names are compared; a project that says nothing of it is not there. */
export function projectSources({ tables }: Reading): Map<string, ProjectSources> {
  const found = new Map<string, ProjectSources>();
  const lists = tables.filter(({ definition }) => definition.id === "own/projects");
  for (const { facts } of lists.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))) {
    const text = (column: string): string => {
      const fact = facts.get(column);
      return fact ? fieldText(fact) : "";
    };
    const given = columns.flatMap((column) => {
      const said = text(column);
      return said === "" ? [] : [[column, said] as const];
    });
    const name = normalised(text("project"));
    if (name !== "" && given.length > 0) found.set(name, Object.fromEntries(given));
  }
  return found;
}

/** Whether a project's list says which of the budgets grants its money. */
export const saysBudget = (sources: ProjectSources | undefined): boolean =>
  columns.some((column) => column !== "code" && sources?.[column] !== undefined);
