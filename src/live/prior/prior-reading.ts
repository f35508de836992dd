import { importDocument } from "../../engine/import-document.ts";
import { readBack } from "../../engine/importing/read-back.ts";
import { read } from "../../engine/read.ts";
import { workbookOf } from "../../hosts/memory/layout-grid.ts";
import type { SourceText } from "../../model/document.ts";
import type { Workbook } from "../../model/grid.ts";
import type { Reading } from "../../model/reading.ts";
import { standard } from "../../standard/index.ts";
import { nameOf, template } from "../../standard/skeletons.ts";

/** Last year's workbook, or its published document read back into one. */
export function priorReading(
  prior: { readonly workbook: Workbook } | { readonly source: SourceText },
): Reading {
  if ("workbook" in prior) return read(prior.workbook, standard, null);
  const ways = { laying: { template, nameOf }, bookOf: workbookOf };
  const { contents, kind, isYearSaid } = importDocument(prior.source, standard, {
    ...ways,
    profile: null,
  });
  const reading = readBack(contents, kind, standard, ways);
  // The standard workbook has every table; the document had these.
  const tables = reading.tables.filter(({ definition }) => contents.sheets.has(definition.id));
  const year = isYearSaid ? contents.year : null;
  return { ...reading, tables, department: contents.department, year };
}
