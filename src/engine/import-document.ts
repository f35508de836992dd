import type { Contents } from "../model/contents.ts";
import type { SourceText } from "../model/document.ts";
import type { Imported } from "../model/imported.ts";
import { normalised } from "../model/label.ts";
import type { Profile } from "../model/profile.ts";
import { type Reading, documentKindOf } from "../model/reading.ts";
import type { Standard } from "../model/standard.ts";
import { lookAtDocument } from "./check-document.ts";
import { composeWords } from "./compose.ts";
import { FactBook } from "./composing/fact-book.ts";
import { sectionsFor } from "./composing/sections-for.ts";
import { accountFor } from "./importing/account-for.ts";
import { ContentsDraft } from "./importing/contents-draft.ts";
import { findSections } from "./importing/find-sections.ts";
import { furnitureOf } from "./importing/furniture.ts";
import { assetsDateOf, identityOf } from "./importing/identity.ts";
import { keepReworded } from "./importing/keep-reworded.ts";
import { keepWords } from "./importing/keep-words.ts";
import { addTotals, addUnlisted, projectRemarks, withSources } from "./importing/project-money.ts";
import { asHeaded } from "./importing/profile-of-text.ts";
import { type ReadingBack, readBack, targetLinesOf } from "./importing/read-back.ts";
import { tableContents } from "./importing/table-contents.ts";
import { takeStatements } from "./importing/take-statements.ts";
import { unsayProjectWords } from "./importing/unsay-project-words.ts";
import { unsaySection } from "./importing/unsay-section.ts";
import { performanceOfForms, readFormsOfText } from "./read-form.ts";
import { read } from "./read.ts";
import { projectSources, saysBudget } from "./reading-performance/project-sources.ts";
import { targetContents } from "./target-entries.ts";

export interface ImportOptions extends ReadingBack {
  /** The authority's layout; null takes the one that fits best. */
  readonly profile: Profile | null;
}

/**
 * A published document as what a department filled in: its tables, its forms, and of its text what
 * only the clerk can say and what stands in no table. Every figure without a place is listed.
 */
export function importDocument(
  source: SourceText,
  standard: Standard,
  options: ImportOptions,
): Imported {
  const looked = lookAtDocument(source, standard, {
    path: source.name,
    profile: options.profile,
    relations: false,
  });
  const { document } = looked.narrative;
  const fitting = read(document.workbook, standard, options.profile);
  const year = looked.narrative.year ?? fitting.year ?? fitting.profile.editions.at(-1)!;
  const reading = options.profile ? fitting : asHeaded(fitting, document, standard, year);
  const tables = tableContents(reading, year, options.laying.template);
  const forms = readFormsOfText(document, standard.forms.values());
  const who = identityOf(document, reading, forms);
  const draft = new ContentsDraft();
  for (const [id, sheet] of tables.sheets) draft.put(id, sheet, tables.units.get(id));
  const sources = projectSources(reading);
  for (const [id, sheet] of targetContents(performanceOfForms(forms), sources)) {
    const isSaid = (project: string) => saysBudget(sources.get(normalised(project)));
    draft.put(id, id === "own/projects" ? withSources(sheet, draft, isSaid) : sheet);
  }
  if (tables.unit.zh !== "万元") draft.putWords("own/particulars!unit:text", tables.unit.zh);
  draft.putWords("own/particulars!assets-date:text", assetsDateOf(document));
  const furniture = furnitureOf(reading, forms, who.department);
  const given = { department: who.department, year: `${year}`, "last-year": `${year - 1}` };
  const sections = sectionsFor(standard, reading, year);
  const kind = documentKindOf(reading);
  const parts = sections.map(({ section }) => section);
  const found = findSections(parts, document, given);
  const book = new FactBook({ ...reading, tables: tables.tables }, standard.sheets);
  const unsaying = { document, draft, given, furniture, found, book, sheets: standard.sheets };
  const told = parts.filter((section) => unsaySection(section, unsaying));
  const inCells = takeStatements(looked.narrative, draft, standard, { year, kind });
  addUnlisted(draft);
  addTotals(draft);
  const readAgain = (): { contents: Contents; again: Reading } => {
    const contents = { profile: reading.profile.id, year, ...who, sheets: new Map(draft.sheets) };
    return { contents, again: readBack(contents, kind, standard, options) };
  };
  if (told.length === 0) {
    for (const { parts: ofText } of standard.targetTexts.values()) {
      const sentences = ofText.flatMap((part) => ("each" in part ? part.each : []));
      unsayProjectWords(sentences, document.passages, draft);
    }
    // What the texts of targets say follows from the forms.
    const lines = targetLinesOf(readAgain().again, standard);
    keepWords(document, draft, (passage) => furniture(passage) || lines.has(passage.flow));
  }
  const first = readAgain();
  const reworded = keepReworded(composeWords(first.again, standard), unsaying);
  const { contents, again } = reworded ? readAgain() : first;
  return {
    ...{ contents, kind },
    ...accountFor(
      { looked, reading, tables, forms, contents, furniture, again, inCells },
      standard,
    ),
    remarks: [
      ...tables.remarks,
      ...projectRemarks(draft),
      ...forms.flatMap(({ title, damage }) =>
        damage.map((one) => `${title || "（无题的表）"}：${one}`),
      ),
    ],
  };
}
