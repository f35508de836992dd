import { readdirSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/engine/extract.ts";
import { formsOf } from "../../src/engine/compose-forms.ts";
import { layOutForms } from "../../src/engine/lay-out-forms.ts";
import { performanceOfForms, readFormsOfText } from "../../src/engine/read-form.ts";
import { readPerformance } from "../../src/engine/read-performance.ts";
import { read } from "../../src/engine/read.ts";
import { targetEntries } from "../../src/engine/target-entries.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
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
}

/** Departments of our own, and what the real documents' forms hold: entered alone, and with the printed forms. */
export async function books(corpus: string | undefined): Promise<Book[]> {
  const own: Book[] = [
    { name: "14 projects × 8 indicators", workbook: workbookOf(layoutOf(), "book") },
    { name: "linjiang-2021", workbook: loadWorkbook("linjiang-2021") },
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

async function ofDocuments(corpus: string): Promise<Book[]> {
  const found: Book[] = [];
  const files = readdirSync(join(corpus, "seeds")).filter((file) => file.endsWith(".txt"));
  for (const file of files.sort()) {
    const forms = readFormsOfText(
      extract(await sourceOf(corpus, "seeds", file)),
      standard.forms.values(),
    );
    if (forms.length === 0) continue;
    const performance = performanceOfForms(forms);
    const { workbook } = targetEntries(performance, standard);
    const grids = workbook.grids.map((grid) => ({ ...grid, name: grid.name.replace(/（.*/, "") }));
    const book = { name: file.slice(0, 3), workbook: { ...workbook, grids } };
    const layouts = new Set(forms.map(({ layout }) => layout.id));
    found.push(book, printed(book, [...layouts]));
  }
  return found;
}

/** How a workbook's name ends that holds the forms made of it. */
export const withForms = ", with its printed forms";

/** The same workbook with the forms that were made of it. */
function printed({ name, workbook }: Book, layouts: readonly string[]): Book {
  const { performance } = readPerformance(read(workbook, standard, null));
  const sheets = layouts.flatMap((id) => sheetsOf(id, performance));
  const forms = workbookOf({ sheets, names: [] }).grids.map((grid, nth) => ({
    ...grid,
    name: `${nth + 1}.${grid.name}`,
  }));
  return {
    name: `${name}${withForms}`,
    workbook: { ...workbook, grids: [...workbook.grids, ...forms] },
  };
}

const sheetsOf = (id: string, performance: Performance) =>
  layOutForms(formsOf(standard.forms.get(id)!, performance).forms);
