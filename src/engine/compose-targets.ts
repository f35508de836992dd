import type { ComposedBlock, ComposedDocument } from "../model/composed.ts";
import type { FormLayout } from "../model/form-layout.ts";
import type { Reading } from "../model/reading.ts";
import type { TargetText } from "../model/target-text.ts";
import { type LaidForms, formsDocument, formsOf, projectsWithTargets } from "./compose-forms.ts";
import { composeTargetText } from "./compose-target-text.ts";
import type { FormForSheet } from "./lay-out-forms.ts";
import { type PerformanceReading, readPerformance } from "./read-performance.ts";

/** What was entered, in the layouts that were asked for. */
export interface Composed {
  readonly forms: readonly FormForSheet[];
  readonly document: ComposedDocument;
  /** What a text lacks and nobody but the clerk can say, each with its place. */
  readonly asked: readonly string[];
}

/**
 * A workbook's performance targets as forms and as a document.
 * @param layouts forms or texts, in the order they are to stand in
 * @param forms the layouts that texts refer to
 * @param read the targets, where they stand elsewhere than in the clerk's sheets
 * @param empty whether a department without projects publishes the form with its note
 * @returns null where no targets were entered, and none are meant to be
 */
export function composeTargets(
  layouts: readonly (FormLayout | TargetText)[],
  reading: Reading,
  forms: ReadonlyMap<string, FormLayout>,
  read: PerformanceReading = readPerformance(reading),
  empty = false,
): Composed | null {
  const { performance } = read;
  const entered = performance.whole.length > 0 || projectsWithTargets(performance).length > 0;
  if (!entered && !empty) return null;
  const plain = layouts.filter((one): one is FormLayout => "of" in one);
  const sets = plain.map((layout) => formsOf(layout, performance));
  const texts = layouts
    .filter((one): one is TargetText => "parts" in one)
    .map((text) => composeTargetText(text, forms.get(text.form)!, reading, read));
  const documents = [
    ...texts.map(({ document }) => document),
    ...(sets.length > 0 ? [formsDocument(sets, performance)] : []),
  ];
  return {
    forms: [...texts.map(({ forms: laid }) => laid), ...sets].flatMap(
      named(texts.length + sets.length),
    ),
    document: joined(documents),
    asked: [...new Set(texts.flatMap(({ asked }) => asked))],
  };
}

/** Where several layouts give sheets, the tabs tell which is whose. */
const named =
  (count: number) =>
  ({ layout, forms }: LaidForms): readonly FormForSheet[] =>
    count < 2
      ? forms
      : forms.map(({ name, form }) => ({ name: `${name}（${layout.since}）`, form }));

/** Documents one after the other under the name of the first. */
function joined(documents: readonly ComposedDocument[]): ComposedDocument {
  const blocks = documents.flatMap(({ blocks: own }, index): ComposedBlock[] =>
    index === 0 ? [...own] : [{ kind: "page-break" }, ...own],
  );
  return { title: documents[0]?.title ?? "", blocks };
}
