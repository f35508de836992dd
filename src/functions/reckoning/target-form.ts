import { projectsWithTargets } from "../../engine/compose-forms.ts";
import { layForm } from "../../engine/lay-form.ts";
import type { FormLayout } from "../../model/form-layout.ts";
import { notAvailable, valueError } from "../../model/function.ts";
import { didYouMean, normalised } from "../../model/label.ts";
import type { EnteredTargets } from "../../model/live.ts";
import { type PrintedForm, placedCells } from "../../model/printed-form.ts";
import { forms } from "../../standard/forms.ts";
import { quoted } from "../calling/cells.ts";

/** The form of one project, found by its name or its number. @throws Refusal */
export function targetForm(
  { performance, layout: usual }: EnteredTargets,
  project: string,
  layout: string | null,
): PrintedForm {
  const form = formNamed(layout ?? usual);
  if (form.of === "department") return layForm(form, performance, null, 1);
  const projects = projectsWithTargets(performance);
  const wanted = normalised(project);
  const named = projects.findIndex(({ fields }) => normalised(fields.project ?? "") === wanted);
  const at = named < 0 && /^\d+$/.test(wanted) ? Number(wanted) - 1 : named;
  const found = projects[at];
  if (found) return layForm(form, performance, found, at + 1);
  const names = projects.flatMap(({ fields }) => fields.project ?? []);
  const near = didYouMean(project, names);
  throw notAvailable(
    `没有填了绩效目标的项目${quoted(project)}${near === null ? "" : `，是不是${quoted(near)}`}；请写项目名称，或者写第几个。`,
  );
}

/** A form by its id, or by what its name begins with. @throws Refusal */
function formNamed(name: string): FormLayout {
  const wanted = normalised(name);
  const found =
    forms.find(({ id }) => id === wanted.toLowerCase()) ??
    forms.find(({ label }) => normalised(label.zh).startsWith(wanted));
  if (found) return found;
  const ids = forms.map(({ id }) => id);
  throw valueError(`没有版面${quoted(name)}；可用的版面：${ids.join("、")}。`);
}

/** A form as rows of words, each merged cell at its upper left place. */
export function formRows(form: PrintedForm): string[][] {
  const { title, above, widths, rows, notes } = form;
  const line = (...words: readonly string[]): string[] =>
    widths.map((_, column) => words[column] ?? "");
  const grid = rows.map(() => line());
  for (const { cell, row, column } of placedCells(form)) grid[row]![column] = cell.text;
  const over = above.map((words) => {
    const [left = "", right] = words;
    const spread = line(left);
    if (right !== undefined) spread[widths.length - 1] = right;
    return spread;
  });
  return [line(title), ...over, ...grid, ...notes.map((note) => line(note))];
}
