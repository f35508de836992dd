import type { Contents } from "../../model/contents.ts";
import type { SourceText } from "../../model/document.ts";
import { normalised } from "../../model/label.ts";
import type { DocumentKind, Profile } from "../../model/profile.ts";
import { type Reading, documentKindOf } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import type { TemplateData } from "../../model/template.ts";
import { type LookedAt, lookAtDocument } from "../check-document.ts";
import { type ReadForm, performanceOfForms, readFormsOfText } from "../read-form.ts";
import { read } from "../read.ts";
import { projectSources, saysBudget } from "../reading-performance/project-sources.ts";
import { targetContents } from "../target-entries.ts";
import { ContentsDraft } from "./contents-draft.ts";
import { assetsDateOf, identityOf } from "./identity.ts";
import { asHeaded } from "./profile-of-text.ts";
import { withSources } from "./project-money.ts";
import { type TableContents, tableContents } from "./table-contents.ts";

/** What a document is of, and what was recognised in it. */
export interface Recognised {
  readonly looked: LookedAt;
  readonly reading: Reading;
  readonly kind: DocumentKind;
  readonly year: number;
  /** Whether the document says its year. */
  readonly isYearSaid: boolean;
  readonly tables: TableContents;
  readonly forms: readonly ReadForm[];
  readonly who: Pick<Contents, "department" | "code" | "shortName">;
}

/** Recognises the tables and forms of a document. @param profile null takes the one that fits best */
export function recognisedIn(
  source: SourceText,
  standard: Standard,
  profile: Profile | null,
  template: TemplateData,
): Recognised {
  const looked = lookAtDocument(source, standard, { path: source.name, profile, relations: false });
  const { document } = looked.narrative;
  const fitting = read(document.workbook, standard, profile);
  const said = looked.narrative.year ?? fitting.year;
  const year = said ?? fitting.profile.editions.at(-1)!;
  const reading = profile ? fitting : asHeaded(fitting, document, standard, year);
  const forms = readFormsOfText(document, standard.forms.values());
  return {
    ...{ looked, reading, year, forms },
    isYearSaid: said !== null,
    kind: documentKindOf(reading),
    tables: tableContents(reading, year, template),
    who: identityOf(document, reading, forms),
  };
}

/** What tables and forms fill in. */
export function draftOf({ looked, reading, tables, forms }: Recognised): ContentsDraft {
  const draft = new ContentsDraft();
  // The text told the authority; tables alone, of final accounts above all, would not tell it again.
  draft.putWords("own/particulars!layout:text", reading.profile.label.zh);
  for (const [id, sheet] of tables.sheets) draft.put(id, sheet, tables.units.get(id));
  const sources = projectSources(reading);
  for (const [id, sheet] of targetContents(performanceOfForms(forms), sources)) {
    const isSaid = (project: string) => saysBudget(sources.get(normalised(project)));
    draft.put(id, id === "own/projects" ? withSources(sheet, draft, isSaid) : sheet);
  }
  if (tables.unit.zh !== "万元") draft.putWords("own/particulars!unit:text", tables.unit.zh);
  draft.putWords("own/particulars!assets-date:text", assetsDateOf(looked.narrative.document));
  return draft;
}
