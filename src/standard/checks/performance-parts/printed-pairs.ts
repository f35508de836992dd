import { normalised } from "../../../model/label.ts";
import type { Indicator, Performance, ProjectTarget } from "../../../model/performance.ts";

/** The same project or indicator, as it was entered and as a form prints it. */
export type Pair =
  | { readonly entered: ProjectTarget; readonly printed: ProjectTarget }
  | {
      readonly entered: Indicator;
      readonly printed: Indicator;
      readonly project: ProjectTarget | null;
    };

/** Projects of one name, and their indicators of one name in the order they stand. */
export function pairsOf(entered: Performance, printed: Performance): Pair[] {
  const byName = new Map(
    entered.projects.map((one) => [normalised(one.fields.project ?? ""), one]),
  );
  const ofProjects = printed.projects.flatMap((form): Pair[] => {
    const project = byName.get(normalised(form.fields.project ?? ""));
    if (!project) return [];
    const own = indicatorPairs(project.indicators, form.indicators, project);
    return [{ entered: project, printed: form }, ...own];
  });
  return [...ofProjects, ...indicatorPairs(entered.whole, printed.whole, null)];
}

function indicatorPairs(
  entered: readonly Indicator[],
  printed: readonly Indicator[],
  project: ProjectTarget | null,
): Pair[] {
  const left = new Map<string, Indicator[]>();
  for (const one of entered) left.set(keyOf(one), [...(left.get(keyOf(one)) ?? []), one]);
  return printed.flatMap((one): Pair[] => {
    const own = left.get(keyOf(one))?.shift();
    return own ? [{ entered: own, printed: one, project }] : [];
  });
}

const keyOf = ({ level2 = "", level3 = "" }: Indicator): string =>
  normalised(`${level2.replace(/（.*/, "")}|${level3}`);
