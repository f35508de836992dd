import type { ComposedBlock, ComposedDocument } from "../model/composed.ts";
import type { FormLayout } from "../model/form-layout.ts";
import type { Performance, ProjectTarget } from "../model/performance.ts";
import { layForm } from "./lay-form.ts";
import type { FormForSheet } from "./lay-out-forms.ts";

/** From this many columns on, a form needs a page on its side. */
const manyColumns = 9;

/** A layout with the forms laid out by it. */
export interface LaidForms {
  readonly layout: FormLayout;
  readonly forms: readonly FormForSheet[];
}

/** The forms a layout asks for: one for each project with targets, or one for the department. */
export function formsOf(layout: FormLayout, performance: Performance): LaidForms {
  if (layout.of === "department") {
    const form = layForm(layout, performance, null, 1);
    return { layout, forms: [{ name: form.title, form }] };
  }
  const projects = projectsWithTargets(performance);
  if (projects.length === 0) {
    const form = layForm(layout, performance, null, 1);
    return { layout, forms: [{ name: form.title, form }] };
  }
  const forms = projects.map((project, index) => ({
    name: `${index + 1}.${project.fields.project ?? ""}`,
    form: layForm(layout, performance, project, index + 1),
  }));
  return { layout, forms };
}

/** Projects somebody set targets for; the others need no form. */
export function projectsWithTargets({ projects }: Performance): readonly ProjectTarget[] {
  return projects.filter(
    ({ fields, indicators }) => indicators.length > 0 || (fields.goal ?? "") !== "",
  );
}

/** The project form that an authority asks for in a year; of others, the newest there is. */
export function usualForm(
  layouts: readonly FormLayout[],
  profile: string,
  year: number | null,
): FormLayout {
  const ofProjects = layouts.filter((one) => one.of === "project");
  const own = ofProjects.filter((one) => one.profile === profile);
  const known = (own.length > 0 ? own : ofProjects).toSorted((a, b) => a.since - b.since);
  return known.findLast(({ since }) => since <= (year ?? Infinity)) ?? known[0]!;
}

/** Forms as a document: each begins a page, and each layout a part where there are several. */
export function formsDocument(
  sets: readonly LaidForms[],
  { department, year }: Performance,
): ComposedDocument {
  const title = `${department}${year === null ? "" : `${year}年`}绩效目标表`;
  const blocks = sets.flatMap(({ layout, forms }, set): ComposedBlock[] => [
    ...(set > 0 ? [pageBreak] : []),
    ...(sets.length > 1
      ? [{ kind: "heading" as const, level: 0 as const, runs: [{ text: layout.label.zh }] }]
      : []),
    ...formBlocks(forms),
  ]);
  return { title, blocks };
}

const pageBreak = { kind: "page-break" } as const;

/** Forms one to a page. */
export function formBlocks(forms: readonly FormForSheet[]): ComposedBlock[] {
  return forms.flatMap(({ form }, index): ComposedBlock[] => [
    ...(index > 0 ? [pageBreak] : []),
    { kind: "form", form, landscape: form.widths.length >= manyColumns, listed: 1 },
  ]);
}
