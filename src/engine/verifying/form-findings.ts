import type { Span, TextDocument } from "../../model/document.ts";
import { type Finding, type Location, isCell } from "../../model/finding.ts";
import { address } from "../../model/grid.ts";
import type { Standard } from "../../model/standard.ts";
import { checkTargets } from "../check-targets.ts";
import { type FormCell, formsAsEntries } from "../forms-as-entries.ts";
import { readFormsOfText } from "../read-form.ts";
import { type Ground, cellInText } from "./places.ts";
import { quotedAt } from "./quoted-at.ts";

/** Every form of targets has this among its headings. */
const mark = "三级指标";

/**
 * What the rules of targets see in the printed forms of a document, for a look: kinds of indicators
 * that are missing, indicators said twice or under another kind. Their arithmetic, and whatever was
 * told of the same cell, is a matter of the sentence patterns and the rules of wording.
 */
export function formFindings(
  document: TextDocument,
  standard: Standard,
  ground: Ground,
  told: readonly Finding[],
): Finding[] {
  if (!document.source.text.includes(mark)) return [];
  const forms = readFormsOfText(document, standard.forms.values());
  if (forms.length === 0) return [];
  const entries = formsAsEntries(forms, standard, null, (cell) => cellPlace(cell, ground));
  const known = told.flatMap(({ locations }) => locations.flatMap(spanOf));
  return checkTargets(entries.reading, standard, ground.path)
    .findings.filter(({ relatedRelations }) => relatedRelations.length === 0)
    .map((one): Finding => ({ ...entries.inForms(one), severity: "info" }))
    .filter(({ locations }) => !locations.flatMap(spanOf).some((span) => meets(span, known)));
}

const spanOf = (location: Location): Span[] => (isCell(location) ? [] : [location]);

const meets = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((one) => one.start < end && start < one.end);

function cellPlace({ form: { table }, row, column }: FormCell, ground: Ground): Location {
  const { span } = table;
  if (!span) return cellInText(table.grid, address(row, column), ground);
  const words = table.rows.find((one) => one.row === row)?.texts[column] ?? "";
  const { source } = ground.document;
  const [first = ""] = words.split(/\s/);
  const at = first === "" ? -1 : source.text.indexOf(first, span.start);
  const start = at < 0 || at >= span.end ? span.start : at;
  return quotedAt(source, ground.path, start, start + Math.max(1, first.length));
}
