import type { Passage } from "../../model/document.ts";
import type { Narrative } from "../../model/narrative.ts";
import { type ProjectForm, projectForms } from "./form-projects.ts";
import { projectCore } from "./name-likeness.ts";

/** A paragraph of the evaluation report of a project that has a form. */
export interface ReportPassage {
  readonly passage: Passage;
  readonly index: number;
  readonly form: ProjectForm;
}

/** A line this short that names a project opens its report. */
const longestName = 40;

const known = new WeakMap<Narrative, readonly ReportPassage[]>();

/** The paragraphs of a text's evaluation reports, each with the form of its project. */
export function reportPassages(narrative: Narrative): readonly ReportPassage[] {
  let passages = known.get(narrative);
  if (!passages) {
    passages = passagesIn(narrative);
    known.set(narrative, passages);
  }
  return passages;
}

function passagesIn(narrative: Narrative): ReportPassage[] {
  const forms = projectForms(narrative)
    .map((form) => ({ form, core: projectCore(form.name) }))
    .filter(({ core }) => core.length >= 4);
  if (forms.length === 0) return [];
  let own: ProjectForm | null = null;
  return narrative.document.passages.flatMap((passage, index): ReportPassage[] => {
    const { kind, mentions, flow } = passage;
    if (kind === "row") return [];
    if (mentions.length === 0 && flow.length <= longestName) {
      const named = forms.filter(({ core }) => flow.includes(core));
      if (named.length > 0)
        own = named.reduce((best, one) => (one.core.length > best.core.length ? one : best)).form;
      else if (/.{4}项目$/.test(flow)) own = null;
      return [];
    }
    return own ? [{ passage, index, form: own }] : [];
  });
}
