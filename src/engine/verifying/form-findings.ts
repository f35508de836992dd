import type { Span, TextDocument } from "../../model/document.ts";
import { type Finding, type Location, isCell } from "../../model/finding.ts";
import { address } from "../../model/grid.ts";
import type { Reading } from "../../model/reading.ts";
import type { RelationReport } from "../../model/report.ts";
import type { Standard } from "../../model/standard.ts";
import { checkTargets, targetReports } from "../check-targets.ts";
import { type FormCell, type FormsAsEntries, formsAsEntries } from "../forms-as-entries.ts";
import { readFormsOfText } from "../read-form.ts";
import { type Ground, cellInText } from "./places.ts";
import { quotedAt } from "./quoted-at.ts";

/** Every form of targets has this among its headings. */
const mark = "三级指标";

/**
 * What the rules of targets see in the printed forms of a document, for a look: kinds of indicators
 * that are missing, indicators said twice or under another kind. Their arithmetic, and whatever was
 * told of the same cell, is a matter of the sentence patterns and the rules of wording. Beside a
 * workbook, every field of a form is also held against what was entered there.
 */
export function formFindings(
  document: TextDocument,
  standard: Standard,
  { ground, told, beside }: FormSurroundings,
): FormsFound {
  if (!document.source.text.includes(mark)) return { findings: [], relations: [] };
  const forms = readFormsOfText(document, standard.forms.values());
  if (forms.length === 0) return { findings: [], relations: [] };
  const entries = formsAsEntries(forms, standard, null, (cell) => cellPlace(cell, ground));
  const known = told.flatMap(({ locations }) => locations.flatMap(spanOf));
  const own = checkTargets(entries.reading, standard, ground.path)
    .findings.filter(({ relatedRelations }) => relatedRelations.length === 0)
    .map((one): Finding => ({ ...entries.inForms(one), severity: "info" }))
    .filter(({ locations }) => !locations.flatMap(spanOf).some((span) => meets(span, known)));
  const compared = beside ? againstEntries(entries, standard, beside) : null;
  return {
    findings: [...own, ...(compared?.findings ?? [])],
    relations: compared?.relations ?? [],
  };
}

/** The forms of the text held against what was entered in the workbook beside it. */
function againstEntries(
  entries: FormsAsEntries,
  standard: Standard,
  { reading, path }: NonNullable<FormSurroundings["beside"]>,
): FormsFound {
  const isOfForms = (location: Location | null): boolean =>
    location !== null &&
    isCell(location) &&
    entries.reading.workbook.grids.some(({ name }) => name === location.sheet);
  const checked = checkTargets(reading, standard, path, entries.reading);
  return {
    findings: checked.findings
      .filter(({ locations }) => locations.some(isOfForms))
      .map(entries.inForms),
    relations: targetReports(checked, path)
      .filter(({ stated }) => isOfForms(stated.location))
      .map(entries.relationInForms),
  };
}

export interface FormSurroundings {
  readonly ground: Ground;
  /** What was found of the text before. */
  readonly told: readonly Finding[];
  /** The workbook beside it; null for none. */
  readonly beside: { readonly reading: Reading; readonly path: string } | null;
}

export interface FormsFound {
  readonly findings: readonly Finding[];
  readonly relations: readonly RelationReport[];
}

const spanOf = (location: Location): Span[] => (isCell(location) ? [] : [location]);

const meets = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((one) => one.start < end && start < one.end);

/** The place of a form's cell in the text. */
export function cellPlace({ form: { table }, row, column }: FormCell, ground: Ground): Location {
  const { span } = table;
  if (!span) return cellInText(table.grid, address(row, column), ground);
  const words = table.rows.find((one) => one.row === row)?.texts[column] ?? "";
  const { source } = ground.document;
  const [first = ""] = words.split(/\s/);
  const at = first === "" ? -1 : source.text.indexOf(first, span.start);
  const start = at < 0 || at >= span.end ? span.start : at;
  return quotedAt(source, ground.path, start, start + Math.max(1, first.length));
}
