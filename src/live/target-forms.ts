import { type Composed, composeTargets } from "../engine/compose-targets.ts";
import type { FormForSheet } from "../engine/lay-out-forms.ts";
import { HostRefusal } from "../hosts/ports.ts";
import type { Reading } from "../model/reading.ts";
import { standard } from "../standard/index.ts";

/** The targets of a workbook in one layout. @throws HostRefusal where none were entered */
export function composedTargets(reading: Reading, layout: string): Composed {
  const known = standard.forms.get(layout) ?? standard.targetTexts.get(layout);
  if (!known) throw new HostRefusal("没有这种版面；请重新选择。");
  const composed = composeTargets([known], reading, standard.forms);
  if (composed) return composed;
  throw new HostRefusal("还没有绩效目标；请在“项目”和“绩效指标”表里填写。");
}

/** The forms of one layout. @param project index of the one that is wanted; null for all */
export function targetForms(
  reading: Reading,
  layout: string,
  project: number | null,
): readonly FormForSheet[] {
  const { forms } = composedTargets(reading, layout);
  const one = project === null ? undefined : forms[project];
  return one ? [one] : forms;
}
