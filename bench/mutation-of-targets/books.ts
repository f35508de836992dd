import { readdirSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/engine/extract.ts";
import { formsOf } from "../../src/engine/compose-forms.ts";
import { layOutForms } from "../../src/engine/lay-out-forms.ts";
import { type ReadForm, performanceOfForms, readFormsOfText } from "../../src/engine/read-form.ts";
import { readPerformance } from "../../src/engine/read-performance.ts";
import { read } from "../../src/engine/read.ts";
import { targetEntries } from "../../src/engine/target-entries.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { SourceText, TextDocument } from "../../src/model/document.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { Performance } from "../../src/model/performance.ts";
import { standard } from "../../src/standard/index.ts";
import { loadWorkbook } from "../../test/departments/workbook.ts";
import { layoutOf } from "../../test/render/department-of-targets.ts";
import { sourceOf } from "../accuracy/documents.ts";

/** A workbook whose targets are changed, one figure at a time. */
export interface Book {
  readonly name: string;
  readonly workbook: Workbook;
  /** The words that go with it, its forms taken out; null where it is checked alone. */
  readonly narrative: SourceText | null;
}

/** Departments of our own, and what the real documents' forms hold: entered alone, and with the printed forms. */
export async function books(corpus: string | undefined): Promise<Book[]> {
  const own: Book[] = [
    alone("14 projects × 8 indicators", workbookOf(layoutOf(), "book")),
    alone("linjiang-2021", loadWorkbook("linjiang-2021")),
  ];
  const real = corpus === undefined ? [] : await ofDocuments(corpus);
  return [
    ...own.flatMap((book) => [
      book,
      printed(book, ["hebei-2021", "hebei-2024", "hebei-2021-department"]),
    ]),
    ...real,
  ];
}

const alone = (name: string, workbook: Workbook): Book => ({ name, workbook, narrative: null });

async function ofDocuments(corpus: string): Promise<Book[]> {
  const found: Book[] = [];
  const files = readdirSync(join(corpus, "seeds")).filter((file) => file.endsWith(".txt"));
  for (const file of files.sort()) {
    const document = extract(await sourceOf(corpus, "seeds", file));
    const forms = readFormsOfText(document, standard.forms.values());
    if (forms.length === 0) continue;
    const performance = performanceOfForms(forms);
    const { workbook } = targetEntries(performance, standard);
    const grids = workbook.grids.map((grid) => ({ ...grid, name: grid.name.replace(/（.*/, "") }));
    const book = alone(file.slice(0, 3), { ...workbook, grids });
    const layouts = new Set(forms.map(({ layout }) => layout.id));
    const told = { ...book, name: book.name + withWords, narrative: wordsOf(document, forms) };
    found.push(book, told, printed(book, [...layouts]));
  }
  return found;
}

/** How a workbook's name ends that is checked together with the document's words. */
export const withWords = ", with the words of its document";

/** A document without its forms: blanks where they stood. */
function wordsOf(document: TextDocument, forms: readonly ReadForm[]): SourceText {
  const { source, tables, workbook } = document;
  const spans = forms.flatMap(({ table }) => {
    const own = tables.filter(({ grid }) => workbook.grids[grid]!.name === table.grid);
    return table.span ? [table.span] : own.map(({ span }) => span);
  });
  const text = spans.reduce(
    (all, { start, end }) =>
      all.slice(0, start) + all.slice(start, end).replace(/[^\n]/g, " ") + all.slice(end),
    source.text,
  );
  return { ...source, text };
}

/** How a workbook's name ends that holds the forms made of it. */
export const withForms = ", with its printed forms";

/** The same workbook with the forms that were made of it. */
function printed({ name, workbook, narrative }: Book, layouts: readonly string[]): Book {
  const { performance } = readPerformance(read(workbook, standard, null));
  const sheets = layouts.flatMap((id) => sheetsOf(id, performance));
  const forms = workbookOf({ sheets, names: [] }).grids.map((grid, nth) => ({
    ...grid,
    name: `${nth + 1}.${grid.name}`,
  }));
  return {
    name: `${name}${withForms}`,
    workbook: { ...workbook, grids: [...workbook.grids, ...forms] },
    narrative,
  };
}

const sheetsOf = (id: string, performance: Performance) =>
  layOutForms(formsOf(standard.forms.get(id)!, performance).forms);
